import type { PortfolioRow, RevenueAtRisk, RevenueTotal } from '#insights/views';
import { tipOn } from '../../parts/controls/tips.tsx';
import type { CellTools } from './cells.tsx';
import css from './cells.module.css';

type MoneyTools = Pick<CellTools, 'say' | 'formats' | 'currencies'>;

/** Of an account, or of several together. */
interface AtRiskProps {
  readonly row: Pick<PortfolioRow, 'revenue'>;
  readonly tools: MoneyTools;
  /** Of other currencies their number alone stands there. */
  readonly isBrief?: boolean;
}

/** What is at risk in the main currency, or else the next that the account has; all of it is in the hint. */
export function AtRiskCell({ row, tools, isBrief = false }: AtRiskProps) {
  const { say, formats } = tools;
  const inOrder = mainFirst(row.revenue, tools);
  const [first] = inOrder;
  if (!first) return <span className={css['number']}>–</span>;
  const tip = () =>
    inOrder
      .map(({ currency, atRiskMinor, renewableMinor }) =>
        say('cell.atRiskTip', {
          atRisk: formats.exactAmount({ currency, amountMinor: atRiskMinor }),
          renewable: formats.exactAmount({ currency, amountMinor: renewableMinor }),
        }),
      )
      .join('\n');
  return (
    <span className={css['number']} data-tip="" ref={tipOn(tip)}>
      {formats.amount({ currency: first.currency, amountMinor: first.atRiskMinor })}
      <Others of={inOrder} tools={tools} isBrief={isBrief} />
    </span>
  );
}

interface ProfitProps {
  readonly row: { readonly revenue: readonly (RevenueAtRisk | RevenueTotal)[] };
  readonly tools: MoneyTools;
  readonly isBrief?: boolean;
}

/** The profit in it, in the first currency in which that is known; of several accounts with how many it is known of. */
export function ProfitAtRiskCell({ row, tools, isBrief = false }: ProfitProps) {
  const { say, formats } = tools;
  const known = mainFirst(row.revenue, tools).filter(hasProfit);
  const [first] = known;
  if (!first) {
    const why = row.revenue.length > 0 ? say('cell.profitNone') : undefined;
    return (
      <span className={css['number']} data-tip={why}>
        –
      </span>
    );
  }
  const tip = () => known.map((one) => profitTip(one, tools)).join('\n');
  return (
    <span className={css['number']} data-tip="" ref={tipOn(tip)}>
      {formats.amount({ currency: first.currency, amountMinor: first.profitAtRiskMinor })}
      {isPartly(first) ? (
        <span className={css['quiet']}>
          <span aria-hidden="true">
            {' '}
            {formats.number(first.profitKnown.accounts)}/{formats.number(first.accounts)}
          </span>
          <span className="unseen"> {knownOf(first, tools)}</span>
        </span>
      ) : null}
      <Others of={known} tools={tools} isBrief={isBrief} />
    </span>
  );
}

type WithProfit<R> = R & { readonly profitAtRiskMinor: number };

const hasProfit = <R extends RevenueAtRisk>(revenue: R): revenue is WithProfit<R> =>
  revenue.profitAtRiskMinor !== null;

/** A sum that leaves some out. */
const isPartly = (revenue: RevenueAtRisk | RevenueTotal): revenue is RevenueTotal =>
  'profitKnown' in revenue && revenue.profitKnown.accounts < revenue.accounts;

const knownOf = ({ profitKnown, accounts }: RevenueTotal, { say }: MoneyTools): string =>
  say('atRisk.profitKnown', { known: profitKnown.accounts, accounts });

function profitTip(revenue: WithProfit<RevenueAtRisk | RevenueTotal>, tools: MoneyTools): string {
  const { say, formats } = tools;
  const { currency, profitAtRiskMinor, atRiskMinor } = revenue;
  const covered = isPartly(revenue) ? revenue.profitKnown.atRiskMinor : atRiskMinor;
  const tip = say('cell.profitTip', {
    profit: formats.exactAmount({ currency, amountMinor: profitAtRiskMinor }),
    atRisk: formats.exactAmount({ currency, amountMinor: covered }),
  });
  return isPartly(revenue) ? `${tip}, ${knownOf(revenue, tools)}` : tip;
}

interface OthersProps {
  /** The first of them stands there already. */
  readonly of: readonly RevenueAtRisk[];
  readonly tools: MoneyTools;
  readonly isBrief: boolean;
}

/** That there are other currencies. */
function Others({ of: [, ...others], tools: { say, formats }, isBrief }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <span className={css['quiet']}>
      {isBrief ? <span aria-hidden="true"> +{formats.number(others.length)}</span> : null}
      <span className={isBrief ? 'unseen' : undefined}>
        {' '}
        {say('cell.more', { count: others.length, currency: others[0]?.currency ?? '' })}
      </span>
    </span>
  );
}

function mainFirst<R extends RevenueAtRisk>(
  revenue: readonly R[],
  { currencies }: MoneyTools,
): readonly R[] {
  const placeOf = ({ currency }: R): number =>
    currencies.includes(currency) ? currencies.indexOf(currency) : currencies.length;
  return revenue.toSorted((one, other) => placeOf(one) - placeOf(other));
}
