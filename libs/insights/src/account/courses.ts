import type { RecordedAccountEvent } from '#events/catalogue';
import { addDays, dayNumber, dayOf, daysBetween, endOfDay, type Day } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { SCORE_NAMES, type ScoreName } from '../score/bands.ts';
import { nextWorse, scoreAccount } from './account-scores.ts';
import type { CourseMark, CoursePoint, ScoreCourse } from './courses.view.ts';
import { sparklineDays, type SparklineQuestion } from './sparkline.ts';

/** As many moves of a score are told, the largest. */
const MARKS_MAX = 8;
/** As many events of one day are named. */
const NAMED_MAX = 5;
/** So many of the newest events are looked at one by one; what moved a score before them is not told. */
const EVENTS_MAX = 1_000;
/** What moves a score less is not told: points, and of churn risk a share of one. */
const TOLD_FROM = { loyalty: 0.5, churnRisk: 0.005, coverage: 0.5 } as const;
/** The way to the next worse day is drawn through so many days. */
const OUTLOOK_POINTS = 12;

type Values = Readonly<Record<ScoreName, number | null>>;
const NO_VALUES: Values = { loyalty: null, churnRisk: null, coverage: null };

/**
 * How each score went over the last twelve months up to a day, and how it goes on, from one pass over an effective
 * history that reaches to that day. An event moved a score by what the score of its day is with it and without it: what
 * time alone does is no move. A day up to which the history cannot be folded and scored has no value.
 */
export function courses(
  history: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  question: SparklineQuestion,
): readonly ScoreCourse[] {
  const { zone, asOf } = question;
  const ends = sparklineDays(asOf);
  const from = ends[0] ?? asOf;
  const rows = folds.noRows();
  const points: Record<ScoreName, CoursePoint[]> = { loyalty: [], churnRisk: [], coverage: [] };
  const moves: Move[] = [];
  let facts: AccountFacts | undefined;
  let next = 0;
  try {
    for (const end of ends) {
      const until = endOfDay(end, zone);
      for (; next < history.length; next += 1) {
        const event = history[next];
        if (!event || event.occurredAt > until) break;
        const day = dayOf(event.occurredAt, zone);
        const isTold = day > from && history.length - next <= EVENTS_MAX;
        const last = moves.at(-1);
        const isSameDay = last?.day === day;
        const before = isSameDay ? last.after : isTold ? valuesOf(facts, day, question) : NO_VALUES;
        folds.fold(rows, event);
        facts = folds.factsOf(rows);
        if (isTold)
          moves.push({ day, id: event.id, before, after: valuesOf(facts, day, question) });
      }
      const values = valuesOf(facts, end, question);
      for (const name of SCORE_NAMES) points[name].push({ day: end, value: values[name] });
    }
  } catch {
    // The same event stops every later day; the account's own answer says why.
    facts = undefined;
    for (const end of ends.slice(points.loyalty.length)) {
      for (const name of SCORE_NAMES) points[name].push({ day: end, value: null });
    }
  }
  const ahead = facts && nextWorse(facts, question.parameters.question(asOf, question.horizonDays));
  return SCORE_NAMES.map((name) => {
    const marks = marksOf(moves, name);
    return {
      name,
      points: withMoves(points[name], marks),
      marks,
      outlook: outlookOf(name, facts, ahead?.[name]?.on ?? null, question),
    };
  });
}

/** What one event did to the scores on its day. */
interface Move {
  readonly day: Day;
  readonly id: string;
  readonly before: Values;
  readonly after: Values;
}

function valuesOf(
  facts: AccountFacts | undefined,
  day: Day,
  { parameters, horizonDays }: SparklineQuestion,
): Values {
  if (!facts) return NO_VALUES;
  const scores = scoreAccount(facts, parameters.question(day, horizonDays));
  const valueOf = (name: ScoreName) =>
    scores[name].state === 'judged' ? scores[name].value : null;
  return {
    loyalty: valueOf('loyalty'),
    churnRisk: valueOf('churnRisk'),
    coverage: valueOf('coverage'),
  };
}

/** The days on which a score was moved most, with the events that did it. */
function marksOf(moves: readonly Move[], name: ScoreName): readonly CourseMark[] {
  const telling = moves.filter(
    ({ before, after }) => by(before[name], after[name]) >= TOLD_FROM[name],
  );
  return [...Map.groupBy(telling, ({ day }) => day)]
    .map(([day, ofDay]) => ({
      day,
      before: ofDay[0]?.before[name] ?? null,
      after: ofDay.at(-1)?.after[name] ?? null,
      eventIds: ofDay.slice(-NAMED_MAX).map(({ id }) => id),
    }))
    .sort((one, other) => by(other.before, other.after) - by(one.before, one.after))
    .slice(0, MARKS_MAX)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** How far a score moved; to become judged at all is the farthest way. */
const by = (before: number | null, after: number | null): number =>
  before === null || after === null ? (before === after ? 0 : Infinity) : Math.abs(after - before);

/** Ends of months with the steps between them. */
const withMoves = (
  points: readonly CoursePoint[],
  marks: readonly CourseMark[],
): readonly CoursePoint[] => {
  const steps = marks.flatMap(({ day, before, after }) => [
    ...(before === null ? [] : [{ day, value: before }]),
    { day, value: after },
  ]);
  const ends = points.filter(({ day }) => !marks.some((mark) => mark.day === day));
  return [...ends, ...steps].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
};

function outlookOf(
  name: ScoreName,
  facts: AccountFacts | undefined,
  worseOn: Day | null,
  question: SparklineQuestion,
): readonly CoursePoint[] {
  const { asOf } = question;
  if (!facts || worseOn === null) return [];
  const days = daysBetween(asOf, worseOn);
  const steps = Array.from({ length: OUTLOOK_POINTS }, (_, step) =>
    addDays(asOf, Math.round((days * step) / OUTLOOK_POINTS)),
  );
  // The day before shows a jump as one.
  const all = new Set([...steps, addDays(worseOn, -1), worseOn]);
  return [...all]
    .filter((day) => dayNumber(day) >= dayNumber(asOf))
    .sort()
    .map((day) => ({ day, value: valuesOf(facts, day, question)[name] }));
}
