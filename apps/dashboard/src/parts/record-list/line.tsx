import { FlexRender, type Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { PortfolioRow } from '#insights/views';
import { CurrentRow } from '../../pages/portfolio/cells.tsx';
import type { columnsWith, features } from '../../pages/portfolio/columns.tsx';
import css from './record-list.module.css';

interface Props {
  readonly row: Row<typeof features, PortfolioRow>;
  readonly columns: ReturnType<typeof columnsWith>;
  readonly index: number;
  readonly top: number;
  readonly current: boolean;
  readonly glows: boolean;
}

/** One account; drawn again only when it or its looks change, not while it scrolls by. */
export const Line = memo(
  function Line({ row, index, top, current, glows }: Props) {
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
          {row.getVisibleCells().map((cell) => (
            <div key={cell.id} role="cell" className={css['cell']}>
              <FlexRender cell={cell} />
            </div>
          ))}
        </CurrentRow>
      </div>
    );
  },
  (before, now) =>
    before.row.original === now.row.original &&
    before.columns === now.columns &&
    before.index === now.index &&
    before.top === now.top &&
    before.current === now.current &&
    before.glows === now.glows,
);

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
