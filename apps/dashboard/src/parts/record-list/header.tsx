import { memo } from 'react';
import type { RecordColumn } from './column.ts';
import { useSort, type Order } from './list-order.ts';
import css from './record-list.module.css';

interface Props extends Order {
  /** Of rows of any shape: only their names stand here. */
  readonly columns: readonly RecordColumn<never>[];
}

/** The names of the columns; a click sorts by one, a second click turns it round. Stays as it is while rows scroll by. */
export const Header = memo(function Header({ columns, sort, direction }: Props) {
  return (
    <div role="rowgroup" className={css['sticky']}>
      <div role="row" className={css['header']} aria-rowindex={1}>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} direction={direction} />
        ))}
      </div>
    </div>
  );
});

interface CellProps extends Order {
  readonly column: RecordColumn<never>;
}

function HeaderCell({ column, sort, direction }: CellProps) {
  const { id, name, isUnnamed = false, tip, sorts, isNumber } = column;
  const sortBy = useSort();
  if (sorts === undefined) {
    return (
      <div role="columnheader" className={css['head']} data-number={isNumber} data-tip={tip}>
        <span className={isUnnamed ? 'unseen' : undefined}>{name}</span>
      </div>
    );
  }
  const sorted = id === sort;
  const turned = direction === 'asc' ? 'desc' : 'asc';
  return (
    <div
      role="columnheader"
      className={css['head']}
      data-number={isNumber}
      aria-sort={sorted ? `${direction}ending` : 'none'}
    >
      <button
        type="button"
        className={css['sort']}
        data-tip={tip}
        onClick={() => sortBy({ sort: id, direction: sorted ? turned : sorts })}
      >
        {name}
        <span className={css['arrow']} aria-hidden="true">
          {sorted ? (direction === 'asc' ? '↑' : '↓') : ''}
        </span>
      </button>
    </div>
  );
}
