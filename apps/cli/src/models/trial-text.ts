import type { Day } from '#kernel/time';
import { RULE_DAYS } from '#rhythm/judging/flagging';
import type { Flagging, Trial } from '#rhythm/judging/trial';
import { plural, table } from '../terminal.ts';

/** What was tried at one cut. */
export interface TrialOfCut extends Trial {
  readonly cutOn: Day;
}

const BY: Readonly<Record<Flagging, string>> = {
  'rhythm-2': 'Mainstay (rhythm-2)',
  rfm: 'RFM',
  'silent-90-days': `last order older than ${RULE_DAYS} days first`,
};

/** One page for who decides on it: a table a cut, what they come to, and what they do not say. */
export function trialText(trials: readonly TrialOfCut[], horizonDays: number): string {
  return [
    `What would have been known. Lost is who placed no order in the ${plural(horizonDays, 'day')} after a cut, of customers with three order days or more and one within 180 days.`,
    ...trials.map(cutText),
    sumText(trials),
    'The model learned at each cut from what lay before it alone. All flag the same number of customers, so that they can be compared: as many as had been silent for longer than 90 days, and a tenth at least.',
  ].join('\n\n');
}

function cutText({ cutOn, customers, lost, found, silenceAtFlag }: TrialOfCut): string {
  const rows = found.map(({ by, flagged, lostFlagged, falseAlarms }) => [
    BY[by],
    String(flagged),
    String(lostFlagged),
    share(lostFlagged, lost),
    String(falseAlarms),
  ]);
  const early =
    silenceAtFlag === null
      ? []
      : [
          `Half of the lost were flagged by the model within ${plural(silenceAtFlag, 'day')} of silence, where the rule waits for ${RULE_DAYS}.`,
        ];
  return [
    `Cut ${cutOn}: ${plural(customers, 'customer')} at work, ${lost} of them lost after it.`,
    table(['flagged by', 'flagged', 'of the lost', '', 'false alarms'], rows, [
      'left',
      'right',
      'right',
      'right',
      'right',
    ]),
    ...early,
  ].join('\n');
}

function sumText(trials: readonly Trial[]): string {
  const of = (by: Flagging) =>
    trials
      .flatMap(({ found }) => found)
      .filter((one) => one.by === by)
      .reduce((sum, { lostFlagged }) => sum + lostFlagged, 0);
  const lost = trials.reduce((sum, trial) => sum + trial.lost, 0);
  return `In all: of ${lost} lost the model flagged ${of('rhythm-2')} (${share(of('rhythm-2'), lost)}), RFM ${of('rfm')} (${share(of('rfm'), lost)}), the rule ${of('silent-90-days')} (${share(of('silent-90-days'), lost)}).`;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
