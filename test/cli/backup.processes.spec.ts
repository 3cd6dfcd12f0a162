import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BuiltServer } from '../api/built-server.ts';
import { profile } from '../profile/given-places.ts';
import { givenCommand, run } from './given-command.ts';

const PATIENCE_MS = 120_000;
/** Only there is the installation a folder. */
const embedded = profile === 'embedded' ? describe : (): void => undefined;

describe('a backup', () => {
  const { dir, mainstay, answer } = givenCommand();
  const path = (...parts: readonly string[]): string => join(dir, ...parts);

  beforeAll(async () => {
    await answer('demo');
    await answer('backup', 'b');
  }, PATIENCE_MS);

  it(
    'says what it copied, and lies there for its owner alone',
    async () => {
      const { code, out } = await mainstay('backup', 'again');
      expect(code).toBe(0);
      expect(out).toMatch(
        /^Copied [\d,]+ events and [\d,]+ keys to .*again, and opened and counted/,
      );
      for (const name of readdirSync(path('again'))) {
        expect(statSync(path('again', name)).mode & 0o077).toBe(0);
      }
    },
    PATIENCE_MS,
  );

  it(
    'is put back whole: the same events, texts and tokens',
    async () => {
      const before = await answer('verify');
      const put = await answer('restore', 'b', '--data', 'restored');
      const after = await answer('verify', '--data', 'restored');
      expect(after).toMatchObject({ events: before['events'], faults: [] });
      expect(put).toMatchObject({ events: before['events'] });
      const asked = ['timeline', 'A-0001', '--limit', '5'] as const;
      expect(await answer(...asked, '--data', 'restored')).toMatchObject({
        entries: (await answer(...asked))['entries'],
      });
    },
    PATIENCE_MS,
  );

  it('is refused where something lies already', async () => {
    const { code, said } = await mainstay('backup', 'b');
    expect({ code, said }).toMatchObject({ code: 1 });
    expect(said).toMatch(/b is not empty: name a folder that is/);
  });

  it(
    'is refused to be put back when it was not finished, or is not what it says',
    async () => {
      await answer('backup', 'cut');
      rmSync(path('cut', 'backup.json'));
      const cut = await mainstay('restore', 'cut', '--data', 'none');
      expect(cut.code).toBe(1);
      expect(cut.said).toContain('holds no finished backup');

      await answer('backup', 'short');
      const ledger = new DatabaseSync(path('short', 'ledger.db'));
      ledger.exec('DELETE FROM events WHERE position = (SELECT max(position) FROM events)');
      ledger.close();
      const short = await mainstay('restore', 'short', '--data', 'none');
      expect(short.code).toBe(1);
      expect(short.said).toContain('does not hold what backup.json says: events is');
      expect(existsSync(path('none', 'ledger.db'))).toBe(false);
    },
    PATIENCE_MS,
  );
});

