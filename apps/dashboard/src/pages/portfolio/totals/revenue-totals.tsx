import type { RevenueTotal } from '#insights/views';
import { useMoment } from '../../../client/moment.ts';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './totals.module.css';

const SHOWN_MAX = 3;

/** Renewable revenue and how much of it is at risk, the main currency first; currencies are never added up or compared. */
export function RevenueTotals({
  revenue,
}: {
  readonly revenue: readonly RevenueTotal[] | undefined;
}) {
  const say = useSay();
  const { horizonDays } = useMoment();
  const inOrder = revenue ?? [];
  const hidden = inOrder.length - SHOWN_MAX;
  return (
    <div className={css['block']}>
      <h2 className={css['heading']}>
        {say('totals.atRisk')}
        <span className={css['unit']}>{say('totals.atRiskNote', { days: horizonDays })}</span>
      </h2>
      {revenue === undefined ? <Waiting /> : null}
      {revenue?.length === 0 ? <p className={css['unit']}>{say('totals.noRevenue')}</p> : null}
      <div className={css['currencies']} data-many={inOrder.length > 1}>
        {inOrder.slice(0, SHOWN_MAX).map((one) => (
          <CurrencyTotal key={one.currency} {...one} />
        ))}
        {hidden > 0 ? <p className={css['unit']}>{say('totals.more', { count: hidden })}</p> : null}
      </div>
    </div>
  );
}

function CurrencyTotal(total: RevenueTotal) {
  const { currency, renewableMinor, atRiskMinor } = total;
  const say = useSay();
  const { horizonDays, asOf } = useMoment();
  const { amount, roughAmount, exactAmount, percent, day } = useFormats();
  const share = renewableMinor === 0 ? 0 : atRiskMinor / renewableMinor;
  const renewable = { currency, amountMinor: renewableMinor };
  const atRisk = { currency, amountMinor: atRiskMinor };
  return (
    <div
      className={css['currency']}
      data-tip={say('totals.tip', {
        atRisk: exactAmount(atRisk),
        renewable: exactAmount(renewable),
        days: horizonDays,
        day: day(asOf),
      })}
    >
      <span className={css['amount']}>{amount(atRisk)}</span>
      <span className={css['unit']}>
        {percent(share)} {say('totals.of', { renewable: roughAmount(renewable) })}
      </span>
      <span className={css['share']} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <ProfitTotal {...total} />
    </div>
  );
}

/** The profit in it, and of whom it is known: nothing of the others is in the sum. */
function ProfitTotal(total: RevenueTotal) {
  const { currency, profitAtRiskMinor, atRiskMinor, accounts, profitKnown } = total;
  const say = useSay();
  const { amount, exactAmount, percent } = useFormats();
  if (profitAtRiskMinor === null) {
    return <span className={css['profit']}>{say('totals.profitNone')}</span>;
  }
  const profit = { currency, amountMinor: profitAtRiskMinor };
  const tip = say('totals.profitTip', {
    profit: exactAmount(profit),
    atRisk: exactAmount({ currency, amountMinor: profitKnown.atRiskMinor }),
    share: percent(atRiskMinor === 0 ? 0 : profitKnown.atRiskMinor / atRiskMinor),
  });
  return (
    <span className={css['profit']} data-tip={tip}>
      {profitKnown.accounts === accounts
        ? say('totals.profit', { profit: amount(profit) })
        : say('totals.profitOf', {
            profit: amount(profit),
            known: profitKnown.accounts,
            accounts,
          })}
    </span>
  );
}

function Waiting() {
  return <span className={`skeleton ${css['bone'] ?? ''}`} />;
}
