import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { run } from '../cli/given-command.ts';
import { profile } from '../profile/given-places.ts';
import { BuiltServer } from './built-server.ts';

const PATIENCE_MS = 60_000;
/** Only there is the installation a folder. */
const embedded = profile === 'embedded' ? describe : (): void => undefined;

/** A folder with an installation in which something was sealed. */
async function installation(name: string): Promise<BuiltServer> {
  const server = await BuiltServer.given();
  const link = await server.start();
  const answer = await fetch(new URL('/api/v1/accounts', link), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await server.token()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ accountId: 'acme', as: 'customer', name }),
  });
  expect(answer.status).toBe(200);
  await server.kill('SIGTERM');
  return server;
}

const NO_DATABASE = Buffer.alloc(8_192, 7);
const remove = (dir: string, file: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(dir, file + suffix), { force: true });
};

describe('a start on a folder that is in use', () => {
  let server: BuiltServer;
  beforeEach(async () => {
    server = await BuiltServer.given();
  });
  afterEach(() => server.remove());

  it(
    'is refused while another server works on the folder, and touches nothing',
    async () => {
      await server.start();
      writeFileSync(join(server.dir, 'uploads'), '');
      const second = await BuiltServer.given();
      expect(await second.run({}, '--data', server.dir)).toBe(1);
      expect(second.output).toContain(
        `is used by another Mainstay (process ${String(server.pid)}): stop that one`,
      );
      expect(existsSync(join(server.dir, 'uploads'))).toBe(true);
      await second.remove();
    },
    PATIENCE_MS,
  );

  it(
    'is free again as soon as the other one was killed',
    async () => {
      await server.start();
      await server.kill('SIGKILL');
      expect((await server.start()).href).toContain('#code=');
    },
    PATIENCE_MS,
  );
});

embedded('a start on files that cannot be used', () => {
  let server: BuiltServer;
  let other: BuiltServer;
  let base: string;
  let otherBase: string;

  beforeAll(async () => {
    [server, other] = [await installation('Acme'), await installation('Other')];
    [base, otherBase] = [server, other].map(({ dir }) => {
      const copy = mkdtempSync(join(tmpdir(), 'mainstay-starts-'));
      cpSync(dir, copy, { recursive: true });
      return copy;
    }) as [string, string];
  }, PATIENCE_MS);
  beforeEach(() => {
    rmSync(server.dir, { recursive: true, force: true });
    cpSync(base, server.dir, { recursive: true });
  });
  afterEach(() => server.kill('SIGKILL'));
  afterAll(async () => {
    await server.remove();
    await other.remove();
    for (const dir of [base, otherBase]) rmSync(dir, { recursive: true, force: true });
  });

  const take = (file: string) => (dir: string) => {
    remove(dir, file);
    cpSync(join(otherBase, file), join(dir, file));
  };
  const spoil = (file: string) => (dir: string) => {
    remove(dir, file);
    writeFileSync(join(dir, file), NO_DATABASE);
  };
  const empty = (file: string) => (dir: string) => {
    remove(dir, file);
    writeFileSync(join(dir, file), '');
  };

  it.each<[string, (dir: string) => void, RegExp]>([
    ['keys.db is gone', (dir) => remove(dir, 'keys.db'), /keys are missing.*--without-keys/],
    ['keys.db is empty', empty('keys.db'), /keys are missing.*put them back from a backup/],
    ['keys.db is another’s', take('keys.db'), /keys\.db belongs to the ledger .* put back the one/],
    ['keys.db is no database', spoil('keys.db'), /keys\.db is no database: put it back/],
    ['access.db is another’s', take('access.db'), /access\.db belongs to the ledger/],
    ['access.db is no database', spoil('access.db'), /access\.db is no database/],
    ['ledger.db is gone', (dir) => remove(dir, 'ledger.db'), /ledger\.db is missing or empty/],
    ['ledger.db is empty', empty('ledger.db'), /ledger\.db is missing or empty/],
    ['ledger.db is another’s', take('ledger.db'), /keys\.db belongs to the ledger/],
    ['ledger.db is no database', spoil('ledger.db'), /ledger\.db is no database/],
    [
      'ledger.db is cut',
      (dir) => truncateSync(join(dir, 'ledger.db'), 12_288),
      /ledger\.db is damaged/,
    ],
  ])(
    'because %s ends with one sentence',
    async (_what, harm, sentence) => {
      harm(server.dir);
      expect(await server.run({})).toBe(1);
      expect(server.output).toMatch(sentence);
      expect(server.output.trim().split('\n')).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  it.each<[string, (dir: string) => void]>([
    ['no database', spoil('insights.db')],
    ['empty', empty('insights.db')],
    ['gone', (dir) => remove(dir, 'insights.db')],
    ['another’s', take('insights.db')],
  ])(
    'goes on where only the read models are %s: they are built again',
    async (_what, harm) => {
      harm(server.dir);
      const link = await server.start();
      const answer = await fetch(new URL('/api/v1/portfolio', link), {
        headers: { authorization: `Bearer ${await server.token()}` },
      });
      const { rows } = (await answer.json()) as { rows: { accountId: string; name: string }[] };
      expect(rows).toMatchObject([{ accountId: 'acme', name: 'Acme' }]);
    },
    PATIENCE_MS,
  );

  it(
    'goes on without keys that are lost, once that was said',
    async () => {
      remove(server.dir, 'keys.db');
      const ended = await run(server.dir, ['rebuild', '--without-keys', '--data', server.dir]);
      expect(ended).toMatchObject({ code: 0 });
      const link = await server.start();
      const answer = await fetch(new URL('/api/v1/accounts/acme/timeline', link), {
        headers: { authorization: `Bearer ${await server.token()}` },
      });
      expect(await answer.json()).toMatchObject({ entries: [{ personal: null, sealed: true }] });
    },
    PATIENCE_MS,
  );
});

embedded('a start on a ledger that is not as it was written', () => {
  it(
    'says so, goes on, and is degraded',
    async () => {
      const server = await installation('Acme');
      const ledger = new DatabaseSync(join(server.dir, 'ledger.db'));
      ledger.exec(`UPDATE events SET data = '{"as":"prospect"}' WHERE position = 1`);
      ledger.close();
      const link = await server.start();
      expect(server.output).toMatch(/an event after position 0 up to 1 was changed.*verify/);
      const ready = await fetch(new URL('/health/ready', link));
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({
        status: 'degraded',
        details: { ledger: { faults: [expect.stringContaining('was changed')] } },
      });
      await server.remove();
    },
    PATIENCE_MS,
  );
});
