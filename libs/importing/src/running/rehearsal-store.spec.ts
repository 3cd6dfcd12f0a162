import { StreamNotFound, type NewEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { RehearsalStore } from './rehearsal-store.ts';

const event = (id: string): NewEvent => ({
  id,
  type: 'OrderPlaced',
  schemaVersion: 1,
  occurredAt: '2026-03-31T12:00:00.000Z',
  data: '{}',
  personal: null,
  meta: '{}',
});
const append = (...ids: string[]) => ({
  stream: 'account-A',
  expected: 'any' as const,
  events: ids.map(event),
});

describe('a rehearsal', () => {
  const store = new MemoryEventStore(new FixedClock('2026-06-30T10:00:00Z'), { zone: 'UTC' });
  const rehearsal = new RehearsalStore(store);

  it('goes on from what stands in the real store, which stays as it is', async () => {
    await store.append(append('a', 'b'));
    expect(await rehearsal.append(append('c', 'd'))).toMatchObject({ revision: 3 });
    expect((await rehearsal.read('account-A')).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect((await store.read('account-A')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await rehearsal.head()).toBe(2);
  });

  it('reads from a revision, and finds by id in both', async () => {
    const page = await rehearsal.read('account-A', { from: 1, limit: 2 });
    expect(page.map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await rehearsal.find('account-A', ['a', 'd', 'x'])).map(({ id }) => id)).toEqual([
      'a',
      'd',
    ]);
  });

  it('knows streams that only it has, and misses those nobody has', async () => {
    await rehearsal.appendAll([{ stream: 'account-B', expected: 'none', events: [event('e')] }]);
    expect(await rehearsal.read('account-B')).toMatchObject([{ id: 'e', revision: 0 }]);
    await expect(rehearsal.read('account-C')).rejects.toThrow(StreamNotFound);
  });

  it('has no log', () => {
    expect(() => rehearsal.readAll()).toThrow('no log');
    expect(() => rehearsal.follow()).toThrow('no log');
  });
});
