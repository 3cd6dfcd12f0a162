import { describeEventStore } from '#kernel/testing/event-store.contract';
import { EventStoreDbStore } from './event-store.ts';

const connection = 'esdb://127.0.0.1:2113?tls=false';

describeEventStore(
  'in EventStoreDB',
  async (clock, zone) => {
    const opened: EventStoreDbStore[] = [];
    const open = async () => {
      const store = await EventStoreDbStore.open(connection, { clock, zone });
      opened.push(store);
      return store;
    };
    const store = await open();
    return {
      store,
      another: open,
      dispose: async () => {
        await Promise.all(opened.map((one) => one.close()));
      },
    };
  },
  { commitsTogether: false, stampsInOrder: false },
);
