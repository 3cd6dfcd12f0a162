import { memo, useSyncExternalStore } from 'react';
import type { AccountProblem, Band, PortfolioRow, ScoreName } from '#insights/views';
import type { Day } from '#kernel/time';
import { printable } from '#kernel/printable';
import type { Screen } from '../../parts/controls/screen.ts';
import { tipOn } from '../../parts/controls/tips.tsx';
import { BandMark } from '../../parts/marks/band-mark.tsx';
import { toneOf } from '../../parts/marks/bands.ts';
import { ColleagueName } from '../../parts/marks/colleague-name.tsx';
import { unsureIn } from '../../parts/marks/unsure-bands.ts';
import { Spark } from '../../parts/marks/spark.tsx';
import { RecordLink } from '../../parts/record-list/record-link.tsx';
import type { Formats } from '../../parts/texts/formats.ts';
import { missingText, unscoredText } from '../../parts/texts/missing.ts';
import type { Say } from '../../parts/texts/text.ts';
import type { Sparklines } from './sparklines.ts';
import css from './cells.module.css';

/** What cells need beside their row, found once for the whole table: thousands of cells scroll by. */
export interface CellTools {
  readonly screen: Screen;
  readonly sparklines: Sparklines;
  readonly hrefOf: (accountId: string) => string;
  readonly asOf: Day;
  readonly horizonDays: number;
  /** The main one first. */
  readonly currencies: readonly string[];
  /** What a colleague is called. */
  readonly nameOf: (colleagueId: string) => string;
  readonly say: Say;
  readonly formats: Formats;
}

interface CellProps {
  readonly row: PortfolioRow;
  readonly tools: CellTools;
}

export function NameCell({ row, tools }: CellProps) {
  return (
    <span className={css['name']}>
      <RecordLink href={tools.hrefOf(row.accountId)}>{printable(row.name)}</RecordLink>
      {row.name === row.accountId ? null : <bdi className={css['id']}>{row.accountId}</bdi>}
      {row.problem ? <Unscored problem={row.problem} tools={tools} /> : null}
    </span>
  );
}

interface UnscoredProps {
  readonly problem: AccountProblem;
  readonly tools: CellTools;
}

/** A mark with a sentence for those who do not point at it. */
function Unscored({ problem, tools: { say } }: UnscoredProps) {
  const text = unscoredText(problem, say);
  return (
    <span className={css['unscored']} data-tip={text}>
      <span aria-hidden="true">!</span>
      <span className="unseen">{text}</span>
    </span>
  );
}

export function ManagerCell({ row, tools }: CellProps) {
  return row.managerId === null ? (
    <span className={css['quiet']}>{tools.say('cell.noManager')}</span>
  ) : (
    <ColleagueName id={row.managerId} nameOf={tools.nameOf} className={css['cut']} />
  );
}

/** A star with a word for those who do not see it. */
export function KeyCell({ row, tools: { say } }: CellProps) {
  if (!row.key) return null;
  return (
    <span className={css['key']} data-tip={say('key.mark')}>
      <span aria-hidden="true">★</span>
      <span className="unseen">{say('key.mark')}</span>
    </span>
  );
}

/** Figure, shape, word and line of one score, as far as there is room. */
export function ScoreCell({ row, score, tools }: CellProps & { readonly score: ScoreName }) {
  const { say, formats, screen, sparklines } = tools;
  const early = row.tooEarly?.[score];
  const value = early ? early.baseRate : row[score];
  const band = early ? 'too-early' : row[`${score}Band`];
  const unsure = unsureIn(row, score, say);
  return (
    <span
      className={css['score']}
      data-early={early !== undefined}
      data-tip=""
      ref={tipOn(() => scoreTip(row, score, tools))}
    >
      <span className={css['figure']}>
        {value === null || unsure !== undefined ? '–' : formats.score(score, value)}
      </span>
      {unsure !== undefined && !isWide(screen) ? (
        <BandsMark bands={row.certainty?.bands ?? []} />
      ) : (
        <BandMark tone={toneOf(band)} />
      )}
      <span className={isWide(screen) || early ? css['word'] : 'unseen'}>
        {early ? say('cell.tooEarly') : (unsure ?? say(`band.${band ?? 'none'}`))}
      </span>
      {screen === 'phone' || early || !hasLine(score, screen) ? null : (
        <SparkCell accountId={row.accountId} score={score} from={sparklines} />
      )}
    </span>
  );
}

