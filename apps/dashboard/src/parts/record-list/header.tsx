import { useNavigate, useSearch } from '@tanstack/react-router';
import { memo } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSay } from '../texts/text.ts';
import { isNumber, type ColumnId } from '../../pages/portfolio/columns.tsx';
import { FIRST_DIRECTION, orderOf } from '../../pages/portfolio/portfolio-search.ts';
import css from './record-list.module.css';

interface Props {
  readonly columns: readonly string[];
}

/** The names of the columns; a click sorts by one, a second click turns it round. Stays as it is while rows scroll by. */
export const Header = memo(Heads, (before, now) => before.columns.join() === now.columns.join());

function Heads({ columns }: Props) {
  return (
    <div role="rowgroup" className={css['sticky']}>
      <div role="row" className={css['header']} aria-rowindex={1}>
        {/* Columns are made in one place, with these ids. */}
        {(columns as readonly ColumnId[]).map((column) => (
          <HeaderCell key={column} column={column} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell({ column }: { readonly column: ColumnId }) {
  const say = useSay();
  const navigate = useNavigate();
  const { horizonDays } = useMoment();
  const { sort, direction } = orderOf(useSearch({ from: '/' }));
  const name = say(`column.${column}`);
  if (column === 'key') {
    return (
      <div role="columnheader" className={css['head']}>
        <span className="unseen">{name}</span>
      </div>
    );
  }
  const sorted = column === sort;
  const turned = direction === 'asc' ? 'desc' : 'asc';
  const tip = hasTip(column) ? say(`column.tip.${column}`, { days: horizonDays }) : undefined;
  return (
    <div
      role="columnheader"
      className={css['head']}
      data-number={isNumber(column)}
      aria-sort={sorted ? `${direction}ending` : 'none'}
    >
      <button
        type="button"
        className={css['sort']}
        data-tip={tip}
        onClick={() =>
          void navigate({
            to: '/',
            search: (search) => ({
              ...search,
              sort: column,
              direction: sorted ? turned : FIRST_DIRECTION[column],
            }),
          })
        }
      >
        {name}
        <span className={css['arrow']} aria-hidden="true">
          {sorted ? (direction === 'asc' ? '↑' : '↓') : ''}
        </span>
      </button>
    </div>
  );
}

const hasTip = (column: ColumnId): column is Exclude<ColumnId, 'name' | 'managerId' | 'key'> =>
  column !== 'name' && column !== 'managerId' && column !== 'key';
