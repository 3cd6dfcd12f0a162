import type { AccountView, MoneyView } from '#insights/views';

interface RevenueFigures {
  readonly label:
    'revenue.atRisk' | 'revenue.profitAtRisk' | 'revenue.renewable' | 'revenue.lastYear';
  readonly figures: readonly MoneyView[];
}

/** What the account brings, what of it is at risk, and the profit in that, as far as any is known. */
export function revenueFigures({
  revenue,
  lastYear,
}: Pick<AccountView, 'revenue' | 'lastYear'>): readonly RevenueFigures[] {
  const all: readonly RevenueFigures[] = [
    {
      label: 'revenue.atRisk',
      figures: revenue.map(({ currency, atRiskMinor }) => ({ currency, amountMinor: atRiskMinor })),
    },
    {
      label: 'revenue.profitAtRisk',
      figures: revenue.flatMap(({ currency, profitAtRiskMinor: amountMinor }) =>
        amountMinor === null ? [] : [{ currency, amountMinor }],
      ),
    },
    {
      label: 'revenue.renewable',
      figures: revenue.map(({ currency, renewableMinor }) => ({
        currency,
        amountMinor: renewableMinor,
      })),
    },
    { label: 'revenue.lastYear', figures: lastYear },
  ];
  return all.filter(({ figures }) => figures.length > 0);
}
