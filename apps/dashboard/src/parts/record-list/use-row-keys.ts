import { useRef, type RefObject } from 'react';
import { useKeys } from '../controls/keys.ts';

/** What keys do with a row, by the key. */
export type RowKeys<R> = Readonly<Record<string, (row: R) => void>>;

interface Options<R> {
  readonly rows: readonly (R | undefined)[];
  readonly goTo: (index: number) => void;
  /** The first and the last row in view. */
  readonly seen: () => readonly [first: number, last: number];
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: RowKeys<R> | undefined;
  /** The row the keyboard stands on. */
  readonly at: number;
  readonly setAt: (index: number) => void;
}

/** `j` and `k` move from row to row; Enter follows the row's own link. */
export function useRowKeys<R>(options: Options<R>): void {
  const { rows, goTo, seen, list, keys = {}, at, setAt } = options;
  // A row is focused a frame after it was gone to; keys pressed meanwhile go on from there.
  const isGoing = useRef(false);
  const move = (step: number) => {
    // The first press only shows where the keyboard stands: where it stood, if that is in view.
    const stands = isGoing.current || (list.current?.contains(document.activeElement) ?? false);
    const [first, last] = seen();
    const from = stands || (at >= first && at <= last) ? at : first;
    const index = Math.min(Math.max(from + (stands ? step : 0), 0), rows.length - 1);
    setAt(index);
    goTo(index);
    isGoing.current = true;
    focusRow(list, index, () => (isGoing.current = false));
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...Object.fromEntries(
      Object.entries(keys).map(([key, act]) => [
        key,
        () => {
          const row = rows[at];
          if (row) act(row);
        },
      ]),
    ),
  });
}

const TRIES_MAX = 5;

/** A row scrolled to is there one frame later. */
function focusRow(
  list: RefObject<HTMLElement | null>,
  index: number,
  done: () => void,
  tries = TRIES_MAX,
): void {
  requestAnimationFrame(() => {
    const link = list.current?.querySelector<HTMLElement>(
      `[data-index="${String(index)}"] [data-row-link]`,
    );
    if (!link && tries > 0) {
      focusRow(list, index, done, tries - 1);
      return;
    }
    link?.focus({ preventScroll: true });
    done();
  });
}
