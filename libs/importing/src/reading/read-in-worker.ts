import { Worker } from 'node:worker_threads';
import type { ReadBatch, ReadRequest } from './read-entries.ts';

/** What the reading thread says: a batch, the end, or why it cannot go on. */
export type ReadMessage =
  | { readonly kind: 'batch'; readonly batch: ReadBatch }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly error: Error; readonly carries: object };

/** Batches the reading thread may be ahead of whoever takes them, so that memory stays flat. */
export const AHEAD_MAX = 4;

/**
 * Batches live briefly, so the young are cleaned often instead of growing. What stays are numbers for each different
 * row without a reference, beside the heap: some 50 MB for a million of them.
 */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 };

/**
 * Reads a file in a thread of its own, so that parsing and validation go on beside deciding and appending.
 * `entry` is where the compiled `read-worker` lies.
 */
export async function* readInWorker(entry: URL, request: ReadRequest): AsyncGenerator<ReadBatch> {
  const worker = new Worker(entry, { workerData: request, resourceLimits: LIMITS });
  try {
    for await (const message of messagesOf(worker)) {
      if (message.kind === 'end') return;
      if (message.kind === 'failed') throw Object.assign(message.error, message.carries);
      yield message.batch;
      worker.postMessage('taken');
    }
  } finally {
    await worker.terminate();
  }
}

/** Messages in the order sent; a thread that dies without a word is an error. */
async function* messagesOf(worker: Worker): AsyncGenerator<ReadMessage> {
  const waiting: ReadMessage[] = [];
  let wake: () => void = () => undefined;
  let died: Error | undefined;
  worker.on('message', (message: ReadMessage) => {
    waiting.push(message);
    wake();
  });
  worker.on('error', (error: Error) => {
    died = error;
    wake();
  });
  worker.on('exit', () => {
    died ??= new Error('The thread that reads the file ended by itself.');
    wake();
  });
  for (;;) {
    const message = waiting.shift();
    if (message) yield message;
    else if (died) throw died;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
