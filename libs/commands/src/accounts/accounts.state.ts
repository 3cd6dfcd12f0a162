import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';
import type { Subject } from '../histories/history.ts';

/** What the rules need to remember of an account. Names are there only where they were opened. */
export interface Standing {
  readonly opened?: {
    readonly as: 'prospect' | 'customer';
    readonly name: string | undefined;
    /** Its name cannot be opened. */
    readonly sealed: boolean;
    readonly occurredAt: Instant;
  };
  readonly name?: string | undefined;
  /** What named it last: its opening or a new name. */
  readonly named?: {
    readonly name: string | undefined;
    /** The name cannot be opened. */
    readonly sealed: boolean;
    readonly occurredAt: Instant;
  };
  readonly parentId: string | null;
  /** What other systems call it. */
  readonly knownAs: readonly EventOf<'AccountKnownAs'>['data'][];
  readonly managerId?: string;
  readonly key?: EventOf<'KeyAccountDesignated'>['data'] | undefined;
  readonly requiredRoles?: EventOf<'RequiredRolesSet'>['data'];
  readonly wallet?: EventOf<'WalletEstimated'>['data'];
  readonly lost?: EventOf<'AccountLost'>['data'] | undefined;
}

const fold: Fold<Standing, MainstayEvent> = {
  initial: { parentId: null, knownAs: [] },
  on: {
    AccountOpened: (standing, { data, personal, sealed = false, occurredAt }) => ({
      ...standing,
      opened: { as: data.as, name: personal?.name, sealed, occurredAt },
      // An account may have been renamed, by what was learned later, before it was opened here.
      name: standing.name ?? personal?.name,
      named: standing.named ?? { name: personal?.name, sealed, occurredAt },
    }),
    AccountRenamed: (standing, { personal, sealed = false, occurredAt }) => ({
      ...standing,
      name: personal?.name,
      named: { name: personal?.name, sealed, occurredAt },
    }),
    AccountKnownAs: (standing, { data }) => ({
      ...standing,
      knownAs: [...standing.knownAs, data],
    }),
    AccountPlacedUnderParent: (standing, { data }) => ({ ...standing, parentId: data.parentId }),
    ManagerAssigned: (standing, { data }) => ({ ...standing, managerId: data.managerId }),
    AccountHandedOver: (standing, { data }) => ({ ...standing, managerId: data.toManagerId }),
    KeyAccountDesignated: (standing, { data }) => ({ ...standing, key: data }),
    KeyAccountEnded: (standing) => ({ ...standing, key: undefined }),
    RequiredRolesSet: (standing, { data }) => ({ ...standing, requiredRoles: data }),
    WalletEstimated: (standing, { data }) => ({ ...standing, wallet: data }),
    AccountLost: (standing, { data }) => ({ ...standing, lost: data }),
    AccountWonBack: (standing) => ({ ...standing, lost: undefined }),
  },
};

/** The account itself: whether it is there, who answers for it, whether it is lost. */
export const standing: Subject<Standing> = { kind: 'account', ...fold };
