import type { AccountView, MoneyView } from '#insights/views';

interface RevenueFigures {
  readonly label: 'revenue.atRisk' | 'revenue.renewable' | 'revenue.lastYear';
  readonly figures: readonly MoneyView[];
}

/** What the account brings, and what of it is at risk, as far as there is any. */
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
