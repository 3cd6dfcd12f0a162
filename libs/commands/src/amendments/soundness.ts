import type { AccountEvent, AccountEventType } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import type { AccountHistory, Known } from '../histories/history.ts';

/** Something two events of a history say that cannot both be, or that one says and another lacks. */
interface Fault {
  readonly code: 'still-needed' | 'already-taken';
  readonly message: string;
}

/**
 * Refuses an amendment after which the history would name things nobody brought in (or later than they are
 * used), or bring in one thing twice. What was wrong before does not stand in the way.
 */
export function mustStaySound(before: AccountHistory, after: AccountHistory): void {
  const known = faultsOf(before.effective());
  for (const [key, { code, message }] of faultsOf(after.effective())) {
    if (!known.has(key)) throw new Rejection(code, message);
  }
}

function faultsOf(history: readonly Known[]): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  const ever = new Set(history.flatMap((event) => broughtIn(event)));
  const sofar = new Set<string>();
  for (const event of history) {
    for (const thing of broughtIn(event)) {
      if (sofar.has(thing)) {
        faults.set(`twice ${thing}`, {
          code: 'already-taken',
          message: `After that, ${thing} would be on record twice.`,
        });
      }
      sofar.add(thing);
    }
    for (const { thing, before } of needed(event)) {
      if ((before ? sofar : ever).has(thing)) continue;
      faults.set(`${event.id} lacks ${thing}`, {
        code: 'still-needed',
        message: `Event ${event.id} (${event.type}) needs ${thing}; amend that one first.`,
      });
    }
  }
  return faults;
}

type Brings = { readonly [T in AccountEventType]?: (data: DataOf<T>) => readonly string[] };
type DataOf<T extends AccountEventType> = Extract<AccountEvent, { type: T }>['data'];

const BRINGS: Brings = {
  AccountOpened: () => ['the account'],
  StakeholderIdentified: ({ stakeholderId }) => [`stakeholder ${stakeholderId}`],
  StakeholderDeparted: ({ stakeholderId }) => [`the departure of ${stakeholderId}`],
  ContactMade: ({ reference }) => (reference === undefined ? [] : [`contact ${reference}`]),
  OrderPlaced: ({ orderId }) => [`order ${orderId}`],
  OrderCancelled: ({ orderId }) => [`the cancellation of order ${orderId}`],
  OrderReturned: ({ returnId }) => [`return ${returnId}`],
  ContractDrafted: ({ contractId }) => [`the draft of contract ${contractId}`],
  ContractSigned: ({ contractId }) => [`contract ${contractId}`],
  ContractTerminated: ({ contractId }) => [`the termination of contract ${contractId}`],
  CompetitorThreatLogged: ({ threatId }) => [`threat ${threatId}`],
  CompetitorThreatDefended: ({ threatId }) => [`the end of threat ${threatId}`],
  BusinessLostToCompetitor: ({ threatId }) => [`the end of threat ${threatId}`],
};

function broughtIn(event: Known): readonly string[] {
  // The table's key is the event's own type, so what is found takes that event's data.
  const bring = BRINGS[event.type] as ((data: object) => readonly string[]) | undefined;
  const things = bring?.(event.data) ?? [];
  return event.type === 'ContactMade' ? [...things, `event ${event.id}`] : things;
}

interface Need {
  readonly thing: string;
  /** Whether it has to be there by then, or may have been recorded for a later moment. */
  readonly before: boolean;
}

const ever = (thing: string): Need => ({ thing, before: false });
const before = (thing: string): Need => ({ thing, before: true });

const aboutPerson = ({ stakeholderId }: { readonly stakeholderId: string }): readonly Need[] => [
  ever(`stakeholder ${stakeholderId}`),
];

const aboutContract = ({ contractId }: { readonly contractId: string }): readonly Need[] => [
  before(`contract ${contractId}`),
];

const aboutThreat = ({ threatId }: { readonly threatId: string }): readonly Need[] => [
  before(`threat ${threatId}`),
];

/** Mirrors what the decisions ask for: existence at the head, order in time for what has a course. */
const NEEDS: { readonly [T in AccountEventType]?: (data: DataOf<T>) => readonly Need[] } = {
  BuyingRoleAssigned: aboutPerson,
  BuyingRoleEnded: aboutPerson,
  StanceAssessed: aboutPerson,
  CadenceSet: aboutPerson,
  StakeholderDeparted: (data) => [
    ...aboutPerson(data),
    ...(data.successorId === undefined ? [] : aboutPerson({ stakeholderId: data.successorId })),
  ],
  ContactMade: ({ stakeholderIds, answers }) => [
    ...stakeholderIds.map((id) => ever(`stakeholder ${id}`)),
    ...(answers === undefined ? [] : [before(`event ${answers}`)]),
  ],
  OrderPlaced: ({ contractId }) =>
    contractId === undefined ? [] : [ever(`contract ${contractId}`)],
  OrderCancelled: ({ orderId }) => [before(`order ${orderId}`)],
  ContractAmended: aboutContract,
  ContractRenewed: aboutContract,
  ContractTerminated: aboutContract,
  CompetitorThreatReassessed: aboutThreat,
  DefenceActionTaken: aboutThreat,
  CompetitorThreatDefended: aboutThreat,
  BusinessLostToCompetitor: aboutThreat,
};

function needed(event: Known): readonly Need[] {
  // The table's key is the event's own type, so what is found takes that event's data.
  const need = NEEDS[event.type] as ((data: object) => readonly Need[]) | undefined;
  const account = event.type === 'AccountOpened' ? [] : [ever('the account')];
  return [...account, ...(need?.(event.data) ?? [])];
}
