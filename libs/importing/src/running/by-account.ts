import type { ReadBatch } from '../reading/read-entries.ts';

/** So many entries are put in order at once: each account's history is then read once for all of them. */
const WINDOW_ENTRIES_MAX = 32_000;
const WINDOW_ENTRIES_MIN = 2_000;
/** A file sorted by account comes back to no more than this in a batch: to the one at which the last batch ended. */
const COME_BACK_MAX = 2;
/** Of so many accounts it is remembered that they came before; then anew, as it is but a matter of speed. */
const SEEN_MAX = 100_000;

/**
 * Puts the entries of an account next to each other, where a file has them in the order of days: else each account's
 * history would be read again for nearly every row. The order of an account's own entries stays. What is at hand
 * grows only as long as the file keeps coming back to accounts.
 */
export async function* byAccount(batches: AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch> {
  const seen = new Set<string>();
  let window: ReadBatch[] = [];
  let [entries, wanted] = [0, 0];
  for await (const batch of batches) {
    window.push(batch);
    entries += batch.entries.length;
    wanted = isScattered(batch, seen)
      ? Math.min(WINDOW_ENTRIES_MAX, Math.max(WINDOW_ENTRIES_MIN, 2 * wanted))
      : 0;
    if (entries < wanted) continue;
    yield* inOrder(window);
    [window, entries] = [[], 0];
  }
  yield* inOrder(window);
}

function isScattered({ entries }: ReadBatch, seen: Set<string>): boolean {
  const streams = new Set(entries.map(({ entry }) => entry.intent.stream));
  const comeBack = [...streams].filter((stream) => seen.has(stream)).length;
  if (seen.size > SEEN_MAX) seen.clear();
  for (const stream of streams) seen.add(stream);
  return comeBack > COME_BACK_MAX;
}

/** As many batches with as many entries each, which are those of one account after the other. */
function* inOrder(window: readonly ReadBatch[]): Generator<ReadBatch> {
  if (window.length < 2) return yield* window;
  const all = window.flatMap(({ entries }) => entries);
  const sorted = [...Map.groupBy(all, ({ entry }) => entry.intent.stream).values()].flat();
  let from = 0;
  for (const batch of window) {
    yield { ...batch, entries: sorted.slice(from, (from += batch.entries.length)) };
  }
}
