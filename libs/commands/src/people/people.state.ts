import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { BuyingRole, Stance } from '#events/people/people.events';
import type { Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';
import type { Subject } from '../histories/history.ts';

/** What the rules need to remember of a person at the customer. */
export interface Stakeholder {
  readonly identified?: {
    readonly personal: EventOf<'StakeholderIdentified'>['personal'] | undefined;
    /** The texts cannot be opened. */
    readonly sealed: boolean;
    readonly occurredAt: Instant;
  };
  /** How to call and reach the person, as it stands. */
  readonly details: EventOf<'StakeholderDetailsChanged'>['personal'] & object;
  readonly roles: readonly BuyingRole[];
  readonly stance?: Stance;
  readonly interactionsPer30Days?: number;
  readonly departed?: { readonly successorId: string | undefined; readonly occurredAt: Instant };
}

const people: Fold<Stakeholder, MainstayEvent> = {
  initial: { details: {}, roles: [] },
  on: {
    StakeholderIdentified: (person, { personal, sealed = false, occurredAt }) => ({
      ...person,
      identified: { personal, sealed, occurredAt },
      details: { ...personal },
    }),
    StakeholderDetailsChanged: (person, { personal }) => ({
      ...person,
      details: { ...person.details, ...personal },
    }),
    BuyingRoleAssigned: (person, { data }) => ({ ...person, roles: [...person.roles, data.role] }),
    BuyingRoleEnded: (person, { data }) => ({
      ...person,
      roles: person.roles.filter((role) => role !== data.role),
    }),
    StanceAssessed: (person, { data }) => ({ ...person, stance: data.stance }),
    CadenceSet: (person, { data }) => ({
      ...person,
      interactionsPer30Days: data.interactionsPer30Days,
    }),
    StakeholderDeparted: (person, { data, occurredAt }) => ({
      ...person,
      departed: { successorId: data.successorId, occurredAt },
    }),
  },
};

export const stakeholder: Subject<Stakeholder> = { kind: 'stakeholder', ...people };
