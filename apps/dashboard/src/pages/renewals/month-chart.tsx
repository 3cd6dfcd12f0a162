import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RenewalRow } from '#insights/views';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import type { Month, MonthsOfCurrency } from './months.ts';
import css from './month-chart.module.css';

/** Below this a bar could not be seen, nor pointed at. */
const BAR_MIN_PX = 4;
const COLUMN_PX = 112;

/** Months as columns, contracts as bars as high as they are worth; a click on a month lists what is decided then. */
export function MonthChart({ currency, months, largestMinor }: MonthsOfCurrency) {
  const say = useSay();
  const heightOf = (minor: number): number =>
    Math.max(BAR_MIN_PX, largestMinor === 0 ? 0 : (minor / largestMinor) * COLUMN_PX);
  return (
    <div className={css['chart']} role="group" aria-label={say('renewals.months', { currency })}>
      {months.map((month) => (
        <MonthColumn key={month.month} month={month} currency={currency} heightOf={heightOf} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly month: Month;
  readonly currency: string;
  readonly heightOf: (minor: number) => number;
}

function MonthColumn({ month, currency, heightOf }: ColumnProps) {
  const say = useSay();
  const formats = useFormats();
  const navigate = useNavigate();
  const { month: shown } = useSearch({ from: '/renewals' });
  const name = formats.month(`${month.month}-01`);
  const count = month.rows.length + month.others;
  const worth = formats.amount({ currency, amountMinor: month.annualMinor });
  return (
    <button
      type="button"
      className={css['month']}
      aria-pressed={shown === month.month}
      data-tip={count === 0 ? undefined : say('renewals.monthTip', { month: name, count, worth })}
      onClick={() =>
        void navigate({
          to: '/renewals',
          search: (search) => ({
            ...search,
            month: shown === month.month ? undefined : month.month,
          }),
        })
      }
    >
      <span className={css['worth']}>
        {count === 0 ? '' : formats.roughAmount({ currency, amountMinor: month.annualMinor })}
      </span>
      <span className={css['bars']} aria-hidden="true">
        {month.others > 0 ? (
          <span
            className={css['others']}
            style={{ height: heightOf(month.othersMinor) }}
            data-tip={say('renewals.more', {
              count: month.others,
              worth: formats.amount({ currency, amountMinor: month.othersMinor }),
            })}
          />
        ) : null}
        {month.rows.toReversed().map((row) => (
          <Bar key={`${row.accountId}/${row.contractId}/${row.renewal}`} row={row} px={heightOf} />
        ))}
      </span>
      <span className={css['name']}>{formats.shortMonth(`${month.month}-01`)}</span>
    </button>
  );
}

interface BarProps {
  readonly row: RenewalRow;
  readonly px: (minor: number) => number;
}

function Bar({ row, px }: BarProps) {
  const say = useSay();
  const { amount, day } = useFormats();
  const { name, contractId, currency, annualMinor, decisionOn, status } = row;
  return (
    <span
      className={css['bar']}
      data-status={status}
      style={{ height: px(annualMinor) }}
      data-tip={say('renewals.contractTip', {
        name,
        contractId,
        worth: amount({ currency, amountMinor: annualMinor }),
        day: day(decisionOn),
      })}
    />
  );
}
