import { addDays, dayNumber, daysBetween, type Day } from '#kernel/time';
import { usualGapDays } from '#rhythm/reading/readings';
import { rhythmAt } from '#rhythm/state/rhythm-at';
import { scoreAccount } from '../account/account-scores.ts';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import { rhythmOfOrders } from '../commerce/rhythm-of-orders.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { rankOfBand } from '../score/bands.ts';
import type { Warner, Warning } from './post-mortem.view.ts';

/** Looked at back to two years before the loss, week by week from its eve. */
const WEEKS = 104;
const WEEK_DAYS = 7;
/** No order for so long, as a rule of thumb has it. */
const RULE_DAYS = 90;
const WARNS_FROM = rankOfBand('churnRisk', 'elevated');

/** What one who might have warned says of a day. */
export interface Said {
  readonly isWarning: boolean;
  readonly risk: number | null;
}

/** The days looked at before a loss, the first of them first: each a week after the one before, the last its eve. */
export const weeksBefore = (lostOn: Day): readonly Day[] =>
  Array.from({ length: WEEKS + 1 }, (_, week) => addDays(lostOn, -1 - WEEK_DAYS * (WEEKS - week)));

/** What churn risk says: it warns where it is judged elevated or worse. */
export function saidByRisk(
  facts: AccountFacts | undefined,
  day: Day,
  parameters: ChurnParameters,
  horizonDays: number,
): Said {
  if (!facts) return SILENT;
  const { state, value, band } = scoreAccount(facts, {
    day: dayNumber(day),
    horizonDays,
    parameters,
  }).churnRisk;
  if (state !== 'judged' || band === null) return SILENT;
  return { isWarning: rankOfBand('churnRisk', band) >= WARNS_FROM, risk: value };
}

export type Rule = Extract<Warner, 'no-order-90-days' | 'silent-twice-usual'>;

/** What a rule of thumb says, which needs orders and no model but for what is usual of everybody. */
export function saidByRule(
  rule: Rule,
  facts: AccountFacts | undefined,
  day: Day,
  { rhythm }: ChurnParameters,
): Said {
  const state = facts && rhythmOfOrders(facts.commerce.orders);
  if (!state) return SILENT;
  const at = rhythmAt(state, dayNumber(day));
  const usual = usualGapDays(at, rhythm.bases.population.usualGapDays);
  const limit = rule === 'no-order-90-days' ? RULE_DAYS : 2 * usual;
  return { isWarning: at.silentDays > limit, risk: null };
}

const SILENT: Said = { isWarning: false, risk: null };

/**
 * When somebody warned, from what was said on each of the days looked at: the last stretch up to the loss without a day
 * in between that did not. Its first day is found to the day; `saidOn` is asked for those between two looked at.
 */
export function warningOf(
  by: Warner,
  lostOn: Day,
  said: readonly (readonly [Day, Said])[],
  saidOn: (day: Day) => Said,
): Warning {
  const quiet = said.findLastIndex(([, { isWarning }]) => !isWarning);
  const first = said[quiet + 1]?.[0];
  const since = first === undefined ? null : quiet < 0 ? first : backFrom(first, saidOn);
  const isOfModel = by === 'in-force' || by === 'today-known-now' || by === 'today-known-then';
  return {
    by,
    since,
    leadDays: since === null ? null : daysBetween(since, lostOn),
    isAtLeast: since !== null && quiet < 0,
    riskOnEve: said.at(-1)?.[1].risk ?? null,
    points: isOfModel ? said.map(([day, { risk }]) => ({ day, value: risk })) : [],
  };
}

/** The first of the days without a gap before one that warns, within the week before it. */
function backFrom(first: Day, saidOn: (day: Day) => Said): Day {
  let since = first;
  for (let step = 1; step < WEEK_DAYS; step += 1) {
    const day = addDays(first, -step);
    if (!saidOn(day).isWarning) break;
    since = day;
  }
  return since;
}
