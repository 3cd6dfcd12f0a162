import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { useRowHeight, useTopOf } from './measures.ts';

const OVERSCAN_ROWS = 8;
/** Toolbar and heading, which stay on top. */
const STICKY_PX = 84;

/** The rows that are drawn, and where. */
interface RowsInView {
  readonly shown: readonly VirtualItem[];
  /** The first and the last of those around what is in view. */
  readonly first: number;
  readonly last: number;
  readonly heightPx: number;
  /** Of a row within the list, from its own top. */
  readonly topOf: (item: VirtualItem) => number;
  readonly goTo: (index: number) => void;
  /** The first and the last row that can be seen, what lies under the heading left out. */
  readonly seen: () => readonly [first: number, last: number];
}

/** `kept` is drawn wherever it is, since the focus may be on it: it would be lost with its row. */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: number,
): RowsInView {
  const rowHeight = useRowHeight();
  const scrollMargin = useTopOf(list);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
    scrollMargin,
    scrollPaddingStart: STICKY_PX,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), kept, count),
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  return {
    first: Math.max(0, startIndex - OVERSCAN_ROWS),
    last: Math.min(count - 1, endIndex + OVERSCAN_ROWS),
    shown: virtual.getVirtualItems(),
    heightPx: virtual.getTotalSize(),
    topOf: ({ start }) => start - scrollMargin,
    goTo: (index) => virtual.scrollToIndex(index),
    seen: () => {
      const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
      const scrolled = scroller()?.scrollTop ?? 0;
      const hidden = scrolled > scrollMargin - STICKY_PX ? Math.ceil(STICKY_PX / rowHeight) : 0;
      return [startIndex + hidden, endIndex];
    },
  };
}

const withKept = (shown: readonly number[], kept: number, count: number): number[] =>
  kept >= count || shown.includes(kept)
    ? [...shown]
    : [...shown, kept].sort((one, other) => one - other);

const scroller = (): HTMLElement | null => document.getElementById('content');
