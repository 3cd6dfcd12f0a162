import { DeadlineExceededError, type StreamingRead } from '@eventstore/db-client';
import { Semaphore } from '#kernel/semaphore';

/** A server does not take any number of calls at once, and many that are cancelled at once offend it. */
const READS_MAX = 32;
const semaphore = new Semaphore(READS_MAX);

interface Reading {
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

/**
 * All that a read of the client gives. Leaving one half-way leaks its call, and none of them has a deadline:
 * this one is read to its end or cancelled, at the latest when nothing came for some time.
 */
export function drained<T>(open: () => StreamingRead<T>, reading: Reading): Promise<readonly T[]> {
  return semaphore.run(() => drainedNow(open(), reading));
}

function drainedNow<T>(
  read: StreamingRead<T>,
  { silenceMs, signal }: Reading,
): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const items: T[] = [];
    const end = (): void => {
      clearTimeout(silence);
      signal.removeEventListener('abort', abort);
    };
    const give = (error: unknown): void => {
      end();
      void read.cancel().catch(() => undefined);
      // What it was aborted with, or what the client said.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(error);
    };
    const abort = (): void => {
      give(signal.reason);
    };
    const silence = setTimeout(() => {
      give(new DeadlineExceededError(undefined, 'The server has begun to answer, and stopped.'));
    }, silenceMs);
    signal.addEventListener('abort', abort);
    // The listener for errors stays: a cancelled call may say so later.
    read.on('error', give);
    read.on('data', (item: T) => {
      items.push(item);
      silence.refresh();
    });
    read.on('end', () => {
      end();
      resolve(items);
    });
    if (signal.aborted) abort();
  });
}
