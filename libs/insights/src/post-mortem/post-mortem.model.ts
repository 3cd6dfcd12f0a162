import type { RecordedAccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { addDays, dayNumber, endOfDay, type Day, type Zone } from '#kernel/time';
import { FactsByDay, type Knowing } from '../account/facts-by-day.ts';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { LossView } from '../overview/overview.view.ts';
import { learnedLate } from './learned-late.ts';
import type { PostMortemFigures, Warner } from './post-mortem.view.ts';
import { signalWeights } from './signal-weights.ts';
import {
  saidByRisk,
  saidByRule,
  warningOf,
  weeksBefore,
  type Rule,
  type Said,
} from './warnings.ts';

/** So long before the loss what was logged is looked at. */
const YEAR_DAYS = 365;

/** What a loss is looked at with. */
export interface PostMortemQuestion {
  readonly loss: LossView;
  readonly horizonDays: number;
  readonly zone: Zone;
  /** The parameters that score today. */
  readonly today: ChurnParameters;
  /** Those in force on a day, as known on it. */
  readonly inForceOn: (day: Day) => ChurnParameters;
}

/** How facts of a day are come by, and what is said by them. */
interface Look {
  readonly knowing: Knowing;
  readonly say: (facts: ReturnType<FactsByDay['on']>, day: Day) => Said;
}

/**
 * When each model would have warned of a loss, and two rules of thumb; what was logged and how much it weighed; what
 * was known when. It tells what was seen, never why the customer left. One step is one day looked at by all, so that
 * whoever works it out may let others go on in between; `stream` is the account's, not empty.
 */
export function* postMortem(
  stream: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  question: PostMortemQuestion,
): Generator<undefined, PostMortemFigures> {
  const { loss, zone, today, horizonDays } = question;
  const lostOn = loss.on;
  const looks = looksOf(question);
  const factsBy = (knowing: Knowing) => new FactsByDay(stream, folds, zone, knowing);
  const [then, now] = [factsBy('then'), factsBy('now')];
  const said: Record<Warner, (readonly [Day, Said])[]> = {
    'in-force': [],
    'today-known-now': [],
    'today-known-then': [],
    'no-order-90-days': [],
    'silent-twice-usual': [],
  };
  for (const day of weeksBefore(lostOn)) {
    const facts = { then: then.on(day), now: now.on(day) };
    for (const [by, { knowing, say }] of looks) said[by].push([day, say(facts[knowing], day)]);
    yield;
  }
  const warnings = looks.map(([by, { knowing, say }]) =>
    // Asked day by day back from a week: folded anew for each, which are six at most.
    warningOf(by, lostOn, said[by], (day) => say(factsBy(knowing).on(day), day)),
  );
  yield;
  const eve = addDays(lostOn, -1);
  const history = effectiveHistory(stream, endOfDay(eve, zone));
  const before = endOfDay(addDays(eve, -YEAR_DAYS), zone);
  const ofYear = history.filter(({ occurredAt }) => occurredAt > before);
  const asked = { day: dayNumber(eve), horizonDays, parameters: today };
  return {
    lostOn,
    reason: loss.reason,
    rival: loss.rival,
    knownFrom: stream[0]?.recordedAt ?? '',
    warnings,
    signals: signalWeights(history, new Set(ofYear), { folds, question: asked, zone }),
    learnedLate: learnedLate(ofYear, lostOn, zone),
  };
}

type Looks = readonly (readonly [Warner, Look])[];

function looksOf({ horizonDays, today, inForceOn }: PostMortemQuestion): Looks {
  const byModel =
    (parametersOn: (day: Day) => ChurnParameters): Look['say'] =>
    (facts, day) =>
      saidByRisk(facts, day, parametersOn(day), horizonDays);
  const byRule =
    (rule: Rule): Look['say'] =>
    (facts, day) =>
      saidByRule(rule, facts, day, today);
  return [
    ['in-force', { knowing: 'then', say: byModel(inForceOn) }],
    ['today-known-now', { knowing: 'now', say: byModel(() => today) }],
    ['today-known-then', { knowing: 'then', say: byModel(() => today) }],
    ['no-order-90-days', { knowing: 'now', say: byRule('no-order-90-days') }],
    ['silent-twice-usual', { knowing: 'now', say: byRule('silent-twice-usual') }],
  ];
}
