import { startPostgres } from '#stores/testing/postgres';
import { BuiltServer } from '../api/built-server.ts';
import { startEventStoreDb, type StandIn } from '../eventstoredb/stand-in.ts';

const PATIENCE_MS = 120_000;

let eventStore: StandIn;
let server: BuiltServer;
let token: string;
let link: URL;
let remove: () => Promise<void>;

beforeEach(async () => {
  const [started, postgres] = await Promise.all([startEventStoreDb(), startPostgres()]);
  eventStore = started;
  const environment = {
    MAINSTAY_EVENTS: eventStore.connectionString,
    MAINSTAY_READ: postgres.url,
  };
  server = await BuiltServer.given({ environment, remove: () => Promise.resolve() });
  token = await server.token();
  link = await server.start();
  remove = async () => {
    await server.remove();
    await Promise.all([eventStore.stop(), postgres.stop()]);
  };
}, PATIENCE_MS);
afterEach(() => remove(), PATIENCE_MS);

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, link), init);
const authorized = () => ({ authorization: `Bearer ${token}` });
const openAccount = (accountId: string, key?: string): Promise<Response> =>
  ask('/api/v1/accounts', {
    method: 'POST',
    headers: {
      ...authorized(),
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ accountId, as: 'customer', name: accountId }),
  });
const timelineOf = async (accountId: string): Promise<readonly unknown[]> => {
  const answer = await ask(`/api/v1/accounts/${accountId}/timeline`, { headers: authorized() });
  return ((await answer.json()) as { readonly entries: readonly unknown[] }).entries;
};

describe('while the event store is away', () => {
  it(
    'a command is answered with when and by which key to send it again, and then happens once',
    async () => {
      expect((await openAccount('A-1')).status).toBe(200);
      await eventStore.kill();

      const unknown = await openAccount('A-2');

      expect(unknown.status).toBe(503);
      expect(Number(unknown.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(await unknown.json()).toMatchObject({
        code: 'store-unavailable',
        detail: expect.stringMatching(
          /^The store cannot be reached just now, as EventStoreDB does not answer: .* same Idempotency-Key/,
        ) as string,
      });
      expect(server.output).toContain('A store cannot be used, as EventStoreDB does not answer.');
      const key = unknown.headers.get('idempotency-key') ?? '';
      await eventStore.restart();
      const [first, second] = [await openAccount('A-2', key), await openAccount('A-2', key)];
      expect([first.status, second.status]).toEqual([200, 200]);
      const { position } = (await second.json()) as { readonly position: string };
      await ask(`/api/v1/portfolio?after=${position}`, { headers: authorized() });
      expect(await timelineOf('A-2')).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  it(
    'what is known is answered all the same, and health says what is the matter',
    async () => {
      const { position } = (await (await openAccount('A-1')).json()) as { position: string };
      await ask(`/api/v1/portfolio?after=${position}`, { headers: authorized() });
      await eventStore.kill();

      const [list, account, ready, live, door] = await Promise.all([
        ask('/api/v1/portfolio', { headers: authorized() }),
        ask('/api/v1/accounts/A-1', { headers: authorized() }),
        ask('/health/ready'),
        ask('/health/live'),
        ask('/health/ready?for=answers'),
      ]);

      const statuses = [list, account, ready, live, door].map(({ status }) => status);
      expect(statuses).toEqual([200, 200, 503, 200, 200]);
      expect(await ready.json()).toMatchObject({
        errors: expect.arrayContaining([{ field: 'ledger', message: 'cannot be read' }]) as unknown,
      });
    },
    PATIENCE_MS,
  );
});