/** The best and the worst band that it may be, where there is no room for their words. */
function BandsMark({ bands }: { readonly bands: readonly Band[] }) {
  const ends = new Set([bands.at(0), bands.at(-1)]);
  return [...ends].map((band) => <BandMark key={band ?? ''} tone={toneOf(band ?? null)} />);
}

/** There is room for one line a row, and on a tablet for two. */
const hasLine = (score: ScoreName, screen: Screen): boolean =>
  screen === 'tablet' || (score === 'churnRisk' && screen !== 'wide');

const isWide = (screen: Screen): boolean => screen === 'wide' || screen === 'full';

function scoreTip(row: PortfolioRow, score: ScoreName, { say, formats, asOf }: CellTools): string {
  const name = say(`score.${score}`);
  const early = row.tooEarly?.[score];
  if (early) {
    const what = formats.list(early.missing.map((one) => missingText(one, say)));
    const { baseRate } = early;
    return baseRate === null
      ? say('cell.tooEarlyTip', { score: name, what })
      : say('cell.baseRateTip', { score: name, what, share: formats.chance(baseRate) });
  }
  const value = row[score];
  if (value === null) return say('cell.noScoreTip', { score: name });
  if (score === 'churnRisk' && row.certainty) {
    const { low, high, isLevelKnown } = row.certainty;
    if (!isLevelKnown) return say('cell.levelTip', { score: name });
    const [from, to] = [low, high].map((one) => formats.number(100 * one));
    return say('cell.betweenTip', {
      score: name,
      value: formats.exactScore(score, value),
      low: from ?? '',
      high: to ?? '',
      day: formats.day(asOf),
    });
  }
  return say('cell.scoreTip', {
    score: name,
    value: formats.exactScore(score, value),
    band: say(`band.${row[`${score}Band`] ?? 'none'}`),
    day: formats.day(asOf),
  });
}

interface SparkProps {
  readonly accountId: string;
  readonly score: ScoreName;
  readonly from: Sparklines;
}

const SparkCell = memo(function SparkCell({ accountId, score, from }: SparkProps) {
  const line = useSyncExternalStore(
    (tell) => from.watch(accountId, tell),
    () => from.of(accountId),
  );
  return (
    <span className={css['spark']}>
      {line ? <Spark score={score} values={line[score]} /> : null}
    </span>
  );
});

/** How long ago a day is; the date is in the hint. */
export function DayCell({ day, tools }: { readonly day: Day | null; readonly tools: CellTools }) {
  const { formats, asOf } = tools;
  if (day === null) return <span className={css['quiet']}>–</span>;
  return (
    <span className={css['cut']} data-tip="" ref={tipOn(() => formats.day(day))}>
      {formats.away(day, asOf)}
    </span>
  );
}

/** What gets worse if nobody acts, into which band, and in how many days; the date is in the hint. */
export function NextWorseCell({ row, tools: { say, formats, asOf } }: CellProps) {
  const { nextWorseOn, nextWorseScore, nextWorseBand } = row;
  if (nextWorseOn === null) return <span className={css['quiet']}>–</span>;
  const tip = () =>
    nextWorseScore === null
      ? formats.day(nextWorseOn)
      : say('cell.nextWorseTip', {
          score: say(`score.${nextWorseScore}`),
          day: formats.day(nextWorseOn),
        });
  return (
    <span className={css['cut']} data-tip="" ref={tipOn(tip)}>
      {nextWorseScore === null || nextWorseBand === null
        ? null
        : say('cell.becomes', {
            score: say(`score.${nextWorseScore}`),
            band: say(`band.${nextWorseBand}`),
          })}
      <span className={css['away']}> {formats.away(nextWorseOn, asOf)}</span>
    </span>
  );
}
