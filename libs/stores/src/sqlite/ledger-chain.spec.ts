import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvents } from '#kernel/testing/new-events';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { SqliteEventStore } from './event-store.ts';
import { LedgerCheck } from './verify-files.ts';

const clock = new FixedClock('2025-03-01T10:00:00.000Z');
const COUNT = 2_345;

describe('the digests over a ledger', () => {
  let path: string;
  let remove: () => void;
  beforeEach(() => {
    ({ path, remove } = temporaryDirectory());
  });
  afterEach(() => remove());

  const events = (count: number, from = 0): readonly NewEvent[] =>
    newEvents(...Array.from({ length: count }, (_, index) => `e-${from + index}`));

  async function write(count = COUNT): Promise<void> {
    const store = SqliteEventStore.open(path, { clock });
    for (let from = 0; from < count; from += 200) {
      const some = events(Math.min(200, count - from), from);
      await store.append({ stream: `account-${from}`, expected: 'none', events: some });
    }
    await store.close();
  }

  function edit(sql: string): void {
    const db = new DatabaseSync(join(path, 'ledger.db'));
    db.exec(sql);
    db.close();
  }

  async function faults(): Promise<readonly string[]> {
    const store = SqliteEventStore.open(path, { clock, readOnly: true });
    const check = new LedgerCheck(path);
    for (let after = 0; ;) {
      const page = await store.readAll({ after });
      for (const event of page) check.add(event);
      if (page.length === 0) break;
      after = page.at(-1)?.position ?? after;
    }
    await store.close();
    return check.faults();
  }

  it('agree with what was written, whoever wrote it in how many commits', async () => {
    await write();
    expect(await faults()).toEqual([]);
    const [one, other] = [0, 1].map(() => SqliteEventStore.open(path, { clock }));
    await Promise.all(
      [one, other].map((store, index) =>
        store!.append({ stream: `more-${index}`, expected: 'none', events: events(3, 5_000) }),
      ),
    );
    await one!.close();
    await other!.close();
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['data of an event', 'data = \'{"a":2}\'', 1_500, [1_000, 2_000]],
    ['the moment of the first', "occurred_at = '2020-01-01T00:00:00.000Z'", 1, [0, 1_000]],
    ['who said the last', "meta = '{}'", COUNT, [2_000, COUNT]],
    ['the id of one that ends a thousand', "id = 'x'", 2_000, [1_000, 2_000]],
    ['texts that were said', "personal = 'x'", 2_001, [2_000, COUNT]],
  ])('find %s changed', async (_what, change, position, [after, upTo]) => {
    await write();
    edit(`UPDATE events SET ${change} WHERE position = ${position}`);
    expect(await faults()).toEqual([
      expect.stringContaining(`an event after position ${after} up to ${upTo} was changed`),
    ]);
  });

  it('find a small ledger changed as well', async () => {
    await write(3);
    edit("UPDATE events SET data = '{}' WHERE position = 2");
    expect(await faults()).toHaveLength(1);
  });

  it.each([
    ['in the middle', 'position = 1500', 2],
    ['at the end of a thousand', 'position = 1000', 2],
    ['at the end', `position = ${COUNT}`, 1],
    ['a whole thousand and more', 'position > 900', 3],
  ])('find events removed %s', async (_where, which, count) => {
    await write();
    edit(`DELETE FROM events WHERE ${which}`);
    expect(await faults()).toHaveLength(count);
  });

  it('find an event removed at the end, also after another was written in its place', async () => {
    await write();
    edit(`DELETE FROM events WHERE position = ${COUNT}`);
    const store = SqliteEventStore.open(path, { clock });
    await store.append({ stream: 'new', expected: 'none', events: events(1, 9_000) });
    await store.close();
    expect(await faults()).toEqual([expect.stringContaining('after position 2000')]);
  });

  it('take in what programs wrote that knew none, at the next start and at the next event', async () => {
    await write();
    edit('DROP TABLE digests; DROP TABLE digest_head');
    const store = SqliteEventStore.open(path, { clock });
    edit(
      `INSERT INTO events (stream, revision, id, type, schema_version, occurred_at, recorded_at, data, meta)
       SELECT 'raw', 0, 'raw', type, schema_version, occurred_at, recorded_at, data, meta FROM events LIMIT 1`,
    );
    await store.append({ stream: 'new', expected: 'none', events: events(1, 9_000) });
    await store.close();
    expect(await faults()).toEqual([]);
    edit("UPDATE events SET data = '{}' WHERE position = 7");
    expect(await faults()).toHaveLength(1);
  });
});
