import { memo } from 'react';
import type { RecordColumn } from './column.ts';
import { CurrentRow } from './record-link.tsx';
import css from './record-list.module.css';

interface Props<R extends object> {
  readonly row: R;
  readonly columns: readonly RecordColumn<R>[];
  readonly index: number;
  readonly top: number;
  readonly current: boolean;
  readonly glows: boolean;
}

function OneLine<R extends object>({ row, columns, index, top, current, glows }: Props<R>) {
  return (
    <div
      role="row"
      className={css['line']}
      aria-rowindex={index + 2}
      data-index={index}
      data-glows={glows}
      style={{ transform: `translateY(${top}px)` }}
    >
      <CurrentRow value={current}>
        {columns.map(({ id, cell }) => (
          <div key={id} role="cell" className={css['cell']}>
            {cell(row)}
          </div>
        ))}
      </CurrentRow>
    </div>
  );
}

/** One row; drawn again only when it or its looks change, not while it scrolls by. */
export const Line = memo(
  OneLine,
  (before, now) =>
    before.row === now.row &&
    before.columns === now.columns &&
    before.index === now.index &&
    before.top === now.top &&
    before.current === now.current &&
    before.glows === now.glows,
  // `memo` forgets that the component goes with rows of any shape.
) as typeof OneLine;

/** A row whose page is still on its way, in its final size. */
export function WaitingLine({ top, cells }: { readonly top: number; readonly cells: number }) {
  return (
    <div
      role="row"
      aria-hidden="true"
      className={css['line']}
      style={{ transform: `translateY(${top}px)` }}
    >
      {Array.from({ length: cells }, (_, index) => (
        <div key={index} className={css['cell']}>
          <span className={`skeleton ${css['bone'] ?? ''}`} />
        </div>
      ))}
    </div>
  );
}
