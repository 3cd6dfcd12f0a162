import type { RecordedAccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { dayNumber, endOfDay, type Day, type Zone } from '#kernel/time';
import { figureAt } from '#rhythm/numerics/figure-at';
import { attribute, CAUSES, type Cause } from '#rhythm/reading/attribution';
import type { ChurnParameters } from '../churn-risk/calibration.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { apportion } from '../score/apportion.ts';
import { SCORE_NAMES } from '../score/bands.ts';
import { EVIDENCE_MAX } from '../score/evidence.ts';
import { scoreAccount } from './account-scores.ts';
import type { CauseOfChange, ScoreChange } from './changes.view.ts';
import { newsByCause, type NewsCause } from './news-by-cause.ts';

/** One of two moments: its day, the last revision of the account's stream it knows, and its model. */
export interface MomentOfChange {
  readonly asOf: Day;
  readonly revision: number;
  readonly parameters: ChurnParameters;
}

/** Between which moments a change is explained. */
export interface ChangeQuestion {
  readonly before: MomentOfChange;
  readonly after: MomentOfChange;
  readonly horizonDays: number;
  readonly zone: Zone;
}

/** Thousandths of a point, or of a percentage point of churn risk. */
const UNITS = { loyalty: 1_000, churnRisk: 100_000, coverage: 1_000 } as const;

/**
 * How the three scores of an account changed between two moments, and by what: time, what was done, facts learned late,
 * corrections, another model. Each cause has its Shapley value under precedence, so that they add up to the difference.
 * `stream` is the account's, as known at the second moment.
 */
export function changesOf(
  stream: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  question: ChangeQuestion,
): readonly ScoreChange[] {
  const { before, after, zone } = question;
  const until = endOfDay(before.asOf, zone);
  const news = newsByCause(stream, { revision: before.revision, until });
  const models = { before: before.parameters.model.hash, after: after.parameters.model.hash };
  const isActive: Readonly<Record<Cause, boolean>> = {
    time: before.asOf !== after.asOf,
    model: models.before !== models.after,
    acts: news.values().some((cause) => cause === 'acts'),
    late: news.values().some((cause) => cause === 'late'),
    corrections: news.values().some((cause) => cause === 'corrections'),
  };
  const active = CAUSES.filter((cause) => isActive[cause]);
  const scores = remembered((causes) => scoresWith(causes, stream, folds, question, news));
  return SCORE_NAMES.map((name) => {
    const valueWith = (causes: ReadonlySet<Cause>) => scores(causes)[name].value;
    const [first, last] = [valueWith(new Set()), valueWith(new Set(active))];
    const named = { name, before: first, after: last, models };
    if (first === null || last === null) return { ...named, difference: null, causes: [] };
    const moved = attribute((causes) => valueWith(causes) ?? first, active);
    const difference = Math.round((last - first) * UNITS[name]);
    const parts = apportion(
      active.map((cause) => moved[cause] * UNITS[name]),
      difference,
    );
    const causes = active.map((cause, place) => ({
      cause,
      moved: figureAt(parts, place),
      ...eventsOf(cause, stream, news),
    }));
    return { ...named, difference, causes };
  });
}

type Scores = ReturnType<typeof scoreAccount>;

/** The scores with only some causes switched on: the day passed, news known, the model changed. */
function scoresWith(
  causes: ReadonlySet<Cause>,
  stream: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  { before, after, horizonDays, zone }: ChangeQuestion,
  news: ReadonlyMap<string, NewsCause>,
): Scores {
  const { asOf } = causes.has('time') ? after : before;
  const known = stream.filter(({ id }) => {
    const cause = news.get(id);
    return cause === undefined || causes.has(cause);
  });
  const history = effectiveHistory(known, endOfDay(asOf, zone));
  const { parameters } = causes.has('model') ? after : before;
  return scoreAccount(folds.factsOf(folds.foldAll(history)), {
    day: dayNumber(asOf),
    horizonDays,
    parameters,
  });
}

/** One history is folded for all three scores. */
function remembered(scoresOf: (causes: ReadonlySet<Cause>) => Scores) {
  const known = new Map<string, Scores>();
  return (causes: ReadonlySet<Cause>): Scores => {
    const key = CAUSES.filter((cause) => causes.has(cause)).join(' ');
    const scores = known.get(key) ?? scoresOf(causes);
    known.set(key, scores);
    return scores;
  };
}

function eventsOf(
  cause: Cause,
  stream: readonly RecordedAccountEvent[],
  news: ReadonlyMap<string, NewsCause>,
): Pick<CauseOfChange, 'eventIds' | 'count'> {
  const ids = stream.flatMap(({ id }) => (news.get(id) === cause ? [id] : []));
  return { eventIds: ids.slice(-EVIDENCE_MAX).toReversed(), count: ids.length };
}
