import { newEvents } from '#kernel/testing/new-events';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { SpreadStore } from '#stores/testing/spread-store';
import { eventIdAt } from './basis.ts';

describe('the event at a position of a log', () => {
  const memory = (): MemoryEventStore =>
    new MemoryEventStore(new FixedClock('2025-03-01T10:00:00.000Z'), { zone: 'UTC' });

  it.each([
    ['without gaps', memory],
    [
      'whose positions have gaps, of which only those of events may be asked for',
      () => new SpreadStore(memory()),
    ],
  ])('%s is found, and is nothing where none stands', async (_what, make) => {
    const store = make();
    const events = newEvents('a', 'b', 'c');
    await store.append({ stream: 'account-acme', expected: 'none', events });
    const log = await store.readAll();
    for (const { position, id } of log) expect(await eventIdAt(store, position)).toBe(id);
    const [first, second] = log.map(({ position }) => position);
    if (second! - first! > 1) expect(await eventIdAt(store, first! + 1)).toBeNull();
    expect(await eventIdAt(store, 0)).toBeNull();
    expect(await eventIdAt(store, (await store.head()) + 1_000)).toBeNull();
  });
});
