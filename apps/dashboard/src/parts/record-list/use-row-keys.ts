import { useState, type RefObject } from 'react';
import type { PortfolioRow } from '#insights/views';
import { useKeys } from '../controls/keys.ts';
import { useMoment } from '../../client/moment.ts';
import { useOverlay } from '../page/overlays.ts';

interface Wish {
  readonly rows: readonly PortfolioRow[];
  readonly goTo: (index: number) => void;
  /** The first and the last row in view. */
  readonly seen: () => readonly [first: number, last: number];
  readonly list: RefObject<HTMLElement | null>;
}

/** `j` and `k` move from row to row, `c` records a contact; Enter follows the row's own link. */
export function useRowKeys({ rows, goTo, seen, list }: Wish) {
  const show = useOverlay();
  const { past } = useMoment();
  const [at, setAt] = useState(0);
  const move = (step: number) => {
    // The first press only shows where the keyboard stands: where it stood, if that is in view.
    const stands = list.current?.contains(document.activeElement) ?? false;
    const [first, last] = seen();
    const from = stands || (at >= first && at <= last) ? at : first;
    const index = Math.min(Math.max(from + (stands ? step : 0), 0), rows.length - 1);
    setAt(index);
    goTo(index);
    focusRow(list, index);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    c: () => {
      const row = rows[at];
      if (row && !past) show({ kind: 'contact', accountId: row.accountId });
    },
  });
  return { at, setAt };
}

/** A row scrolled to is there one frame later. */
function focusRow(list: RefObject<HTMLElement | null>, index: number, tries = 5): void {
  requestAnimationFrame(() => {
    const link = list.current?.querySelector<HTMLElement>(
      `[data-index="${String(index)}"] [data-row-link]`,
    );
    if (link) link.focus({ preventScroll: true });
    else if (tries > 0) focusRow(list, index, tries - 1);
  });
}
