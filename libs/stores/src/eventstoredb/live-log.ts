import { START, type AllStreamResolvedEvent, type EventStoreDBClient } from '@eventstore/db-client';
import { Inbox } from './inbox.ts';
import { positionAt } from './log-reader.ts';
import type { Read } from './stored-shape.ts';
import { isUnavailable } from './unavailable.ts';

/** More than this is not held for a slow follower: it reads pages again instead. */
const HELD_MAX = 1_024;

/** Why a subscription came to its end: it is to go on with pages, it failed, or nobody listens any more. */
export type LiveEnd = 'stale' | 'dropped' | 'left';

export interface LiveLog {
  /** What came since, as soon as there is anything; after all of it why it ended. */
  take(): Promise<readonly Read[] | LiveEnd>;
  /** Ends it, and leaves nothing behind. */
  leave(): void;
}

/**
 * What happens after a position, as it happens. It ends when the follower is too slow or the server silent
 * for long, when the server drops it (as it does after a burst) or is gone, and when it is aborted.
 */
export function liveLog(
  client: EventStoreDBClient,
  after: number,
  { silenceMs, signal }: { readonly silenceMs: number; readonly signal: AbortSignal },
): LiveLog {
  const inbox = new Inbox<Read, LiveEnd>(HELD_MAX, 'stale');
  const abort = (): void => {
    inbox.end('left');
  };
  const silence = setTimeout(() => {
    inbox.end('stale');
  }, silenceMs);
  const fromPosition = after === 0 ? START : positionAt(after);
  const subscription = client.subscribeToAll({ fromPosition, requiresLeader: true });
  subscription.on('data', ({ event }: AllStreamResolvedEvent) => {
    silence.refresh();
    if (event) inbox.push(event);
  });
  // The listener stays: a subscription that has ended may say so once more.
  subscription.on('error', (error: Error) => {
    inbox.end('dropped', isUnavailable(error) ? undefined : error);
  });
  subscription.on('end', () => {
    inbox.end('dropped');
  });
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();

  return {
    take: () => inbox.take(),
    leave: () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', abort);
      // What still comes must not be held for nobody.
      inbox.end('left');
      void subscription.unsubscribe().catch(() => undefined);
    },
  };
}
