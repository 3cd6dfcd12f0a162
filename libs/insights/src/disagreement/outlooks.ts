import type { RecordedAccountEvent } from '#events/catalogue';
import type { Stance } from '#events/people/people.events';
import type { Zone } from '#kernel/time';
import { rhythmScore } from '#rhythm/reading/score';
import { aroundOf } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { rhythmOfOrders } from '../commerce/rhythm-of-orders.ts';
import { isRunning, nextDecision } from '../commerce/contract-terms.ts';
import { requiredRolesOf } from '../coverage/required-roles.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { churnBand } from '../score/bands.ts';
import { calendarOf } from '../score/calendar.ts';
import { EVIDENCE_MAX } from '../score/evidence.ts';
import type { Outlook, OutlookState } from './disagreement.view.ts';

/** Two order days have no more than one gap between them. */
const ORDER_DAYS_MIN = 3;
/** A decision so near makes a contract no longer simply good. */
const DECISION_NEAR_DAYS = 90;
/** Business lost so long ago says nothing of today. */
const LOSS_DAYS = 365;
/** The mean stance, −1 … 1, from which people are for us, or against. */
const CLEAR = 1 / 3;
/** Somebody with a buying role that is not required weighs as little. */
const OTHER_ROLE_PERCENT = 5;

/** How an account looks from one side on a day, and events behind it, of one kind the newest first. */
export interface Seen {
  readonly state: OutlookState;
  readonly eventIds: readonly string[];
}

export type SeenBy = Readonly<Record<Outlook, Seen>>;

const NOTHING: Seen = { state: 'unknown', eventIds: [] };

/** What facts do not keep, and is looked up in the history: when business was lost, and who was said to think what. */
export const isLookedUp = ({ type }: RecordedAccountEvent): boolean =>
  type === 'BusinessLostToCompetitor' || type === 'StanceAssessed';

/** How an account looks on a day (day number) from each side, by its facts and what is looked up in its history. */
export const outlooksOn = (
  facts: AccountFacts,
  history: readonly RecordedAccountEvent[],
  question: ChurnQuestion,
  zone: Zone,
): SeenBy => ({
  behaviour: behaviour(facts, question),
  commercial: commercial(facts, history, question.day, zone),
  people: people(facts, history),
});

/** The rhythm of order days, under contract as well: a chance of silence that is low is good, elevated or high is bad. */
function behaviour({ commerce: { orders } }: AccountFacts, question: ChurnQuestion): Seen {
  const state = rhythmOfOrders(orders);
  if (!state || state.n < ORDER_DAYS_MIN) return NOTHING;
  const { day, horizonDays, parameters } = question;
  const { probability } = rhythmScore(parameters.rhythm, state, day, horizonDays);
  const band = churnBand(probability);
  return {
    state: band === 'low' ? 'good' : band === 'watch' ? 'mixed' : 'bad',
    eventIds: orders.evidence.eventIds,
  };
}

/**
 * Bad: a contract terminated, a serious threat open, business lost to a competitor within a year. Mixed: another threat
 * open, a decision within 90 days or passed without a renewal. Good: a contract that runs, and none of these.
 */
function commercial(
  { commerce: { contracts }, churnRisk }: AccountFacts,
  history: readonly RecordedAccountEvent[],
  day: number,
  zone: Zone,
): Seen {
  const { numberOf } = calendarOf(zone);
  const running = contracts.contracts.filter((contract) => isRunning(contract, day));
  const lost = history.filter(
    ({ type, occurredAt }) =>
      type === 'BusinessLostToCompetitor' && numberOf(occurredAt) > day - LOSS_DAYS,
  );
  const terminated = running.filter(({ status }) => status === 'terminated');
  const serious = churnRisk.threats.filter(({ severity }) => severity === 'serious');
  const near = running.filter(
    (contract) => nextDecision(contract, day).on <= day + DECISION_NEAR_DAYS,
  );
  const bad = [...lost.map(({ id }) => id).toReversed(), ...idsOf(serious), ...idsOf(terminated)];
  if (bad.length > 0) return seen('bad', bad);
  const mixed = [...idsOf(churnRisk.threats), ...idsOf(near)];
  if (mixed.length > 0) return seen('mixed', mixed);
  return running.length > 0 ? seen('good', idsOf(running)) : NOTHING;
}

interface WithEvidence {
  readonly evidence: { readonly eventIds: readonly string[] };
}

const idsOf = (things: readonly WithEvidence[]): readonly string[] =>
  things.toReversed().flatMap(({ evidence }) => evidence.eventIds);

const seen = (state: OutlookState, eventIds: readonly string[]): Seen => ({
  state,
  eventIds: eventIds.slice(0, EVIDENCE_MAX),
});

const VALUES: Readonly<Record<Exclude<Stance, 'unknown'>, number>> = {
  supporter: 1,
  neutral: 0,
  detractor: -1,
};

/** The stances last assessed of those there with a buying role, weighed by the roles that are required. */
function people(facts: AccountFacts, history: readonly RecordedAccountEvent[]): Seen {
  const required = requiredRolesOf(facts.coverage, aroundOf(facts));
  let [sum, weights] = [0, 0];
  const heard = new Set<string>();
  for (const { stakeholderId, roles, stance, departedOn } of facts.coverage.stakeholders) {
    if (departedOn !== null || roles.length === 0 || stance === 'unknown') continue;
    const percents = required.filter(({ role }) => roles.includes(role));
    const weight = percents.reduce((all, { weightPercent }) => all + weightPercent, 0);
    sum += (weight || OTHER_ROLE_PERCENT) * VALUES[stance];
    weights += weight || OTHER_ROLE_PERCENT;
    heard.add(stakeholderId);
  }
  if (weights === 0) return NOTHING;
  const mean = sum / weights;
  return {
    state: mean >= CLEAR ? 'good' : mean <= -CLEAR ? 'bad' : 'mixed',
    eventIds: lastAssessments(history, heard),
  };
}

/** The event that said so last, of each of them, the newest first. */
function lastAssessments(
  history: readonly RecordedAccountEvent[],
  of: ReadonlySet<string>,
): readonly string[] {
  const last = new Map<string, string>();
  for (const event of history.toReversed()) {
    if (event.type !== 'StanceAssessed') continue;
    const { stakeholderId } = event.data;
    if (of.has(stakeholderId) && !last.has(stakeholderId)) last.set(stakeholderId, event.id);
  }
  return [...last.values()].slice(0, EVIDENCE_MAX);
}
