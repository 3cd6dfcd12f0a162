import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { BuiltServer } from './built-server.ts';
import { profile } from '../profile/given-places.ts';
import { StreamReader } from './live-reader.ts';

// On a machine with much to do a start takes long; how long it may take is for the bench to say.
const PATIENCE_MS = 60_000;

let server: BuiltServer;
beforeEach(async () => {
  server = await BuiltServer.given();
});
afterEach(() => server.remove());

const opened = async (link: URL, token: string, accountId: string): Promise<string> => {
  const answer = await fetch(new URL('/api/v1/accounts', link), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ accountId, as: 'customer', name: accountId }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { position: string }).position;
};
const listen = (link: URL, token: string, lastEventId?: string): Promise<StreamReader> =>
  StreamReader.open(new URL('/api/v1/live?projections=portfolio', link).href, {
    authorization: `Bearer ${token}`,
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  });
const told = (reader: StreamReader): string[] =>
  reader.heard
    .filter(({ type }) => type === 'changed')
    .flatMap(({ body }) => body['rows'] as { readonly accountId: string }[])
    .map(({ accountId }) => accountId);

describe('the built server', () => {
  it(
    'prints a link that signs in, and stops at once with readers connected',
    async () => {
      const link = await server.start();
      expect(link.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{22}$/);
      const signedIn = await fetch(new URL('/api/v1/session', link), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: link.hash.slice('#code='.length) }),
      });
      expect(signedIn.status).toBe(204);

      const reader = await listen(link, await server.token());
      const askedAt = performance.now();
      expect(await server.kill('SIGINT')).toBe(0);
      expect(performance.now() - askedAt).toBeLessThan(1_000);
      await reader.ended();
      // Beside the link, only where everything rests, when that is not the data folder.
      expect(server.output.split('\n')).toHaveLength(profile === 'embedded' ? 2 : 3);
    },
    PATIENCE_MS,
  );

  it(
    'notes where it listens as long as it does, so that links lead there',
    async () => {
      const { origin } = await server.start();
      const note = join(server.dir, 'address');
      expect(await readFile(note, 'utf8')).toBe(origin);
      await server.kill('SIGTERM');
      await expect(readFile(note)).rejects.toThrow('ENOENT');
    },
    PATIENCE_MS,
  );

  it(
    'killed while somebody listens, goes on with no gap and no repeat',
    async () => {
      const token = await server.token();
      const link = await server.start();
      const reader = await listen(link, token);
      const first = await opened(link, token, 'a-1');
      await reader.until((heard) => heard.some(({ id }) => id === first));
      const [second, third] = [await opened(link, token, 'a-2'), await opened(link, token, 'a-3')];
      await server.kill('SIGKILL');
      await reader.ended();

      const again = await server.start();
      const back = await listen(again, token, reader.lastEventId);
      const last = await opened(again, token, 'a-4');
      await back.until((heard) => heard.some(({ id }) => id === last));
      expect([second, third, last]).not.toContain(first);
      expect([...told(reader), ...told(back)].sort()).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
      reader.close();
      back.close();
    },
    PATIENCE_MS,
  );

  it(
    'says in a sentence why it does not start',
    async () => {
      const taken = await listening();
      const port = String((taken.address() as { readonly port: number }).port);
      expect(await server.run({ PORT: port })).toBe(1);
      expect(server.output).toContain(
        `Port ${port} is taken, perhaps by another Mainstay: stop that, or start with PORT=${String(Number(port) + 1)}.\n`,
      );
      taken.close();
      expect(await server.run({ HOST: '0.0.0.0' })).toBe(1);
      expect(server.output).toContain('MAINSTAY_TRUSTED_NETWORK=1');
    },
    PATIENCE_MS,
  );

  it(
    'keeps its sessions and its zone when it is started again',
    async () => {
      const token = await server.token();
      await server.start({ MAINSTAY_ZONE: 'Asia/Kolkata' });
      await server.kill('SIGTERM');
      const link = await server.start();
      const headers = { authorization: `Bearer ${token}` };
      const system = await fetch(new URL('/api/v1/system', link), { headers });
      expect(await system.json()).toMatchObject({ zone: 'Asia/Calcutta' });
      await server.kill('SIGTERM');
      expect(await server.run({ MAINSTAY_ZONE: 'Europe/Berlin' })).toBe(1);
      expect(server.output).toContain('Asia/Calcutta');
    },
    PATIENCE_MS,
  );
});

async function listening(): Promise<Server> {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  return taken;
}
