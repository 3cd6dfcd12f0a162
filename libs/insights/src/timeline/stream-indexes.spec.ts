import { StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import { StreamIndexes } from './stream-indexes.ts';

const DAY_MS = 86_400_000;

const event = (revision: number, more: Partial<StoredEvent> = {}): StoredEvent => ({
  id: `e${String(revision)}`,
  type: 'ContactMade',
  schemaVersion: 1,
  occurredAt: new Date(revision * DAY_MS).toISOString(),
  recordedAt: new Date(revision * DAY_MS).toISOString(),
  data: `{"stakeholderIds":["p${String(revision % 3)}"]}`,
  personal: null,
  meta: '{}',
  stream: 'account-A',
  revision,
  position: revision + 1,
  ...more,
});

const events = (from: number, to: number): StoredEvent[] =>
  Array.from({ length: to - from }, (_, at) => event(from + at));

/** A stream, and how many of its events were read. */
function counted(stream: StoredEvent[]) {
  const counting = {
    stream,
    count: 0,
    took: () => {
      const { count } = counting;
      counting.count = 0;
      return count;
    },
    read: (_name: string, { from = 0, limit = Infinity } = {}) => {
      if (counting.stream.length === 0) return Promise.reject(new StreamNotFound('account-A'));
      const page = counting.stream.slice(from, from + limit);
      counting.count += page.length;
      return Promise.resolve(page);
    },
  };
  // Only this one method of a store is called.
  return { counting, store: counting as unknown as EventStore };
}

const idsIn = async (indexes: StreamIndexes, position = Number.MAX_SAFE_INTEGER) =>
  [...(await indexes.of('account-A')).newestFirst(position)].map(({ id }) => id);

describe('the index of a stream', () => {
  it('reads a long stream once, and then what was added', async () => {
    const { counting, store } = counted(events(0, 20_000));
    const indexes = new StreamIndexes(store);
    expect(await idsIn(indexes)).toHaveLength(20_000);
    expect(counting.took()).toBe(20_000);
    counting.stream.push(...events(20_000, 20_003));
    expect((await idsIn(indexes)).slice(0, 4)).toEqual(['e20002', 'e20001', 'e20000', 'e19999']);
    // The event known last comes along, as a sign that it is the same stream.
    expect(counting.took()).toBe(4);
    counting.stream.push(...events(20_003, 30_000));
    expect(await idsIn(indexes)).toHaveLength(30_000);
  });

  it('reads little for the events of a page, near or far from each other', async () => {
    const { counting, store } = counted(events(0, 20_000));
    const indexes = new StreamIndexes(store);
    const found = await indexes.events('account-A', [19_999, 19_998, 7, 9_000, 9_004]);
    expect(found.map(({ revision }) => revision)).toEqual([7, 9_000, 9_004, 19_998, 19_999]);
    expect(counting.took()).toBeLessThan(20);
  });

  it('has events where they occurred, and no later ones than are known', async () => {
    const late = event(3, { occurredAt: event(0).occurredAt });
    const { counting, store } = counted([...events(0, 3), late]);
    const indexes = new StreamIndexes(store);
    expect(await idsIn(indexes)).toEqual(['e2', 'e1', 'e3', 'e0']);
    expect(await idsIn(indexes, 3)).toEqual(['e2', 'e1', 'e0']);
    counting.stream.push(event(4, { occurredAt: event(1).occurredAt }));
    expect(await idsIn(indexes)).toEqual(['e2', 'e4', 'e1', 'e3', 'e0']);
  });

  it('begins anew when the stream is another one than it was', async () => {
    const { counting, store } = counted(events(0, 5));
    const indexes = new StreamIndexes(store);
    await idsIn(indexes);
    counting.stream = [...events(0, 4), event(4, { id: 'other' })];
    expect((await idsIn(indexes))[0]).toBe('other');
    counting.stream = events(0, 2);
    expect(await idsIn(indexes)).toEqual(['e1', 'e0']);
    counting.stream = [];
    expect(await idsIn(indexes)).toEqual([]);
  });

  it('keeps the streams asked for last, and no more events than it may', async () => {
    const { counting, store } = counted(events(0, 10));
    const indexes = new StreamIndexes(store, 20);
    const tookFor = async (name: string) => {
      await indexes.of(name);
      return counting.took();
    };
    for (const name of ['A', 'B', 'A']) await tookFor(name);
    expect(await tookFor('C')).toBe(10);
    expect([await tookFor('A'), await tookFor('C')]).toEqual([1, 1]);
    expect(await tookFor('B')).toBe(10);
  });

  it('answers many at once for one reading', async () => {
    const { counting, store } = counted(events(0, 100));
    const indexes = new StreamIndexes(store);
    await Promise.all(Array.from({ length: 10 }, () => indexes.of('account-A')));
    expect(counting.took()).toBe(100 + 9);
  });
});
