import type { AccountEvent } from '#events/catalogue';
import type { Fold } from '#kernel/fold';
import type { BuyingRole, Stance } from '#events/people/people.events';
import type { Instant } from '#kernel/time';
import type { Subject } from '../histories/history.ts';
import type { EventOf } from '../deciding/intent.ts';

/** What the rules need to remember of a person at the customer. */
export interface Stakeholder {
  readonly identified?: {
    readonly personal: EventOf<'StakeholderIdentified'>['personal'] | undefined;
    readonly occurredAt: Instant;
  };
  readonly roles: readonly BuyingRole[];
  readonly stance?: Stance;
  readonly interactionsPer30Days?: number;
  readonly departed?: { readonly successorId: string | undefined; readonly occurredAt: Instant };
}

const people: Fold<Stakeholder, AccountEvent> = {
  initial: { roles: [] },
  on: {
    StakeholderIdentified: (person, { personal, occurredAt }) => ({
      ...person,
      identified: { personal, occurredAt },
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

/** A contact that goes by a number of its own, as imported ones do. */
export interface NumberedContact {
  readonly made?: EventOf<'ContactMade'>;
}

export const numberedContact: Subject<NumberedContact> = {
  kind: 'contact',
  initial: {},
  on: { ContactMade: (_contact, made) => ({ made }) },
};
