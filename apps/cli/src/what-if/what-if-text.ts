import { figureShown } from '#insights/score/shown-figure';
import type {
  ScoreName,
  SupposedAccount,
  SupposedRevenue,
  WhatIf,
  WhatIfTotals,
} from '#insights/views';
import { formatAmount } from '#kernel/money';
import { dutySentence } from '../today/sentences.ts';
import { plural, table, withinTerminal } from '../terminal.ts';

/** How accounts would stand, for people who read a terminal. */
export function whatIfText({ on, accounts, totals }: WhatIf): string {
  return [
    `If all of it happened, on ${on}: nothing of this is recorded.`,
    withinTerminal(
      table(['account', 'name', 'loyalty', 'churn risk', 'coverage'], accounts.map(cellsOf)),
    ),
    ...refusalsOf(accounts),
    ...dutiesOf(accounts),
    ...totalsText(totals),
  ].join('\n\n');
}

const cellsOf = ({ accountId, name, before, after }: SupposedAccount): readonly string[] => [
  accountId,
  name,
  ...(['loyalty', 'churnRisk', 'coverage'] as const).map((score) =>
    moved(score, before.row[score], after.row[score]),
  ),
];

function moved(name: ScoreName, before: number | null, after: number | null): string {
  const [one, other] = [figure(name, before), figure(name, after)];
  return one === other ? one : `${one} to ${other}`;
}

const figure = (name: ScoreName, value: number | null): string =>
  value === null ? 'none' : `${figureShown(name, value, 1)}${name === 'churnRisk' ? ' %' : ''}`;

/** What could not be recorded, and why. */
function refusalsOf(accounts: readonly SupposedAccount[]): readonly string[] {
  const lines = accounts.flatMap(({ accountId, steps }) =>
    steps.flatMap(({ refusal }, place) =>
      refusal ? [`  ${accountId}, step ${place + 1}: ${refusal.message}`] : [],
    ),
  );
  return lines.length === 0 ? [] : [['Refused', ...lines].join('\n')];
}

/** What the day would ask for otherwise than it does. */
function dutiesOf(accounts: readonly SupposedAccount[]): readonly string[] {
  const lines = accounts.flatMap(({ before, after, name }) => {
    const ids = (side: typeof before) => new Set(side.due.map(({ matterId }) => matterId));
    const [had, has] = [ids(before), ids(after)];
    return [
      ...before.due
        .filter(({ matterId }) => !has.has(matterId))
        .map((duty) => `  - ${name}: ${dutySentence(duty)}`),
      ...after.due
        .filter(({ matterId }) => !had.has(matterId))
        .map((duty) => `  + ${name}: ${dutySentence(duty)}`),
    ];
  });
  return lines.length === 0 ? [] : [['Due otherwise', ...lines].join('\n')];
}

const totalsText = ({ accounts, moved: movedOnes, revenue }: WhatIfTotals): readonly string[] => [
  `${movedOnes} of ${plural(accounts, 'account')} would stand otherwise.`,
  ...revenue.map(revenueText),
];

/** Profit where it is known of anybody, with of how many it is. */
function revenueText(revenue: SupposedRevenue): string {
  const { currency, atRiskMinor, profitAtRiskMinor, profitKnown, accounts } = revenue;
  const shown = (minor: number | null): string =>
    minor === null ? 'not known' : `${formatAmount(minor, currency)} ${currency}`;
  const fromTo = ({ before, after }: SupposedRevenue['profitAtRiskMinor']): string =>
    `${shown(before)} to ${shown(after)}`;
  const atRisk = `Revenue at risk: ${fromTo(atRiskMinor)}.`;
  if (profitAtRiskMinor.before === null && profitAtRiskMinor.after === null) return atRisk;
  const known = `known of ${profitKnown.after} of ${plural(accounts.after, 'account')}`;
  return `${atRisk} Profit at risk: ${fromTo(profitAtRiskMinor)}, ${known}.`;
}
