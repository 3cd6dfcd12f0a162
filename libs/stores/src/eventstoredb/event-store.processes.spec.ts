import { describeEventStore } from '#kernel/testing/event-store.contract';
import { startEventStoreDb, type StandIn } from '../../../../test/eventstoredb/stand-in.ts';
import { EventStoreDbStore } from './event-store.ts';

/** A real server instead of the stand-in, where one is named. */
const NAMED = process.env['MAINSTAY_TEST_EVENTSTORE'];

let standIn: StandIn | undefined;
beforeAll(async () => {
  if (NAMED === undefined) standIn = await startEventStoreDb();
});
afterAll(() => standIn?.stop());

describeEventStore(
  'in EventStoreDB',
  async (clock, zone) => {
    const opened: EventStoreDbStore[] = [];
    const open = async () => {
      const connection = NAMED ?? standIn!.connectionString;
      const store = await EventStoreDbStore.open(connection, { clock, zone });
      opened.push(store);
      return store;
    };
    return {
      store: await open(),
      another: open,
      dispose: async () => {
        await Promise.all(opened.map((store) => store.close()));
      },
    };
  },
  { commitsTogether: false, stampsInOrder: false },
);
