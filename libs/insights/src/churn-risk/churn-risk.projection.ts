import type { Zone } from '#kernel/time';
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

/** The facts churn risk is scored from beside commerce; bounded, however long the history. Days are day numbers. */
export interface ChurnFacts {
  readonly threats: readonly OpenThreat[];
  readonly people: KeyPeople;
  /** Whether a threat, or a departure, was ever recorded: until then these signals are missing. */
  readonly everThreatened: boolean;
  readonly everDeparted: boolean;
}

const noChurnFacts: ChurnFacts = {
  threats: [],
  people: noKeyPeople,
  everThreatened: false,
  everDeparted: false,
};

/** Remembers what may draw an account away, and which key people left. */
export const churnRiskProjection = (zone: Zone): AccountProjection<ChurnFacts> => {
  const { numberOf } = calendarOf(zone);

  return {
    name: 'churn-risk',
    version: 2,
    key: accountRow,
    unseals: [],
    initial: noChurnFacts,
    on: {
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
