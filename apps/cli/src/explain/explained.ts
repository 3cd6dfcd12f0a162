import { churnMeaning, type ChurnMeaning } from '#insights/score/churn-meaning';
import { figureShown } from '#insights/score/shown-figure';
import type { AccountView, Contribution, Evidence, ScoreName, ScoreView } from '#insights/views';
import { shellWord } from '../arguments.ts';
import { plural, wrapped } from '../terminal.ts';
import { missingText } from './missing.ts';
import { moneyText } from './money.ts';
import { sentenceFor } from './sentences.ts';

/** As many ids of a contribution are printed; `--json` has up to 20, the timeline all. */
const IDS_SHOWN = 3;
const INDENT = ' '.repeat(11);

const TITLES: Readonly<Record<ScoreName, (score: ScoreView, view: AccountView) => string>> = {
  loyalty: () => 'Loyalty',
  churnRisk: (score, { horizonDays }) =>
    churnTitle(churnMeaning(score), plural(horizonDays, 'day')),
  coverage: () => 'Coverage',
};

function churnTitle(meaning: ChurnMeaning, days: string): string {
  if (meaning === 'no-order') return `Churn risk (no order in the next ${days})`;
  if (meaning === 'leaves') return `Churn risk (leaves at a decision within ${days})`;
  return 'Churn risk';
}

/** What there has to be before there is a score. */
const MISSING: Readonly<Record<ScoreName, string>> = {
  loyalty: 'nothing to score: no order, contract or ended threat is known',
  churnRisk: 'nothing to score: no order and no running contract, or the account is lost',
  coverage: 'nothing to score: nobody is known there',
};

/** An account's three scores for people: every point of them, in a sentence and with its events. */
export function explained(view: AccountView): string {
  if (view.problem) return `${heading(view)}\n\nIt ${view.problem.says}`;
  return [
    heading(view),
    ...view.scores.map((score) => scoreText(score, view)),
    ...moneyText(view),
  ].join('\n\n');
}

function heading({ accountId, name, status, key, managerId, ...moment }: AccountView): string {
  const is = [
    name === accountId ? '' : name,
    status,
    key === null ? '' : `key account since ${key.since}`,
    managerId === null ? '' : `managed by ${managerId}`,
  ].filter((word) => word !== '');
  const known = moment.knownAt === null ? '' : `, as known at ${moment.knownAt}`;
  return `${accountId}: ${is.join(', ')}\nAs of the end of ${moment.asOf}${known}.`;
}

function scoreText(score: ScoreView, view: AccountView): string {
  const { name, contributions, evidenceCompleteness, model } = score;
  const foot = `${INDENT}Evidence ${Math.round(evidenceCompleteness * 100)} % complete. Model ${model.id}, ${model.hash}.`;
  const lines = contributions.flatMap((contribution) => contributionText(contribution, view));
  return [
    `${TITLES[name](score, view)}: ${resultOf(score, view)}`,
    ...tooEarlyText(score),
    ...lines,
    ...sumText(score),
    foot,
  ].join('\n');
}

function resultOf(
  { name, value, state, band, certainty, nextWorseOn }: ScoreView,
  view: AccountView,
): string {
  if (value === null) return whyNone(name, view);
  if (state === 'too-early') return 'too early to say';
  // Of a lost account nothing is to be expected, so nothing is promised either.
  if (view.status === 'lost') return `${shown(name, value)}, ${band ?? 'no band'}`;
  const worse =
    nextWorseOn === null
      ? 'no worse band within 400 days'
      : `worse from ${nextWorseOn} if nobody acts`;
  return `${figureOf(name, value, band, certainty)}; ${worse}`;
}

