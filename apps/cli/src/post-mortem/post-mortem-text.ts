import { figureShown } from '#insights/score/shown-figure';
import type { LearnedLate, PostMortem, SignalWeight, Warner, Warning } from '#insights/views';
import { plural, table, withinTerminal } from '../terminal.ts';

const WARNERS: Readonly<Record<Warner, string>> = {
  'in-force': 'model in force, as known then',
  'today-known-now': 'model of today, as known now',
  'today-known-then': 'model of today, as known then',
  'no-order-90-days': 'no order for more than 90 days',
  'silent-twice-usual': 'silent for twice the usual gap',
};

/** What models would have said before a loss, for people who read a terminal. */
export function postMortemText(view: PostMortem): string {
  const { accountId, lostOn, reason, warnings, signals, learnedLate, knownFrom } = view;
  return [
    `${accountId} was marked lost on ${lostOn} (${reason}). This is what models saw, not why it left.`,
    withinTerminal(
      table(['who', 'warned since', 'days before', 'risk on the eve'], warnings.map(warningCells), [
        'left',
        'left',
        'right',
        'right',
      ]),
    ),
    `The first thing of it was recorded at ${knownFrom}.`,
    signals.length === 0 ? 'Nothing was logged in the year before.' : signalsText(signals),
    lateText(learnedLate),
  ].join('\n\n');
}

const warningCells = ({ by, since, leadDays, isAtLeast, riskOnEve }: Warning) => [
  WARNERS[by],
  since ?? 'never',
  leadDays === null ? '' : `${isAtLeast ? '>= ' : ''}${leadDays}`,
  riskOnEve === null ? '' : `${figureShown('churnRisk', riskOnEve, 1)} %`,
];

const signalsText = (signals: readonly SignalWeight[]): string =>
  [
    'Logged in the year before, and what it moved of churn risk on the eve (% points):',
    withinTerminal(
      table(
        ['event', 'times', 'last on', 'moved'],
        signals.map(({ type, count, lastOn, moved }) => [
          type,
          String(count),
          lastOn,
          moved === null ? 'no figure' : moved === 0 ? 'no weight' : signed(moved),
        ]),
        ['left', 'right', 'left', 'right'],
      ),
    ),
  ].join('\n');

const signed = (moved: number): string =>
  `${moved < 0 ? '-' : '+'}${(Math.abs(moved) / 1000).toFixed(3)}`;

function lateText({ facts, late, afterLoss, newest }: LearnedLate): string {
  const head = `${late} of ${plural(facts, 'fact')} of that year were recorded more than 7 days late or after the loss, ${afterLoss} of them after it.`;
  const lines = newest.map(
    ({ type, occurredOn, recordedOn, lagDays }) =>
      `  ${occurredOn} ${type}, recorded ${recordedOn} (${plural(lagDays, 'day')} later)`,
  );
  const more = late > newest.length ? [`  and ${late - newest.length} more`] : [];
  return [head, ...lines, ...more].join('\n');
}
