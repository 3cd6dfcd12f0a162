import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { useRowHeight, useTopOf } from './measures.ts';

const OVERSCAN_ROWS = 8;
/** Toolbar and heading, which stay on top. */
const STICKY_PX = 84;

/** The rows that are drawn, and where. */
interface RowsInView {
  readonly shown: readonly VirtualItem[];
  readonly heightPx: number;
  /** Of a row within the list, from its own top. */
  readonly topOf: (item: VirtualItem) => number;
  readonly goTo: (index: number) => void;
  /** The first and the last row that can be seen, what lies under the heading left out. */
  readonly seen: () => readonly [first: number, last: number];
}

export function useRowsInView(list: RefObject<HTMLElement | null>, count: number): RowsInView {
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
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  return {
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

const scroller = (): HTMLElement | null => document.getElementById('content');
