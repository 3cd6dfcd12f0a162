import type { Zone } from '#kernel/time';
import {
  amended,
  cancelled,
  drafted,
  noCommerce,
  ordered,
  renewed,
  returned,
  signed,
  terminated,
  type CommerceFacts,
} from '../commerce/commerce.ts';
import type { RecordedAccountEvent } from '#events/catalogue';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import {
  noKeyPeople,
  withDeparture,
  withoutRole,
  withReturned,
  withRole,
  type KeyPeople,
} from './key-people.ts';
import { withoutThreat, withReassessment, withThreat, type OpenThreat } from './threats.ts';

/** The facts churn risk is scored from; bounded, however long the history. Days are day numbers. */
export interface ChurnFacts {
  readonly commerce: CommerceFacts;
  readonly threats: readonly OpenThreat[];
  readonly people: KeyPeople;
  /** Whether a threat, or a departure, was ever recorded: until then these signals are missing. */
  readonly everThreatened: boolean;
  readonly everDeparted: boolean;
}

export const noChurnFacts: ChurnFacts = {
  commerce: noCommerce,
  threats: [],
  people: noKeyPeople,
  everThreatened: false,
  everDeparted: false,
};

/** Remembers how an account buys, what binds it, and what may draw it away. */
export const churnRiskProjection = (zone: Zone): AccountProjection<ChurnFacts> => {
  const { numberOf } = calendarOf(zone);
  const commerce =
    <E extends RecordedAccountEvent>(
      change: (facts: CommerceFacts, event: E, on: number) => CommerceFacts,
    ) =>
    (facts: ChurnFacts, event: E): ChurnFacts => ({
      commerce: change(facts.commerce, event, numberOf(event.occurredAt)),
      threats: facts.threats,
      people: facts.people,
      everThreatened: facts.everThreatened,
      everDeparted: facts.everDeparted,
    });

  return {
    name: 'churn-risk',
    version: 1,
    key: accountRow,
    unseals: [],
    initial: noChurnFacts,
    on: {
      OrderPlaced: commerce(ordered),
      OrderReturned: commerce(returned),
      OrderCancelled: commerce(cancelled),
      ContractDrafted: commerce(drafted),
      ContractSigned: commerce(signed),
      ContractAmended: commerce(amended),
      ContractRenewed: commerce(renewed),
      ContractTerminated: commerce(terminated),
      CompetitorThreatLogged: (facts, event) => ({
        ...facts,
        threats: withThreat(facts.threats, event, numberOf(event.occurredAt)),
        everThreatened: true,
      }),
      CompetitorThreatReassessed: (facts, event) => ({
        ...facts,
        threats: withReassessment(facts.threats, event, numberOf(event.occurredAt)),
      }),
      CompetitorThreatDefended: (facts, event) => ({
        ...facts,
        threats: withoutThreat(facts.threats, event),
      }),
      BusinessLostToCompetitor: (facts, event) => ({
        ...facts,
        threats: withoutThreat(facts.threats, event),
      }),
      BuyingRoleAssigned: (facts, event) => ({ ...facts, people: withRole(facts.people, event) }),
      BuyingRoleEnded: (facts, event) => ({ ...facts, people: withoutRole(facts.people, event) }),
      StakeholderIdentified: (facts, event) => ({
        ...facts,
        people: withReturned(facts.people, event),
      }),
      StakeholderDeparted: (facts, event) => ({
        ...facts,
        people: withDeparture(facts.people, event, numberOf(event.occurredAt)),
        everDeparted: true,
      }),
    },
  };
};
