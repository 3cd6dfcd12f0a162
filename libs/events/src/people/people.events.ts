import type { Subject } from '../subject.ts';
import { ever, thing, type Need } from '../thing.ts';

export const BUYING_ROLES = [
  'senior-executive',
  'technical-decider',
  'purchasing-officer',
  'user',
  'champion',
  'gatekeeper',
  'influencer',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

export const STANCES = ['supporter', 'neutral', 'detractor', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/** The people at a customer: who they are, what they decide, how they stand to us. */
export interface PeopleShapes {
  StakeholderIdentified: {
    data: { stakeholderId: string };
    personal: { name: string; title?: string; email?: string; phone?: string };
  };
  /** What is said of the person from then on; what is not said stays as it was. */
  StakeholderDetailsChanged: {
    data: { stakeholderId: string };
    personal: { name?: string; title?: string; email?: string; phone?: string };
  };
  BuyingRoleAssigned: { data: { stakeholderId: string; role: BuyingRole } };
  BuyingRoleEnded: { data: { stakeholderId: string; role: BuyingRole } };
  StanceAssessed: {
    data: { stakeholderId: string; stance: Stance };
    personal: { note: string };
  };
  StakeholderDeparted: { data: { stakeholderId: string; successorId?: string } };
  CadenceSet: { data: { stakeholderId: string; interactionsPer30Days: number } };
}

const stakeholder = thing('stakeholder', 'stakeholderId', {
  begins: 'StakeholderIdentified',
  tells: [
    'StakeholderDetailsChanged',
    'BuyingRoleAssigned',
    'BuyingRoleEnded',
    'StanceAssessed',
    'CadenceSet',
  ],
  ends: ['StakeholderDeparted'],
});

/** Somebody may be identified later than what is said of them occurred. */
const ofStakeholder = ({ stakeholderId }: { readonly stakeholderId: string }): readonly Need[] => [
  ever(`stakeholder ${stakeholderId}`),
];

export const people: Subject<'account', PeopleShapes> = {
  category: 'account',
  things: [stakeholder],
  types: {
    StakeholderIdentified: { texts: 'people', group: 'people' },
    StakeholderDetailsChanged: { texts: 'people', group: 'people', needs: ofStakeholder },
    BuyingRoleAssigned: { texts: 'none', group: 'people', needs: ofStakeholder },
    BuyingRoleEnded: { texts: 'none', group: 'people', needs: ofStakeholder },
    StanceAssessed: { texts: 'people', group: 'people', needs: ofStakeholder },
    CadenceSet: { texts: 'none', group: 'people', needs: ofStakeholder },
    StakeholderDeparted: {
      texts: 'none',
      group: 'people',
      brings: ({ stakeholderId }) => [`the departure of ${stakeholderId}`],
      needs: ({ successorId, ...data }) => [
        ...ofStakeholder(data),
        ...(successorId === undefined ? [] : ofStakeholder({ stakeholderId: successorId })),
      ],
    },
  },
};
