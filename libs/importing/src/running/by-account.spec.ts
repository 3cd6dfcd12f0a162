import type { ReadBatch, ReadEntry } from '../reading/read-entries.ts';
import { byAccount } from './by-account.ts';

/** Batches of rows, each of the account its number says. */
async function* reading(...batches: readonly (readonly number[])[]): AsyncGenerator<ReadBatch> {
  let row = 0;
  for (const accounts of batches) {
    const entries = accounts.map((account) => {
      row += 1;
      // As much of an entry as is looked at here.
      return {
        entry: { intent: { stream: `account-${account}` } },
        rows: [{ row }],
      } as unknown as ReadEntry;
    });
    yield await Promise.resolve({ entries, rowsRead: row } as unknown as ReadBatch);
  }
}

const streamsOf = ({ entries }: ReadBatch) => entries.map(({ entry }) => entry.intent.stream);

/** How often the next entry is another account's. */
const changesOf = (batches: readonly ReadBatch[]): number => {
  const streams = batches.flatMap(streamsOf);
  return streams.filter((stream, index) => stream !== streams[index - 1]).length;
};

const byDays = (batches: number, accounts: number) =>
  Array.from({ length: batches }, () => Array.from({ length: 1_000 }, (_, row) => row % accounts));

describe('entries by account', () => {
  it('stand together where a file has them by days, each account’s in their order', async () => {
    const ordered = await Array.fromAsync(byAccount(reading(...byDays(40, 500))));
    expect(changesOf(ordered)).toBeLessThan(5_000);
    const rows = Map.groupBy(
      ordered.flatMap(({ entries }) => entries),
      ({ entry }) => entry.intent.stream,
    );
    for (const entries of rows.values()) {
      const numbers = entries.map(({ rows: [first] }) => first?.row ?? 0);
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    }
    expect(ordered.flatMap(({ entries }) => entries)).toHaveLength(40_000);
    expect(ordered.map(({ rowsRead }) => rowsRead)).toEqual(
      Array.from({ length: 40 }, (_, batch) => (batch + 1) * 1_000),
    );
  });

  it('stand together also where a file has few accounts and comes back to them all the time', async () => {
    const ordered = await Array.fromAsync(byAccount(reading(...byDays(40, 50))));
    expect(changesOf(ordered)).toBeLessThan(2_000);
  });

  it('pass at once where a file has them together already', async () => {
    let taken = 0;
    async function* counted(): AsyncGenerator<ReadBatch> {
      const sorted = Array.from({ length: 20 }, (_, batch) =>
        Array.from({ length: 1_000 }, (__, row) => Math.floor((batch * 1_000 + row) / 30)),
      );
      for await (const batch of reading(...sorted)) {
        taken += 1;
        yield batch;
      }
    }
    let given = 0;
    for await (const batch of byAccount(counted())) {
      given += 1;
      expect([taken, batch.entries.length]).toEqual([given, 1_000]);
    }
    expect(given).toBe(20);
  });
});
