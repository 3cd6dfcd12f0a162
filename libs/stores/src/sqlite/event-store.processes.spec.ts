import type { StoredEvent } from '#kernel/event-store';
import { newEvent } from '#kernel/testing/new-events';
import { opener } from '../../testing/opener.ts';
import { acknowledgedUntilKilled, storeProcess } from '../../testing/store-process.ts';
import { SqliteEventStore } from './event-store.ts';
import { SystemClock } from '../system-clock.ts';

const STREAM = 'account-acme';

describe('a ledger shared by processes', () => {
  it('holds every event it acknowledged, when its writer is killed', async () => {
    const { dir, open, dispose } = opener((at) =>
      SqliteEventStore.open(at, { clock: new SystemClock() }),
    );
    const writer = storeProcess(
      dir,
      'writer',
      `for (let n = 0; ; n += 1) {
        const event = newEvent('event ' + n);
        await store.append({ stream: '${STREAM}', expected: n - 1, events: [event] });
        console.log(event.id);
      }`,
    );

    const acknowledged = await acknowledgedUntilKilled(writer, 200);

    const store = open();
    const kept = await store.read(STREAM);
    expect(kept.slice(0, 200).map(({ id }) => id)).toEqual(acknowledged);
    expect(kept.map(({ revision }) => revision)).toEqual(kept.map((_, index) => index));
    const next = { stream: STREAM, expected: kept.length - 1, events: [newEvent('next')] };
    expect(await store.append(next)).toMatchObject({ revision: kept.length });
    await dispose();
  });

  it('is written by several at once, fairly, and followed without a gap', async () => {
    const { dir, open, dispose } = opener((at) =>
      SqliteEventStore.open(at, { clock: new SystemClock() }),
    );
    const abort = new AbortController();
    const store = open();
    const script = `for (let n = 0; n < 150; n += 1) {
      const events = [newEvent(name + ' ' + n)];
      await store.append({ stream: '${STREAM}', expected: 'any', events });
    }
    await store.appendAll(Array.from({ length: 50 }, (_, n) => (
      { stream: '${STREAM}', expected: 'any', events: [newEvent(name + ' bulk ' + n)] })));
    await store.close();`;
    const writers = [storeProcess(dir, 'one', script), storeProcess(dir, 'two', script)];

    const followed: StoredEvent[] = [];
    for await (const one of store.follow(0, abort.signal)) {
      if (one.kind === 'events') followed.push(...one.events);
      if (followed.length === 400) abort.abort();
    }
    await Promise.all(writers.map(({ exited }) => exited));

    expect(new Set(followed.map(({ id }) => id)).size).toBe(400);
    expect(followed.map(({ revision }) => revision)).toEqual(followed.map((_, index) => index));
    for (const field of ['position', 'recordedAt'] as const) {
      const values = followed.map((event) => event[field]);
      expect(values).toEqual(values.toSorted((left, right) => (left < right ? -1 : 1)));
    }
    expect(followed).toEqual(await store.read(STREAM));
    await dispose();
  });
});
