import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { uuidOf } from '#kernel/hash';
import type { NewEvent } from '#kernel/event-store';
import { rateBeside, type Bench } from './figure.ts';
import { inFolder, onGround } from './ground.ts';
import { ratesInTurn } from './timing.ts';

const RAW_IS = 'node:sqlite, same rows and indexes, FULL';
const ALONE = 400;
const TOGETHER = 64;
const ROUNDS = 60;

/** Durable appends, each of one event to a stream of its own, by one caller and by 64 at once. */
export const append: Bench = {
  name: 'append',
  run: () =>
    onGround(({ store }) =>
      inFolder(async (folder) => {
        const raw = rawLedger(folder);
        let next = 0;
        const one = () => {
          next += 1;
          return { stream: `account-${next}`, expected: 'none' as const, events: [eventOf(next)] };
        };
        const alone = await ratesInTurn(ALONE, {
          ours: async () => {
            for (let count = 0; count < ALONE; count += 1) await store.append(one());
          },
          raw: () => {
            for (let count = 0; count < ALONE; count += 1) raw.insert([one()]);
          },
        });
        const together = await ratesInTurn(ROUNDS * TOGETHER, {
          ours: async () => {
            for (let round = 0; round < ROUNDS; round += 1) {
              await Promise.all(Array.from({ length: TOGETHER }, () => store.append(one())));
            }
          },
          raw: () => {
            for (let round = 0; round < ROUNDS; round += 1) {
              raw.insert(Array.from({ length: TOGETHER }, one));
            }
          },
        });
        raw.close();
        return [
          rateBeside('durable appends, 1 caller', alone, RAW_IS, 0.8),
          rateBeside('durable appends, 64 callers', together, RAW_IS, 0.8),
        ];
      }),
    ),
};

/** An order as any other, told apart by its number. */
export function eventOf(number: number): NewEvent {
  const data = `{"orderId":"SO-${number}","kind":"ad-hoc","amountMinor":12500,"currency":"EUR"}`;
  return {
    id: uuidOf('bench', number),
    type: 'OrderPlaced',
    schemaVersion: 1,
    occurredAt: '2026-06-30T10:00:00.000Z',
    data,
    personal: null,
    meta: '{"actor":"bench","origin":"entered"}',
  };
}

/** The same table and indexes without anything of ours: one commit a call. */
function rawLedger(folder: string) {
  const db = new DatabaseSync(join(folder, 'raw.db'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL,
      id TEXT NOT NULL, type TEXT NOT NULL, schema_version INTEGER NOT NULL, occurred_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL, data TEXT NOT NULL, personal TEXT, meta TEXT NOT NULL) STRICT;
    CREATE UNIQUE INDEX events_by_revision ON events (stream, revision);
    CREATE INDEX events_by_id ON events (stream, id);`);
  const insert =
    db.prepare(`INSERT INTO events (stream, revision, id, type, schema_version, occurred_at,
    recorded_at, data, personal, meta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const put = (stream: string, event: NewEvent) => {
    const { id, type, schemaVersion, occurredAt, data, personal, meta } = event;
    insert.run(stream, 0, id, type, schemaVersion, occurredAt, occurredAt, data, personal, meta);
  };
  return {
    insert: (appends: readonly { stream: string; events: readonly NewEvent[] }[]) => {
      db.exec('BEGIN IMMEDIATE');
      for (const { stream, events } of appends) for (const event of events) put(stream, event);
      db.exec('COMMIT');
    },
    close: () => void db.close(),
  };
}
