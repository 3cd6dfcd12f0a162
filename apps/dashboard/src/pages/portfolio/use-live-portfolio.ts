import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { PortfolioRow } from '#insights/views';
import { liveStream, type News } from '../../client/live-stream.ts';
import { LiveRows, type LiveRow } from '../../parts/record-list/live-rows.ts';

/** Kept while other pages are open, so that coming back shows what happened meanwhile. */
const liveRows = new LiveRows<PortfolioRow>(({ accountId }) => accountId);
const NEWS_EVERY_MS = 3_000;

interface Options {
  /** Where the loaded rows end in the log; undefined while there are none or the past is shown. */
  readonly after: string | undefined;
  readonly horizonDays: number;
  /** Told of what changed at most every few seconds; `all` when it was too much to name. */
  readonly onNews: (accountIds: readonly string[], all: boolean) => void;
}

/** What the stream tells beside the loaded rows. */
export interface LivePortfolio {
  /** A row newer than the loaded one, where there is one. */
  readonly newer: (accountId: string) => LiveRow<PortfolioRow> | undefined;
  /** Accounts that changed since the rows were loaded, and so may stand elsewhere in their order. */
  readonly moved: number;
}

export function useLivePortfolio({ after, horizonDays, onNews }: Options): LivePortfolio {
  // Once it listens it goes on, while the reader looks at accounts or at the past.
  const [from, setFrom] = useState<string>();
  if (from === undefined && after !== undefined) setFrom(after);
  const tell = useEffectEvent(onNews);
  useEffect(() => {
    if (from === undefined) return undefined;
    listenOnce(from);
    const timer = setInterval(() => {
      if (pending.ids.size === 0 && !pending.all) return;
      tell([...pending.ids], pending.all);
      pending = { ids: new Set(), all: false };
    }, NEWS_EVERY_MS);
    return () => clearInterval(timer);
  }, [from]);

  const rows = useSyncExternalStore(liveRows.watch, liveRows.all);
  const base = after === undefined ? Infinity : positionOf(after);
  // The stream tells the chance of leaving within one horizon; under another its rows would not fit.
  const fits = horizonDays === HORIZON_DAYS;
  const newer = useCallback(
    (accountId: string) => {
      const live = fits ? rows.get(accountId) : undefined;
      return live && live.position >= base ? live : undefined;
    },
    [rows, base, fits],
  );
  return { newer, moved: [...rows.values()].filter(({ position }) => position > base).length };
}

let pending = { ids: new Set<string>(), all: false };
let isListening = false;

function listenOnce(after: string): void {
  if (isListening) return;
  isListening = true;
  liveStream.listen('portfolio', after, hear);
}

function hear({ kind, position, rows, removed }: News): void {
  if (kind === 'reset') {
    pending = { ...pending, all: true };
    return;
  }
  // The projection named portfolio holds rows of this shape.
  const changed = rows as readonly PortfolioRow[];
  liveRows.put(changed, positionOf(position ?? ''), Date.now());
  for (const { accountId } of changed) pending.ids.add(accountId);
  for (const accountId of removed) pending.ids.add(accountId);
}

/** The number in `<ledgerId>.<position>`. */
const positionOf = (mark: string): number => Number(mark.slice(mark.lastIndexOf('.') + 1));
