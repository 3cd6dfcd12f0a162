import type { ReactNode } from 'react';
import type { RecordColumn } from './column.ts';
import { CurrentRow } from './record-link.tsx';
import css from './record-list.module.css';

/** The head of rows that are put together: what they have in common, and their sums in the columns. */
export interface GroupHead {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What stands beside its name. */
  readonly beside: ReactNode;
  /** The sum that stands in a column, by its id; null where there is none. */
  readonly cellOf: (columnId: string) => ReactNode;
}

/** Where a line stands. */
interface Place {
  /** Of rows of any shape. */
  readonly columns: readonly RecordColumn<never>[];
  readonly index: number;
  readonly top: number;
  readonly current: boolean;
}

/** Draws the head of a group on its line: its program comes with whoever puts rows together. */
export type DrawGroup = (place: Place) => ReactNode;

interface Props extends Place {
  readonly group: GroupHead;
}

export const drawGroup =
  (group: GroupHead): DrawGroup =>
  (place) => <GroupLine key={`of ${group.id}`} group={group} {...place} />;

/** A line with the head of a group; a click anywhere on it shows its rows below, or puts them away. */
function GroupLine({ group, columns, index, top, current }: Props) {
  const { name, isOpen, onToggle, beside, cellOf } = group;
  const { before, wide, after } = placesOf(columns, cellOf);
  return (
    <div
      role="row"
      className={`${css['line'] ?? ''} ${css['group'] ?? ''}`}
      aria-rowindex={index + 2}
      data-index={index}
      data-group={group.id}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onToggle}
    >
      <CurrentRow value={current}>
        {before.map(({ id }) => (
          <div key={id} role="cell" />
        ))}
        <div
          role="cell"
          className={css['cell']}
          aria-colspan={wide}
          style={{ gridColumn: `span ${wide}` }}
        >
          <button
            type="button"
            className={css['toggle']}
            aria-expanded={isOpen}
            tabIndex={current ? 0 : -1}
            data-row-link
          >
            <bdi>{name}</bdi>
          </button>
          {beside}
        </div>
        {after.map(({ id }) => (
          <div key={id} role="cell" className={css['cell']}>
            {cellOf(id)}
          </div>
        ))}
      </CurrentRow>
    </div>
  );
}

/** The name takes the room of the columns beside its own in which there is no sum. */
function placesOf(columns: readonly RecordColumn<never>[], cellOf: GroupHead['cellOf']) {
  const at = columns.findIndex(({ id }) => id === 'name');
  const sum = columns.findIndex(({ id }, index) => index > at && cellOf(id) !== null);
  const end = sum < 0 ? columns.length : sum;
  return { before: columns.slice(0, at), wide: end - at, after: columns.slice(end) };
}
