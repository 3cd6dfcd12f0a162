import { AT_RISK_PROMISE } from '#insights/churn-risk/promise';
import { isYearYoung } from '#insights/commerce/young-year';
import type { AccountView, RevenueAtRisk } from '#insights/views';
import { formatAmount } from '#kernel/money';
import { plural, wrapped } from '../terminal.ts';

const INDENT = ' '.repeat(11);

/** What of an account's revenue is at risk and the profit in it, a line a currency; nothing where nothing is renewable. */
export function moneyText(view: AccountView): readonly string[] {
  const { revenue, horizonDays, asOf, firstOrderOn } = view;
  if (revenue.length === 0) return [];
  const notes = [
    AT_RISK_PROMISE,
    ...(firstOrderOn !== null && isYearYoung(firstOrderOn, asOf)
      ? [`Orders are known since ${firstOrderOn}, less than a year: nothing is scaled up to one.`]
      : []),
  ];
  return [
    [
      `Revenue at risk within ${plural(horizonDays, 'day')}`,
      ...revenue.map((one) => INDENT + amountsText(one)),
      ...notes.flatMap((note) => wrapped(note, INDENT.length)).map((line) => INDENT + line),
    ].join('\n'),
  ];
}

function amountsText({
  currency,
  renewableMinor,
  atRiskMinor,
  profitAtRiskMinor,
}: RevenueAtRisk): string {
  const shown = (minor: number): string => `${formatAmount(minor, currency)} ${currency}`;
  const profit =
    profitAtRiskMinor === null
      ? 'profit at risk not known: no order says its margin'
      : `profit at risk ${shown(profitAtRiskMinor)}`;
  return `${shown(atRiskMinor)} of ${shown(renewableMinor)} a year; ${profit}`;
}
