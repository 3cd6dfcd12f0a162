import { describeEventStore } from '#kernel/testing/event-store.contract';
import { MemoryEventStore } from './event-store.ts';

describeEventStore('in memory', (clock, zone) => {
  const store = new MemoryEventStore(clock, { zone });
  return Promise.resolve({
    store,
    another: () => Promise.resolve(store),
    dispose: () => store.close(),
  });
});
