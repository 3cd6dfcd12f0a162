import type { Settings } from '../asking/ask.ts';
import { backOffMs, pause } from '../pause.ts';
import { isPassing, live } from './live.ts';
import type { Change, Projection } from './news.ts';

/** A page as it was read, or what changed since. */
export type Followed<T, P extends Projection> =
  | { readonly kind: 'page'; readonly position: string; readonly page: T }
  | {
      readonly kind: 'changes';
      readonly position: string;
      readonly changes: readonly Change<P>[];
    };

/** So long at least between two readings of a page, however often the server says that it is another. */
const READ_EVERY_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * A page, then all that changes; the page anew whenever the server does not say what changed. Nothing is missing between
 * a page and the changes that come after it. An aborted signal ends it. @throws MainstayError
 */
export async function* follow<T extends { readonly position: string }, P extends Projection>(
  settings: Settings,
  projections: readonly P[],
  read: () => Promise<T>,
  signal?: AbortSignal,
): AsyncGenerator<Followed<T, P>, void> {
  let page = await read();
  while (!signal?.aborted) {
    const { position } = page;
    const readMs = Date.now();
    yield { kind: 'page', position, page };
    for await (const { position: at, messages } of live(settings, projections, position, signal)) {
      const changes = messages.filter((message) => message.kind !== 'reset');
      // What else was said with a reset is in the page that is read next.
      if (changes.length < messages.length) break;
      yield { kind: 'changes', position: at, changes };
    }
    await pause(readMs + READ_EVERY_MS - Date.now(), signal).catch(() => undefined);
    page = await again(read, page, signal);
  }
}

/** Reads until it succeeds: an outage ends, and nobody is there to ask once more. */
async function again<T>(read: () => Promise<T>, before: T, signal?: AbortSignal): Promise<T> {
  for (let failures = 0; !signal?.aborted; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (signal?.aborted) return before;
      if (!isPassing(error)) throw error;
      await pause(backOffMs(failures, 1_000, LONGEST_WAIT_MS), signal).catch(() => undefined);
    }
  }
  return before;
}
