import { useCallback, useEffect, useRef } from 'react';
import { lineIdOf } from './timeline-line.tsx';

/** As much of a query for page after page as loading more takes. */
interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Brings the line of an event into view, and the keyboard to it; older events are loaded until it is there. */
export function useShownLine(query: Pages): (eventId: string) => void {
  const pages = useRef(query);
  const wanted = useRef<string>(undefined);
  // The same function for good: the lines of a timeline are drawn again only where they changed.
  const show = useCallback((eventId: string): void => {
    const { hasNextPage, fetchNextPage } = pages.current;
    const line = document.getElementById(lineIdOf(eventId));
    wanted.current = line || !hasNextPage ? undefined : eventId;
    if (wanted.current !== undefined) void fetchNextPage();
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    pages.current = query;
    // A page has come since it was asked for.
    if (wanted.current !== undefined && !query.isFetching) show(wanted.current);
  }, [query, show]);
  return show;
}
