import type { Settings } from '../asking/ask.ts';
import { MainstayError, UNREACHABLE } from '../mainstay-error.ts';
import { backOffMs, pause } from '../pause.ts';
import { Batches } from './batches.ts';
import { connected } from './connection.ts';
import type { News, Projection, Reset } from './news.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Days begin at a quarter of an hour of UTC, in whatever zone. */
const QUARTER_MS = 900_000;

/**
 * All that changes after a position, for as long as anybody wants to hear it: a connection that breaks is opened again
 * and goes on where it was. An aborted signal ends it. @throws MainstayError when it is refused for good
 */
export async function* live<P extends Projection>(
  settings: Settings,
  projections: readonly P[],
  after: string,
  signal?: AbortSignal,
): AsyncGenerator<News<P>, void> {
  const batches = new Batches<P>(after);
  let firstWaitMs = FIRST_WAIT_MS;
  let heardMs = Date.now();
  for (let failures = 0; !signal?.aborted; failures += 1) {
    let retryAfterMs: number | undefined;
    try {
      for await (const event of connected(settings, projections, batches.at, signal)) {
        if (event.type === 'open') {
          if (mayBeAnotherDay(heardMs)) yield away(projections, batches.at);
        } else {
          failures = 0;
        }
        heardMs = Date.now();
        firstWaitMs = event.retryMs ?? firstWaitMs;
        const news = batches.hear(event);
        if (news) yield news;
      }
    } catch (error) {
      if (!isPassing(error)) throw error;
      ({ retryAfterMs } = error);
    }
    batches.cut();
    const waitMs = retryAfterMs ?? backOffMs(failures, firstWaitMs, LONGEST_WAIT_MS);
    await pause(waitMs, signal).catch(() => undefined);
  }
}

/** Whether the same may be answered later: all but what the server says is wrong. */
export const isPassing = (error: unknown): error is MainstayError =>
  error instanceof MainstayError &&
  (error.status === UNREACHABLE || error.status === 429 || error.status >= 500);

/** What changes by time alone is told once, to those who are there. */
const mayBeAnotherDay = (heardMs: number): boolean =>
  Math.floor(heardMs / QUARTER_MS) !== Math.floor(Date.now() / QUARTER_MS);

const away = <P extends Projection>(projections: readonly P[], position: string): News<P> => ({
  position,
  messages: projections.map((projection): Reset<P> => ({
    kind: 'reset',
    projection,
    position,
    reason: 'away',
  })),
});
