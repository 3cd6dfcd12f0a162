import type { BacktestFound } from '#insights/fit/churn-backtest';
import { plural, table } from '../terminal.ts';

type Cut = BacktestFound['cuts'][number];
type Figures = Cut['model'];

/** What two models were worth on past days, for people: a table a day. */
export function backtestText({ model, against, horizonDays, cuts }: BacktestFound): string {
  const head = `${model} and ${against}, by what came within ${plural(horizonDays, 'day')}.`;
  return [head, ...cuts.map((cut) => cutText(cut, model, against))].join('\n\n');
}

function cutText(cut: Cut, model: string, against: string): string {
  const known = cut.isKnownThen ? 'as known then' : 'as known now of then';
  return [
    `${cut.cutOn}, ${known}: ${cut.losses} of ${plural(cut.accounts, 'account')} lost; ${cut.changed} would change band.`,
    table(
      ['model', 'AUC', 'Brier', 'log-loss', 'ECE', 'lift', 'revenue in top fifth', 'said ÷ lost'],
      [
        [model, ...figuresIn(cut.model)],
        [against, ...figuresIn(cut.against)],
      ],
      ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    ),
    ...leadText(model, cut.model),
    ...leadText(against, cut.against),
  ].join('\n');
}

/** How early a model flagged who was lost; nothing where nobody at work was. */
function leadText(name: string, { lead }: Figures): readonly string[] {
  if (!lead) return [];
  const { lost, neverFlagged, silenceAtFlag, leadDays } = lead;
  const who = `${name}: of ${plural(lost, 'customer')} at work who were lost ${(100 * neverFlagged).toFixed(0)} % were never flagged`;
  if (silenceAtFlag === undefined || leadDays === undefined) return [`${who}.`];
  return [
    `${who}; half of the others were by day ${silenceAtFlag} of silence, or ${plural(leadDays, 'day')} before the loss was certain.`,
  ];
}

const figuresIn = ({ auc, brier, logLoss, ece, lift, revenue }: Figures): readonly string[] => [
  auc === undefined ? '–' : auc.toFixed(4),
  brier.toFixed(4),
  logLoss.toFixed(4),
  ece.toFixed(4),
  lift.toFixed(2),
  revenue ? `${(100 * revenue.topFifth).toFixed(0)} %` : '–',
  revenue ? revenue.ratio.toFixed(2) : '–',
];