embedded('an installation in files', () => {
  const { dir, mainstay, answer } = givenCommand();
  const edit = (file: string, sql: string): void => {
    const db = new DatabaseSync(join(dir, 'data', file));
    db.exec(sql);
    db.close();
  };

  beforeAll(async () => {
    await answer('demo', '--data', 'base');
    await answer('rebuild', '--data', 'base');
  }, PATIENCE_MS);
  beforeEach(() => {
    rmSync(join(dir, 'data'), { recursive: true, force: true });
    cpSync(join(dir, 'base'), join(dir, 'data'), { recursive: true });
  });

  it('is verified: all is as it was written', async () => {
    const { code, out } = await mainstay('verify');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Verified [\d,]+ events and [\d,]+ rows .*: all is as it was written\.\n$/,
    );
  });

  it.each([
    [
      'an amount that was changed',
      'ledger.db',
      `UPDATE events SET data = replace(data, '"amountMinor":', '"amountMinor":1')
       WHERE position = (SELECT max(position) FROM events WHERE type = 'OrderPlaced')`,
      /was changed, added or removed since it was written.*rows? of read models differ/s,
    ],
    [
      'an event that was removed',
      'ledger.db',
      'DELETE FROM events WHERE position = 40',
      /lacks revision.*lacks 1 events?, the first at position 40/s,
    ],
    [
      'an event that cannot be read',
      'ledger.db',
      "UPDATE events SET data = '!' WHERE position = 9",
      /position 9\) cannot be read/,
    ],
    [
      'a key that is missing',
      'keys.db',
      'DELETE FROM keys; DELETE FROM destroyed',
      /the key .* is missing/,
    ],
    [
      'a key that is another',
      'keys.db',
      'UPDATE keys SET key = zeroblob(32)',
      /cannot be opened with its key/,
    ],
    [
      'read models that are not of the log',
      'insights.db',
      `UPDATE model_rows SET row = replace(row, '2', '3') WHERE rowid IN
       (SELECT model_rows.rowid FROM model_rows JOIN models ON number = model_rows.model WHERE models.model LIKE 'commerce%')`,
      /rows? of read models differ from the log/,
    ],
  ])('is found to have %s', async (_what, file, sql, sentence) => {
    edit(file, sql);
    const { code, out } = await mainstay('verify');
    expect(out).toMatch(sentence);
    expect(code).toBe(1);
  });

  it('does not count what was erased with its key as a fault', async () => {
    edit('keys.db', 'DELETE FROM keys');
    await answer('rebuild');
    const { code, out } = await mainstay('verify');
    expect(out).toMatch(/The texts of [\d,]+ events were erased with their keys\./);
    expect(code).toBe(0);
  });

  it(
    'is copied while commands come in: all that was answered before is in it, and it is sound',
    async () => {
      const server = await BuiltServer.given();
      try {
        const token = await server.token();
        const link = await server.start();
        const acknowledged: string[] = [];
        const state = { isDone: false };
        const post = async (route: string, body: object): Promise<void> => {
          const answered = await fetch(new URL(`/api/v1/accounts${route}`, link), {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          expect(answered.status).toBe(200);
          acknowledged.push(...((await answered.json()) as { eventIds: string[] }).eventIds);
        };
        await post('', { accountId: 'acme', as: 'customer', name: 'Acme' });
        const writing = (async () => {
          for (let n = 0; !state.isDone; n += 1) {
            await post('/acme/stakeholders', { stakeholderId: `s-${n}`, name: `Person ${n}` });
          }
        })();
        for (let copy = 0; copy < 2; copy += 1) {
          const before = [...acknowledged];
          const to = join(server.dir, `b-${copy}`);
          const ended = await run(server.dir, ['backup', to, '--data', server.dir]);
          expect(ended).toMatchObject({ code: 0 });
          const back = join(server.dir, `r-${copy}`);
          await run(server.dir, ['restore', to, '--data', back]);
          const verified = await run(server.dir, ['verify', '--data', back]);
          expect(verified).toMatchObject({ code: 0 });
          const ledger = new DatabaseSync(join(back, 'ledger.db'), { readOnly: true });
          const ids = new Set(
            ledger
              .prepare('SELECT id FROM events')
              .all()
              .map(({ id }) => id),
          );
          ledger.close();
          expect(before.filter((id) => !ids.has(id))).toEqual([]);
        }
        state.isDone = true;
        await writing;
      } finally {
        await server.remove();
      }
    },
    PATIENCE_MS,
  );

  it('is put back only where nothing is, and where no server works', async () => {
    await answer('backup', 'b');
    const { code, said } = await mainstay('restore', 'b');
    expect(code).toBe(1);
    expect(said).toMatch(/holds ledger\.db, keys\.db.*restore into an empty folder/);
    writeFileSync(join(dir, 'file'), '');
    expect((await mainstay('restore', 'b', '--data', join(dir, 'file'))).code).toBe(1);
  });
});
