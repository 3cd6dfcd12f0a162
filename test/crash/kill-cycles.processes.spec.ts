import { setTimeout as pause } from 'node:timers/promises';
import type { StoredEvent } from '#kernel/event-store';
import { randomOf } from '#simulation/random';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SystemClock } from '#stores/system-clock';
import { BuiltServer } from '../api/built-server.ts';
import { run } from '../cli/given-command.ts';
import { WriterClient } from './writer-client.ts';

/** So many kills; MAINSTAY_KILLS asks for more. */
const KILLS = Number(process.env['MAINSTAY_KILLS'] ?? 10);
const WRITERS = 4;
/** It lives so long at most once it is ready: often shorter than a start takes. */
const LIFE_MAX_MS = 400;
// On a machine with much to do a start takes long.
const PATIENCE_MS = Math.max(180_000, KILLS * 9_000);

let server: BuiltServer;
beforeEach(async () => {
  server = await BuiltServer.given();
});
afterEach(() => server.remove());

async function contactsIn(dir: string): Promise<readonly StoredEvent[]> {
  const store = SqliteEventStore.open(dir, { clock: new SystemClock(), readOnly: true });
  const contacts: StoredEvent[] = [];
  for (let after = 0; ;) {
    const page = await store.readAll({ after });
    const last = page.at(-1);
    if (!last) break;
    contacts.push(...page.filter(({ type }) => type === 'ContactMade'));
    after = last.position;
  }
  await store.close();
  return contacts;
}

const referenceOf = ({ data }: StoredEvent): string =>
  (JSON.parse(data) as { readonly reference: string }).reference;

describe('a server that is killed again and again under four writers', () => {
  it(
    'starts each time, loses nothing it acknowledged and records nothing twice',
    async () => {
      const random = randomOf('kill-cycles');
      const token = await server.token();
      const writers = Array.from(
        { length: WRITERS },
        (_, index) => new WriterClient(`a-${index}`, token, random),
      );
      for (let kills = 0; kills < KILLS; kills += 1) {
        const { origin } = await server.start();
        if (kills === 0) for (const writer of writers) await writer.open(origin);
        const killing = pause(random.whole(20, LIFE_MAX_MS)).then(() => server.kill('SIGKILL'));
        await Promise.all([...writers.map((writer) => writer.sendTo(origin)), killing]);
      }

      const contacts = await contactsIn(server.dir);
      const references = contacts.map(referenceOf);
      const ids = new Map(contacts.map((event) => [referenceOf(event), event.id]));
      const acknowledged = writers.flatMap((writer) => writer.acknowledged);
      const sent = new Set(writers.flatMap((writer) => [...writer.sent]));
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(new Set(references).size).toBe(references.length);
      expect(references.filter((reference) => !sent.has(reference))).toEqual([]);
      expect(
        acknowledged.filter(({ reference, eventId }) => ids.get(reference) !== eventId),
      ).toEqual([]);
      expect(writers.flatMap(({ differing }) => differing)).toEqual([]);

      const verified = await run(server.dir, ['verify', '--data', server.dir, '--json']);
      expect([verified.said, JSON.parse(verified.out)]).toMatchObject(['', { faults: [] }]);
    },
    PATIENCE_MS,
  );
});
