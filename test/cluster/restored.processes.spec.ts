import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '#stores/testing/postgres';
import { BuiltServer } from '../api/built-server.ts';
import { startEventStoreDb, type StandIn } from '../eventstoredb/stand-in.ts';

const PATIENCE_MS = 120_000;
/** A process looks every two seconds. */
const NOTICED_MS = 30_000;

describe('a ledger that is put back from a backup under a running process', () => {
  let dir: string;
  let eventStore: StandIn;
  let server: BuiltServer;
  let token: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'mainstay-restored-'));
    eventStore = await startEventStoreDb({ dir: join(dir, 'data') });
    const postgres = await startPostgres();
    const environment = {
      MAINSTAY_EVENTS: eventStore.connectionString,
      MAINSTAY_READ: postgres.url,
    };
    server = await BuiltServer.given({ environment, remove: () => Promise.resolve() });
    token = await server.token();
    remove = async () => {
      await server.remove();
      await Promise.all([eventStore.stop(), postgres.stop()]);
      rmSync(dir, { recursive: true, force: true });
    };
  }, PATIENCE_MS);
  afterEach(() => remove(), PATIENCE_MS);

  const open = async (link: URL, accountId: string): Promise<void> => {
    const answer = await fetch(new URL('/api/v1/accounts', link), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ accountId, as: 'customer', name: accountId }),
    });
    expect(answer.status).toBe(200);
  };
  const copy = (from: string, to: string): void => {
    rmSync(join(dir, to), { recursive: true, force: true });
    cpSync(join(dir, from), join(dir, to), { recursive: true });
  };

  it(
    'ends it with a sentence, and the next one shows what is there',
    async () => {
      const link = await server.start();
      await open(link, 'KEPT');
      await eventStore.kill();
      copy('data', 'backup');
      await eventStore.restart();
      await open(link, 'LOST-1');
      await open(link, 'LOST-2');
      const headers = { authorization: `Bearer ${token}` };
      const listed = async (at: URL): Promise<unknown> => {
        const answer = await fetch(new URL('/api/v1/portfolio?sort=accountId', at), { headers });
        const { rows = [] } = (await answer.json()) as { rows?: { accountId: string }[] };
        return rows.map(({ accountId }) => accountId);
      };
      const untilMs = performance.now() + NOTICED_MS;
      while (String(await listed(link)) !== 'KEPT,LOST-1,LOST-2' && performance.now() < untilMs) {
        await pause(100);
      }

      await eventStore.kill();
      copy('backup', 'data');
      await eventStore.restart();
      while (!server.output.includes('was restored') && performance.now() < untilMs + NOTICED_MS) {
        await pause(100);
      }

      expect(server.output).toMatch(
        /The ledger was restored while this process ran.*this one ends/,
      );
      expect(await server.kill('SIGTERM')).toBe(1);
      const again = await server.start();
      while (!(await fetch(new URL('/health/ready', again))).ok) await pause(100);
      expect(await listed(again)).toEqual(['KEPT']);
      const lost = await fetch(new URL('/api/v1/accounts/LOST-1', again), { headers });
      expect(lost.status).toBe(404);
    },
    PATIENCE_MS,
  );
});
