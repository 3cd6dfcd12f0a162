import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { positionOf } from '../../client/position.ts';
import type { Changes, LiveList } from './live-list.ts';
import type { LiveRow } from './live-rows.ts';

const NEWS_EVERY_MS = 3_000;

interface Options {
  /** Where the loaded rows end in the log; undefined while there are none or the past is shown. */
  readonly after: string | undefined;
  /** Whether the stream tells what is shown: what the reader asked for otherwise its rows do not fit. */
  readonly fits: boolean;
  /** Told of what changed at most every few seconds. */
  readonly onNews: (changes: Changes) => void;
}

/** What the stream tells beside the loaded rows. */
export interface LiveNews<Row> {
  /** A row newer than the loaded one, where there is one. */
  readonly newer: (id: string) => LiveRow<Row> | undefined;
  /** Rows that changed since they were loaded, and so may stand elsewhere in their order. */
  readonly moved: number;
}

/** Keeps a list that is shown up to date. */
export function useLiveList<Row>(
  list: LiveList<Row>,
  { after, fits, onNews }: Options,
): LiveNews<Row> {
  // Once it listens it goes on, while the reader looks at other pages or at the past.
  const [from, setFrom] = useState<string>();
  if (from === undefined && after !== undefined) setFrom(after);
  const tell = useEffectEvent(onNews);
  useEffect(() => {
    if (from === undefined) return undefined;
    list.listen(from);
    const timer = setInterval(() => {
      const changes = list.takeChanges();
      if (changes) tell(changes);
    }, NEWS_EVERY_MS);
    return () => clearInterval(timer);
  }, [list, from]);

  const rows = useSyncExternalStore(list.rows.watch, list.rows.all);
  const base = after === undefined ? Infinity : positionOf(after);
  const newer = useCallback(
    (id: string) => {
      const live = fits ? rows.get(id) : undefined;
      return live && live.position >= base ? live : undefined;
    },
    [rows, base, fits],
  );
  return { newer, moved: [...rows.values()].filter(({ position }) => position > base).length };
}
