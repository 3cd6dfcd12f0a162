import { useEffect, useRef, useState } from 'react';
import { lineIdOf } from './timeline-line.tsx';

/** As much of a query for page after page as loading more takes. */
interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Brings the line of an event into view, and the keyboard to it; older events are loaded until it is there. */
export function useShownLine({ hasNextPage, isFetching, fetchNextPage }: Pages) {
  const [wanted, setWanted] = useState<string>();
  const more = useRef(fetchNextPage);
  useEffect(() => {
    more.current = fetchNextPage;
  });
  useEffect(() => {
    if (wanted === undefined || isFetching) return;
    const line = document.getElementById(lineIdOf(wanted));
    if (!line && hasNextPage) {
      void more.current();
      return;
    }
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('button')?.focus();
    setWanted(undefined);
  }, [wanted, isFetching, hasNextPage]);
  return setWanted;
}
