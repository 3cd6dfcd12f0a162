import type { AccountEvent, AccountEventType } from '#events/catalogue';
import type { Day, Instant, Zone } from '#kernel/time';

export type EventOf<T extends AccountEventType> = Extract<AccountEvent, { type: T }>;

/** Where an intent says less, or other things, than the event that comes of it. */
interface Asked {
  /** Who hands over is by default whoever manages the account at that moment. */
  AccountHandedOver: { readonly fromManagerId?: string; readonly toManagerId: string };
  /** The currency has to be the contract's; the event does not repeat it. */
  ContractRenewed: EventOf<'ContractRenewed'>['data'] & { readonly currency?: string };
  /** The parent, its parent and so on; undefined when there is no such account. The writer looks it up. */
  AccountPlacedUnderParent: EventOf<'AccountPlacedUnderParent'>['data'] & {
    readonly ancestorIds?: readonly string[];
  };
  /** Fields of the form the corrected event was wished by; its type is known once the event is read. */
  EventCorrected: {
    readonly event: string;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly ancestorIds?: readonly string[];
  };
}

/** When the wisher says it was so: an instant, a day (its noon in the ledger's zone), or nothing (now). */
export interface When {
  readonly occurredAt?: Instant;
  readonly occurredOn?: Day;
}

/** What is wished for one account: the event somebody wants recorded, as plain data in canonical form. */
export type Intent<T extends AccountEventType = AccountEventType> = {
  [K in T]: When & {
    readonly accountId: string;
    readonly type: K;
    readonly data: K extends keyof Asked ? Asked[K] : EventOf<K>['data'];
    readonly personal?: NonNullable<EventOf<K>['personal']>;
  };
}[T];

/** An intent whose moment is settled, as decisions take it. */
export type TimedIntent<T extends AccountEventType = AccountEventType> = Intent<T> & {
  readonly occurredAt: Instant;
  /** Where days are counted. */
  readonly zone: Zone;
  /** Whether the wisher said when; if not, a repeat at another moment is still the same intent. */
  readonly dated: boolean;
};
