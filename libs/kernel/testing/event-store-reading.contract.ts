import {
  PAGE_MAX,
  PositionUnknown,
  StreamNotFound,
  type EventStore,
  type StoredEvent,
  type StreamPage,
} from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { Try } from './event-store-trial.ts';
import { newEvent, newEvents } from './new-events.ts';

export function describeReading(trying: Try): void {
  describe('reading a stream', () => {
    it.each<[StreamPage, readonly number[]]>([
      [{}, [0, 1, 2, 3]],
      [{ from: 1 }, [1, 2, 3]],
      [{ from: 1, limit: 2 }, [1, 2]],
      [{ limit: 0 }, []],
      [{ from: 4 }, []],
      [{ direction: 'backwards' }, [3, 2, 1, 0]],
      [{ direction: 'backwards', from: 2 }, [2, 1, 0]],
      [{ direction: 'backwards', from: 2, limit: 1 }, [2]],
      [{ direction: 'backwards', from: 9, limit: 2 }, [3, 2]],
    ])('gives page %j the revisions %j', (page, revisions) =>
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a', 'b', 'c', 'd') });
        await store.append({ stream: `${stream}-2`, expected: 'any', events: newEvents('e') });

        const read = await store.read(stream, page);

        expect(read.map(({ revision }) => revision)).toEqual(revisions);
        expect(read.every((event) => event.stream === stream)).toBe(true);
      })(),
    );

    it(
      'says so when there is no such stream',
      trying(async ({ store, stream }) => {
        await expect(store.read(stream)).rejects.toThrow(StreamNotFound);
        const backwards = store.read(stream, { direction: 'backwards', from: 3 });
        await expect(backwards).rejects.toMatchObject({ stream });
      }),
    );

    it(
      'finds ids where they stand first, and leaves out those it does not know',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'none', events: newEvents('a', 'b', 'c') });
        await store.append({ stream, expected: 2, events: newEvents('b', 'd') });
        await store.append({ stream: `${stream}-2`, expected: 'none', events: newEvents('x') });
        const ids = newEvents('d', 'x', 'b', 'b', 'unknown').map(({ id }) => id);

        const found = await store.find(stream, ids);

        expect(found.map(({ id, revision }) => [id, revision])).toEqual([
          [newEvent('b').id, 1],
          [newEvent('d').id, 4],
        ]);
        expect(await store.find(`${stream}-3`, ids)).toEqual([]);
        expect(await store.find(stream, [])).toEqual([]);
      }),
    );
  });

  describe('reading the log', () => {
    it(
      'goes forwards from after a position and backwards from before it, in pages',
      trying(async ({ store, stream }) => {
        const start = await store.head();
        for (const name of ['a', 'b', 'c', 'd']) {
          const to = name < 'c' ? stream : `${stream}-2`;
          await store.append({ stream: to, expected: 'any', events: newEvents(name) });
        }
        const all = await store.readAll({ after: start });
        const [a, b, c, d] = all as [StoredEvent, StoredEvent, StoredEvent, StoredEvent];
        expect(all.map(({ id }) => id)).toEqual(newEvents('a', 'b', 'c', 'd').map(({ id }) => id));
        expect(await store.head()).toBe(d.position);

        expect(await store.readAll({ after: a.position, limit: 2 })).toEqual([b, c]);
        expect(await store.readAll({ after: d.position })).toEqual([]);
        expect(await store.readAll({ direction: 'backwards', limit: 2 })).toEqual([d, c]);
        const before = { direction: 'backwards', after: c.position, limit: 2 } as const;
        expect(await store.readAll(before)).toEqual([b, a]);
        expect(await store.readAll({ direction: 'backwards', after: start, limit: 1 })).toEqual(
          start === 0 ? [] : [expect.anything()],
        );
      }),
    );

    it(
      'refuses a position that never was, in both directions',
      trying(async ({ store, stream }) => {
        await store.append({ stream, expected: 'any', events: newEvents('a') });
        const head = await store.head();

        for (const direction of ['forwards', 'backwards'] as const) {
          const read = store.readAll({ after: head + 1, direction });
          await expect(read).rejects.toThrow(PositionUnknown);
          await expect(read).rejects.toMatchObject({ position: head + 1, head });
        }
      }),
    );

    it(
      'never gives more than a page holds',
      trying(async ({ store, stream }) => {
        const start = await store.head();
        const count = PAGE_MAX + 10;
        await appendMany(store, stream, count);

        const first = await store.readAll({ after: start, limit: 10 * PAGE_MAX });
        const rest = await store.readAll({ after: first.at(-1)!.position });

        expect([first.length, rest.length]).toEqual([PAGE_MAX, 10]);
        expect(await store.read(stream)).toHaveLength(PAGE_MAX);
        expect(await store.read(stream, { direction: 'backwards' })).toHaveLength(PAGE_MAX);
      }),
    );

    it(
      'shows what another instance has written, and to it what was written here',
      trying(async ({ store, another, stream }) => {
        const other = await another();
        await store.append({ stream, expected: 'none', events: newEvents('a') });
        await other.append({ stream, expected: 0, events: newEvents('b') });

        expect(await store.read(stream)).toEqual(await other.read(stream));
        expect(await store.read(stream)).toHaveLength(2);
        expect(await other.identity()).toEqual(await store.identity());
      }),
    );
  });

  describe('what was known', () => {
    it(
      'ends before the first event recorded after the instant',
      trying(async ({ store, clock, stream, today }) => {
        const start = await store.head();
        const recorded: number[] = [];
        for (const [index, at] of ['10:00', '10:00', '11:00', '12:00'].entries()) {
          clock.set(`${today}T${at}:00.000Z`);
          const events = newEvents(`a${index}`);
          recorded.push((await store.append({ stream, expected: 'any', events })).position);
        }

        const known = (time: string) => store.positionKnownAt(`${today}T${time}Z`);
        expect(await known('09:59:59.999')).toBe(start);
        expect(await known('10:00:00.000')).toBe(recorded[1]);
        expect(await known('11:59:59.999')).toBe(recorded[2]);
        expect(await known('12:00:00.000')).toBe(recorded[3]);
        expect(await known('23:00:00.000')).toBe(recorded[3]);
      }),
    );

    it(
      'does not reach behind that event, whatever the clocks of others said of what stands there',
      trying(async ({ store, stream, today }) => {
        const start = await store.head();
        const recorded: number[] = [];
        for (const [index, at] of ['10:00', '10:04', '10:02', '10:01', '10:09'].entries()) {
          const recordedAt = `${today}T${at}:00.000Z`;
          const events = newEvents(`a${index}`);
          const append = { stream, expected: 'any', events, recordedAt } as const;
          recorded.push((await store.append(append)).position);
        }

        const known = (time: string) => store.positionKnownAt(`${today}T${time}:00.000Z`);
        expect(await known('09:00')).toBe(start);
        expect(await known('10:03')).toBe(recorded[0]);
        expect(await known('10:01')).toBe(recorded[0]);
        expect(await known('10:04')).toBe(recorded[3]);
        expect(await known('10:09')).toBe(recorded[4]);
      }),
    );

    it(
      'reaches over what a clock far ahead has stamped, once a right one has recorded after it',
      trying(async ({ store, clock, stream, today }) => {
        const start = await store.head();
        const recorded: number[] = [];
        for (const [index, at] of ['10:00', '22:00', '10:02', '10:05'].entries()) {
          clock.set(`${today}T${at}:00.000Z`);
          const append = { stream, expected: 'any', events: newEvents(`a${index}`) } as const;
          recorded.push((await store.append(append)).position);
        }

        const known = (time: string) => store.positionKnownAt(`${today}T${time}:00.000Z`);
        expect(await known('09:59')).toBe(start);
        expect(await known('10:01')).toBe(recorded[0]);
        expect(await known('10:02')).toBe(recorded[2]);
        expect(await known('10:05')).toBe(recorded[3]);
        expect(await known('22:00')).toBe(recorded[3]);
      }),
    );
  });

  describe('a ledger', () => {
    it(
      'says which one it is and in which zone its days are counted',
      trying(async ({ store }) => {
        const { ledgerId, zone } = await store.identity();

        expect(ledgerId).toMatch(/^[0-9a-f-]{36}$/);
        expect(zone).toBe('Europe/Berlin');
        expect(await store.identity()).toEqual({ ledgerId, zone });
      }),
    );
  });
}

/** Fills a stream with more events than one commit of any store takes. */
async function appendMany(store: EventStore, stream: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 250) {
    const events = Array.from({ length: Math.min(250, count - from) }, (_, index) =>
      newEvent('', { id: uuidOf('many', from + index) }),
    );
    await store.append({ stream, expected: 'any', events });
  }
}