/** A figure with what it lies between; where its level is not known no figure, but the bands it may be in. */
function figureOf(
  name: ScoreName,
  value: number,
  band: ScoreView['band'],
  certainty: ScoreView['certainty'],
): string {
  if (!certainty) return `${shown(name, value)}, ${band ?? 'no band'}`;
  const { low, high, bands, isLevelKnown } = certainty;
  const inBands = bands.join(' to ');
  return isLevelKnown
    ? `${shown(name, value)}, between ${whole(low)} and ${whole(high)}, ${inBands}`
    : `${inBands}, level uncertain`;
}

const whole = (probability: number): string => (100 * probability).toFixed(0);

const whyNone = (name: ScoreName, { status }: AccountView): string =>
  name === 'loyalty' && status === 'prospect'
    ? 'nothing to score: a prospect has not bought yet'
    : MISSING[name];

/** What would have to be on record, and what holds of all who stand there; not a figure of this account's own. */
function tooEarlyText({ state, missing, baseRate }: ScoreView): readonly string[] {
  if (state !== 'too-early') return [];
  const base =
    baseRate === null
      ? []
      : [
          `Base rate ${shown('churnRisk', baseRate)}: by the base alone, as of all who stand there.`,
        ];
  const said = [`Missing: ${missing.map(missingText).join('; ')}.`, ...base];
  return said.flatMap((line) => wrapped(line, INDENT.length)).map((line) => INDENT + line);
}

function contributionText(contribution: Contribution, view: AccountView): string[] {
  const [first = '', ...others] = wrapped(sentenceFor(contribution, view), INDENT.length);
  return [
    `${signed(contribution.points).padStart(INDENT.length - 2)}  ${first}`,
    ...others.map((line) => INDENT + line),
    ...evidenceText(contribution.evidence, view).map((line) => INDENT + line),
    ...(contribution.within ?? []).flatMap((part) => partText(part, view)),
  ];
}

/** What a contribution is itself made of, indented below it; its events are among those named there. */
function partText(part: Contribution, view: AccountView): string[] {
  const indent = `${INDENT}${' '.repeat(PART_WIDTH)}  `;
  const [first = '', ...others] = wrapped(sentenceFor(part, view), indent.length);
  return [
    `${INDENT}${signed(part.points).padStart(PART_WIDTH)}  ${first}`,
    ...others.map((line) => indent + line),
  ];
}

const PART_WIDTH = 8;

function evidenceText(evidence: Evidence, view: AccountView): string[] {
  const { count, eventIds, origin } = evidence;
  if (count === 0) return [];
  const shown = eventIds.slice(0, IDS_SHOWN);
  const more = count - shown.length;
  return [
    `${plural(count, 'event')}, ${origin}:`,
    ...shown.map((id) => `  ${id}`),
    ...(more > 0 ? [`  and ${more} more: ${commandFor(evidence, view)}`] : []),
  ];
}

/** Never beyond a limit of the band beside it. */
const shown = (name: ScoreName, value: number): string =>
  `${figureShown(name, value, 1)}${name === 'churnRisk' ? ' %' : ''}`;

/** Shows all events of these kinds at the same moment. */
const commandFor = (
  { types, stakeholderId }: Evidence,
  { accountId, asOf, knownAt }: AccountView,
): string =>
  [
    `npx mainstay timeline ${shellWord(accountId)} --types ${types.join(',')}`,
    ...option('stakeholder', stakeholderId),
    `--as-of ${asOf}`,
    ...option('known-at', knownAt),
  ].join(' ');

const option = (name: string, value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [`--${name} ${value}`];

/** Points of churn risk are log-odds, which say little by themselves. */
function sumText({ name, value, sum }: ScoreView): string[] {
  if (value === null) return [];
  const unit = name === 'churnRisk' ? `in log-odds, which is ${shown(name, value)}` : 'in all';
  return [`${signed(sum).padStart(INDENT.length - 2)}  ${unit}`];
}

const signed = (thousandths: number): string =>
  `${thousandths < 0 ? '-' : '+'}${(Math.abs(thousandths) / 1000).toFixed(3)}`;
