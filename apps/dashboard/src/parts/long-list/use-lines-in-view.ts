import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useTopOf } from '../record-list/measures.ts';

interface Options {
  readonly count: number;
  /** How high a line probably is, in pixels, until it is drawn and measured. */
  readonly estimate: (index: number) => number;
  /** The same for as long as it is the same line. */
  readonly keyOf: (index: number) => string | number;
  /** How much of the top of the page is covered by what stays in sight, in pixels. */
  readonly covered: () => number;
}

/** The lines of a long list that are drawn, and where; each as high as what it says. */
interface LinesInView {
  readonly shown: readonly VirtualItem[];
  readonly heightPx: number;
  /** Of a line within the list, from its own top. */
  readonly topOf: (item: VirtualItem) => number;
  /** Given to each line, with its number in `data-index`. */
  readonly measure: (line: HTMLElement | null) => void;
  readonly goTo: (index: number) => void;
}

const OVERSCAN_LINES = 12;

export function useLinesInView(
  list: RefObject<HTMLElement | null>,
  { count, estimate, keyOf, covered }: Options,
): LinesInView {
  const scrollMargin = useTopOf(list);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => document.getElementById('content'),
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN_LINES,
    scrollMargin,
    scrollPaddingStart: covered(),
  });
  return {
    shown: virtual.getVirtualItems(),
    heightPx: virtual.getTotalSize(),
    topOf: ({ start }) => start - scrollMargin,
    measure: virtual.measureElement,
    goTo: (index) => virtual.scrollToIndex(index, { align: 'start' }),
  };
}
