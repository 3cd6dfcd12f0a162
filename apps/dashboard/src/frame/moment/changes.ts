import type { AccountView, PortfolioPage, ScoreName } from '#insights/views';
import type { Formats } from '../../parts/texts/formats.ts';
import type { Say } from '../../parts/texts/text.ts';

/** A figure on two days, as people read them, and how far apart they are where that can be said. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
}

type Written = Pick<Formats, 'score' | 'signed' | 'number' | 'exactAmount' | 'amount'>;

const SCORES: readonly ScoreName[] = ['churnRisk', 'loyalty', 'coverage'];

/** What became of an account's scores between two days. */
export const accountChanges = (
  before: Pick<AccountView, 'scores'>,
  after: Pick<AccountView, 'scores'>,
  say: Say,
  formats: Written,
): readonly Change[] =>
  SCORES.map((name) => {
    const valueIn = ({ scores }: typeof before): number | null =>
      scores.find((score) => score.name === name)?.value ?? null;
    const [from, to] = [valueIn(before), valueIn(after)];
    const shown = (value: number | null): string =>
      value === null ? say('value.none') : formats.score(name, value);
    // A chance is told in points of a percent, the others in points.
    const points = name === 'churnRisk' ? 100 : 1;
    const by = from === null || to === null ? '' : formats.signed((to - from) * points, 0);
    return { what: say(`score.${name}`), before: shown(from), after: shown(to), by };
  });

/** What became of all accounts between two days: how many, who is at high risk, and money in the main currency. */
export function portfolioChanges(
  { totals: before }: Pick<PortfolioPage, 'totals'>,
  { totals: after }: Pick<PortfolioPage, 'totals'>,
  say: Say,
  formats: Written,
): readonly Change[] {
  const counted = (what: string, from: number, to: number): Change => ({
    what,
    before: formats.number(from),
    after: formats.number(to),
    by: formats.signed(to - from, 0),
  });
  const [main] = after.revenue.length > 0 ? after.revenue : before.revenue;
  return [
    counted(say('compare.accounts'), before.accounts, after.accounts),
    counted(say('compare.highRisk'), before.byBand.churnRisk.high, after.byBand.churnRisk.high),
    counted(say('compare.fragile'), before.byBand.loyalty.fragile, after.byBand.loyalty.fragile),
    ...(main ? [atRisk(main.currency, before, after, say, formats)] : []),
  ];
}

function atRisk(
  currency: string,
  before: PortfolioPage['totals'],
  after: PortfolioPage['totals'],
  say: Say,
  formats: Written,
): Change {
  const [from, to] = [before, after].map(({ revenue }) => ({
    amountMinor: revenue.find((one) => one.currency === currency)?.atRiskMinor ?? 0,
    currency,
  })) as [Parameters<Written['amount']>[0], Parameters<Written['amount']>[0]];
  const grown = to.amountMinor - from.amountMinor;
  const by = formats.amount({ amountMinor: Math.abs(grown), currency });
  return {
    what: say('compare.atRisk'),
    before: formats.amount(from),
    after: formats.amount(to),
    by: grown === 0 ? by : `${grown > 0 ? '+' : '−'}${by}`,
  };
}
