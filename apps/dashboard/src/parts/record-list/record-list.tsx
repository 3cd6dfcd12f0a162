import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { RecordColumn } from './column.ts';
import type { DrawGroup } from './group-line.tsx';
import { Header } from './header.tsx';
import { Line, WaitingLine } from './line.tsx';
import type { Order } from './list-order.ts';
import type { LiveRow } from './live-rows.ts';
import type { RowSelection } from './selection.ts';
import { useColumns } from './use-columns.ts';
import { useRowKeys, type RowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useSelectColumn } from './use-select-column.tsx';
import css from './record-list.module.css';

interface Props<R extends object> {
  readonly label: string;
  /** What chooses the rows; stays in sight above them. */
  readonly toolbar: ReactNode;
  readonly columns: readonly RecordColumn<R>[];
  readonly order: Order;
  /** By their lines; a line without one is a group's, or of a row that is still to come. */
  readonly rows: readonly (R | undefined)[];
  /** Lines of all that fits, loaded or not: the scroll bar tells the truth. */
  readonly total: number;
  /** How the head of a group is drawn that stands on a line, where rows are put together. */
  readonly groupAt?: (index: number) => DrawGroup | undefined;
  readonly idOf: (row: R) => string;
  readonly onOpen: (row: R) => void;
  /** A row newer than the loaded one, where the stream told of one. */
  readonly newer?: (id: string) => LiveRow<R> | undefined;
  /** What a key does with the row the keyboard stands on. */
  readonly keys?: RowKeys<R>;
  /** What is shown no longer fits what was asked for. */
  readonly stale?: boolean;
  /** Told how far the reader has come, so that more can be loaded. */
  readonly onNear?: (last: number, first: number) => void;
  /** Told which rows are drawn. */
  readonly onShown?: (rows: readonly R[]) => void;
  /** Told of the row on which somebody pressed the space bar, and of each the keyboard goes to. */
  readonly onPeek?: (row: R) => void;
  readonly onStand?: (row: R) => void;
  /** Rows can be selected, where this is given. */
  readonly selection?: RowSelection | undefined;
}

/** A list of records: all that fit, of which only those in view are drawn; sorted, walked by keyboard, live. */
export function RecordList<R extends object>(props: Props<R>) {
  const { label, toolbar, order, rows, total, idOf, newer, keys, stale = false } = props;
  const { onOpen, onNear, onShown, onPeek, onStand, selection, groupAt } = props;
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const { shown, first, last, heightPx, topOf, goTo, seen } = useRowsInView(list, total, at);
  const columns = useSelectColumn(props.columns, selection, rows, idOf);
  const { heads, template } = useColumns(columns);
  useRowKeys({ rows, goTo, seen, list, keys, at, setAt });
  const current = rows[at];
  useEffect(() => {
    if (current) onStand?.(current);
  }, [current, onStand]);
  useEffect(() => onNear?.(last, first), [first, last, rows.length, onNear]);
  useEffect(
    () => onShown?.(rows.slice(first, last + 1).filter((row) => row !== undefined)),
    [first, last, rows, onShown],
  );
  return (
    <>
      <div className={css['toolbar']}>{toolbar}</div>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-busy={stale}
        className={css['table']}
        data-stale={stale}
        // The columns are the same in the heading and in every line.
        style={{ '--columns': template } as CSSProperties}
      >
        <Header columns={heads} sort={order.sort} direction={order.direction} />
        <div
          ref={list}
          role="rowgroup"
          className={css['body']}
          style={{ height: heightPx }}
          onClick={(event) => openRowAt(event, rows, onOpen)}
          onKeyDown={(event) => {
            // A box to tick takes the space bar itself.
            if (event.key !== ' ' || !onPeek || !current || isControl(event.target)) return;
            event.preventDefault();
            onPeek(current);
          }}
          onFocus={(event) => setAt(indexAt(event) ?? at)}
        >
          {shown.map((item) => {
            const row = rows[item.index];
            const live = row && newer?.(idOf(row));
            const group = groupAt?.(item.index);
            if (group) {
              const { index } = item;
              return group({ columns: heads, index, top: topOf(item), current: index === at });
            }
            return row ? (
              <Line
                key={idOf(row)}
                row={live?.row ?? row}
                columns={heads}
                index={item.index}
                top={topOf(item)}
                current={item.index === at}
                glows={live?.glows ?? false}
              />
            ) : (
              <WaitingLine key={item.key} top={topOf(item)} cells={heads.length} />
            );
          })}
        </div>
      </div>
    </>
  );
}

/** A click anywhere on a row opens it; with a modifier it is the browser's, which opens a tab. */
function openRowAt<R>(
  event: MouseEvent<HTMLElement>,
  rows: readonly (R | undefined)[],
  onOpen: (row: R) => void,
): void {
  const index = indexAt(event);
  const row = index === undefined ? undefined : rows[index];
  if (!row || isControl(event.target) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  onOpen(row);
}

/** A box to tick, a button: they do what they do. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, label, button') !== null;

function indexAt({ target }: { readonly target: EventTarget }): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line ? Number(line.dataset['index']) : undefined;
}
