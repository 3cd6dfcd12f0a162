import type { EventStore } from '#kernel/event-store';
import { LogCopy } from '#stores/sqlite/log-copy';

/** Fills a copy of a log from nothing, until it stands at the head and its streams are indexed. */
export async function fillCopy(dir: string, log: EventStore): Promise<void> {
  const copy = await LogCopy.open(dir, log);
  const caughtUp = new AbortController();
  const running = copy.run(caughtUp.signal);
  await Promise.race([copy.caughtUp, running]);
  caughtUp.abort();
  await running;
  // The last to close moves everything into the file itself.
  copy.close();
}
