import { figureShown } from '#insights/score/shown-figure';
import type { CauseOfChange, Changes, ScoreChange, ScoreName } from '#insights/views';
import { plural } from '../terminal.ts';

export const SCORE_TITLES: Readonly<Record<ScoreName, string>> = {
  loyalty: 'Loyalty',
  churnRisk: 'Churn risk',
  coverage: 'Coverage',
};

export const CAUSE_NAMES: Readonly<Record<CauseOfChange['cause'], string>> = {
  time: 'time passed',
  acts: 'what was done since',
  late: 'what was learned late',
  corrections: 'corrections',
  model: 'another model',
};

/** As many ids of a cause are printed; `--json` has up to 20. */
const IDS_SHOWN = 3;
const INDENT = ' '.repeat(13);

/** Why an account's scores changed, for people: causes that add up to the difference, with their events. */
export function changed({ accountId, asOf, since, changes }: Changes): string {
  const head = `${accountId}: from the end of ${since.asOf} to that of ${asOf}.`;
  return [head, ...changes.map(changeText)].join('\n\n');
}

function changeText({ name, before, after, difference, causes }: ScoreChange): string {
  const figures = `${figure(name, before)} to ${figure(name, after)}`;
  if (difference === null) return `${SCORE_TITLES[name]}: ${figures}; nothing to compare.`;
  const unit = name === 'churnRisk' ? ' % points' : ' points';
  return [
    `${SCORE_TITLES[name]}: ${figures}, ${signedPoints(difference)}${unit}`,
    ...causes.flatMap(causeText),
  ].join('\n');
}

function causeText({ cause, moved, eventIds, count }: CauseOfChange): readonly string[] {
  const events = count === 0 ? '' : ` (${plural(count, 'event')})`;
  const more = count > IDS_SHOWN ? [`${INDENT}  and ${count - IDS_SHOWN} more`] : [];
  return [
    `${signedPoints(moved).padStart(INDENT.length - 2)}  ${CAUSE_NAMES[cause]}${events}`,
    ...eventIds.slice(0, IDS_SHOWN).map((id) => `${INDENT}  ${id}`),
    ...more,
  ];
}

const figure = (name: ScoreName, value: number | null): string =>
  value === null ? 'none' : `${figureShown(name, value, 1)}${name === 'churnRisk' ? ' %' : ''}`;

export const signedPoints = (thousandths: number): string =>
  `${thousandths < 0 ? '-' : '+'}${(Math.abs(thousandths) / 1000).toFixed(3)}`;
