import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { STATES, type Month } from './months.ts';
import css from './communication-page.module.css';

const COLUMN_PX = 80;
/** Below this a part could not be seen. */
const PART_MIN_PX = 3;

/** Months as columns of what was held, is late, lies ahead or was dropped; a click on one lists what is due then. */
export function MonthChart({ months }: { readonly months: readonly Month[] }) {
  const say = useSay();
  const largest = Math.max(1, ...months.map(({ total }) => total));
  return (
    <>
      <div className={css['chart']} role="group" aria-label={say('communication.months')}>
        {months.map((month) => (
          <Column key={month.month} month={month} largest={largest} />
        ))}
      </div>
      <ul className={css['legend']}>
        {STATES.map((state) => (
          <li key={state}>
            <span className={css['part']} data-state={state} aria-hidden="true" />
            {say(`communication.state.${state}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ColumnProps {
  readonly month: Month;
  readonly largest: number;
}

function Column({ month: { month, counts, total }, largest }: ColumnProps) {
  const say = useSay();
  const formats = useFormats();
  const navigate = useNavigate();
  const { month: shown } = useSearch({ from: '/reports/communication' });
  const words = say('communication.monthTip', {
    ...counts,
    month: formats.month(`${month}-01`),
  });
  return (
    <button
      type="button"
      className={css['month']}
      aria-pressed={shown === month}
      data-tip={words}
      onClick={() =>
        void navigate({
          to: '/reports/communication',
          search: (search) => ({ ...search, month: shown === month ? undefined : month }),
        })
      }
    >
      <span className="unseen">{words}</span>
      <span className={css['total']} aria-hidden="true">
        {total === 0 ? '' : formats.number(total)}
      </span>
      <span className={css['parts']} aria-hidden="true">
        {STATES.toReversed().map((state) =>
          counts[state] === 0 ? null : (
            <span
              key={state}
              className={css['part']}
              data-state={state}
              style={{ height: Math.max(PART_MIN_PX, (counts[state] / largest) * COLUMN_PX) }}
            />
          ),
        )}
      </span>
      <span aria-hidden="true">{formats.shortMonth(`${month}-01`)}</span>
    </button>
  );
}
