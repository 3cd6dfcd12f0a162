import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnavailable, StreamMoved, type Append } from '#kernel/event-store';
import { SystemClock } from '../system-clock.ts';
import type { AppendAnswer, AppendOrders } from './append-in-thread.ts';
import { SqliteEventStore } from './event-store.ts';

/** Whoever waits for the log looks every millisecond, so in this pause after a commit each has a chance. */
const PAUSE_MS = 2;

/** The thread's whole life: write what it is given, one commit after the other, until it is told to end. */
function main(port: NonNullable<typeof parentPort>, { dir }: AppendOrders): void {
  const store = SqliteEventStore.open(dir, { clock: new SystemClock() });
  const write = async (appends: readonly Append[]): Promise<void> => {
    port.postMessage(await answerOf(store, appends));
    await pause(PAUSE_MS);
  };
  let turn = Promise.resolve();
  port.on('message', (order: readonly Append[] | 'end') => {
    turn = turn.then(() => (order === 'end' ? store.close() : write(order)));
    // Without its port the thread has nothing more to live for.
    if (order === 'end')
      void turn.finally(() => {
        port.close();
      });
  });
}

async function answerOf(
  store: SqliteEventStore,
  appends: readonly Append[],
): Promise<AppendAnswer> {
  try {
    return { kind: 'appended', appended: await store.appendAll(appends) };
  } catch (error) {
    if (error instanceof StreamMoved) {
      const { stream, expected, actual } = error;
      return { kind: 'moved', stream, expected, actual };
    }
    if (error instanceof StoreUnavailable) {
      const { retryAfterMs, reason } = error;
      return { kind: 'unavailable', retryAfterMs, reason };
    }
    return { kind: 'failed', error };
  }
}

if (parentPort) main(parentPort, workerData as AppendOrders);
