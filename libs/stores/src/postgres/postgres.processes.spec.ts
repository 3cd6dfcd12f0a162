import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { StoreUnavailable } from '#kernel/event-store';
import { postgresTrials } from '../../testing/postgres-trials.ts';
import { PostgresLists } from './lists.ts';
import { Postgres } from './postgres.ts';
import { PostgresReadModels } from './read-models.ts';
import { REMOVED_MAX } from './read-model-writes.ts';
import { SchemaRefused } from './schema.ts';

const newTrial = postgresTrials();

describe('opening a schema in PostgreSQL', () => {
  it('makes it once, however many open it at once', async () => {
    const { open, dispose } = newTrial();

    const opened = await Promise.all(Array.from({ length: 6 }, open));

    const versions = opened.map((postgres) =>
      postgres.rows({ text: 'SELECT * FROM installation' }),
    );
    for (const rows of await Promise.all(versions)) expect(rows).toHaveLength(1);
    await dispose();
  });

  it('leaves one of a newer version alone', async () => {
    const { open, dispose } = newTrial();
    const postgres = await open();
    await postgres.rows({ text: `UPDATE installation SET value = '2'` });

    await expect(open()).rejects.toThrow(SchemaRefused);
    await expect(open()).rejects.toThrow('version 2; this program reads 1');
    await dispose();
  });

  it("leaves one alone in which somebody else's tables are", async () => {
    const { url, open, dispose } = newTrial();
    const postgres = await open();
    await postgres.rows({ text: 'CREATE SCHEMA others' });
    await postgres.rows({ text: 'CREATE TABLE others.stock (item TEXT)' });

    const opening = Postgres.open(url, { schema: 'others' });

    await expect(opening).rejects.toThrow(SchemaRefused);
    await expect(opening).rejects.toThrow('others');
    await dispose();
  });

  it('says which permission is missing, when it opens and later', async () => {
    const { url, open, dispose } = newTrial();
    const postgres = await open();
    await postgres.rows({ text: 'CREATE ROLE clerk' });
    const asClerk = new URL(url);
    asClerk.searchParams.set('options', '-c role=clerk');

    const opening = Postgres.open(asClerk.href, { schema: 'of_the_clerk' });
    const reading = postgres.transaction(async (connection) => {
      await connection.rows({ text: 'SET LOCAL ROLE clerk' });
      return connection.rows({ text: `SELECT key FROM ${postgres.schema}.keys` });
    });

    const [opened, read] = await Promise.allSettled([opening, reading]);
    expect(opened).toMatchObject({
      reason: {
        name: 'StoreUnavailable',
        reason: expect.stringMatching(
          /^PostgreSQL refuses: permission denied .*\(42501\)$/,
        ) as string,
      },
    });
    expect(read).toMatchObject({
      reason: {
        name: 'StoreUnavailable',
        reason: expect.stringMatching(
          /^PostgreSQL refuses: permission denied .*\(42501\)$/,
        ) as string,
      },
    });
    await postgres.rows({ text: 'DROP ROLE clerk' });
    await dispose();
  });

  it('needs nothing but a name that needs no quoting', async () => {
    const { url } = newTrial();

    await expect(Postgres.open(url, { schema: 'x; DROP' })).rejects.toThrow(RangeError);
  });

  it('keeps to settings the address names', async () => {
    const { url, schema, dispose } = newTrial();
    const postgres = await Postgres.open(`${url}?options=-c%20TimeZone=Asia/Kolkata`, { schema });

    expect(await postgres.rows({ text: 'SHOW TimeZone' })).toEqual([{ TimeZone: 'Asia/Kolkata' }]);
    expect(await postgres.rows({ text: 'SHOW search_path' })).toEqual([{ search_path: schema }]);
    await postgres.close();
    await dispose();
  });
});

describe('PostgreSQL when it cannot be reached', () => {
  it('is said so, with the time after which to try again', async () => {
    const opening = Postgres.open(`postgres://nobody@127.0.0.1:${await closedPort()}/none`);

    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toMatchObject({ retryAfterMs: 1_000 });
  });

  it('loses the transaction that was under way, and is asked again by the next', async () => {
    const { open, dispose } = newTrial();
    const postgres = await open();

    const writing = postgres.transaction(async (connection) => {
      await connection.rows({ text: `INSERT INTO installation VALUES ('half', 'written')` });
      await connection.rows({ text: 'SELECT pg_terminate_backend(pg_backend_pid())' });
    });

    await expect(writing).rejects.toThrow(StoreUnavailable);
    const names = await postgres.rows({ text: 'SELECT name FROM installation' });
    expect(names).toEqual([{ name: 'schemaVersion' }]);
    await dispose();
  });

  it('is asked again on a new connection when all old ones are lost', async () => {
    const { open, dispose } = newTrial();
    const postgres = await open();
    const other = await open();
    await postgres.rows({ text: 'SELECT 1' });

    const text = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND datname = current_database()`;
    await other.rows({ text });

    const answered = async () => {
      for (;;) {
        const rows = await postgres.rows({ text: 'SELECT 1 AS one' }).catch(unlessUnavailable);
        if (rows) return rows;
      }
    };
    expect(await answered()).toEqual([{ one: 1 }]);
    await dispose();
  });

  it('keeps a good connection when a statement is refused', async () => {
    const { open, dispose } = newTrial();
    const postgres = await open();

    await expect(postgres.rows({ text: 'SELECT nothing' })).rejects.not.toThrow(StoreUnavailable);
    expect(await postgres.rows({ text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
    await dispose();
  });
});

describe('the read models in PostgreSQL', () => {
  const model = 'loyalty@1/UTC';

  it('remember the newest of the removed rows only', async () => {
    const { open, dispose } = newTrial();
    const models = new PostgresReadModels(await open());
    const removed = (count: number, prefix: string) =>
      new Map(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, null]));

    await models.advance([{ model, from: 0, to: 1, rows: removed(5, 'old') }]);
    await models.advance([{ model, from: 1, to: 2, rows: removed(REMOVED_MAX, 'new') }]);

    const changes = { models: [model], after: 0, upTo: 2 };
    const keys = await models.changedKeys(changes, 2 * REMOVED_MAX);
    expect(keys).toHaveLength(REMOVED_MAX);
    expect(keys.every((key) => key.startsWith('new'))).toBe(true);
    await dispose();
  });

  it('give the same bytes back, whatever is written in them', async () => {
    const { open, dispose } = newTrial();
    const models = new PostgresReadModels(await open());
    const texts = [
      '{"b":1,"a":1.0}',
      '"\\\\\\"{},"',
      '"NULL"',
      '"हिंदी 😀 \\u0000"',
      '[1, 2]',
      '""',
    ];
    const rows = new Map(texts.map((text, index) => [`k${index}`, text]));

    await models.advance([{ model, from: 0, to: 1, rows }]);
    await models.replace('other@1/UTC', 1, rows);

    expect(await models.rows(model, [...rows.keys()])).toEqual(rows);
    expect(await models.rows('other@1/UTC', [...rows.keys()])).toEqual(rows);
    await dispose();
  });

  it('take nothing that is no JSON text', async () => {
    const { open, dispose } = newTrial();
    const models = new PostgresReadModels(await open());
    const rows = new Map([['a', '"\u001e"']]);

    await expect(models.advance([{ model, from: 0, to: 1, rows }])).rejects.toThrow(RangeError);
    expect(await models.position(model)).toBe(0);
    await dispose();
  });

  it('are moved on by many at once without waiting for each other in a circle', async () => {
    const { open, dispose } = newTrial();
    const here = new PostgresReadModels(await open());
    const there = new PostgresReadModels(await open());
    const names = ['a@1/UTC', 'b@1/UTC', 'c@1/UTC'];
    const advances = (from: number) =>
      names.map((each) => ({ model: each, from, to: from + 1, rows: new Map([['k', '1']]) }));

    for (let from = 0; from < 20; from += 1) {
      const both = [here.advance(advances(from)), there.advance(advances(from).reverse())];
      const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
      expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected']);
    }

    expect(await here.positions(names)).toEqual([20, 20, 20]);
    await dispose();
  });
});

describe('the lists in PostgreSQL', () => {
  const reported = {
    name: 'x',
    version: 1,
    columns: { accountId: 'text', sums: 'text', pending: 'number' },
    searched: [],
    report: {
      id: 'accountId',
      hidden: ['pending'],
      persons: [],
      tuples: { sums: { currency: 'text', minor: 'integer' } },
    },
  } as const;

  it('have views for reports, of the newest version of each, in a schema of their own', async () => {
    const { schema, open, dispose } = newTrial();
    const postgres = await open();
    const old = new PostgresLists(postgres);
    await old.put(reported, [{ key: 'a', cells: { accountId: 'a' }, body: '1' }]);
    const cells = { accountId: 'b', sums: '[["EUR",9007199254740991]]' };
    await old.put({ ...reported, version: 2 }, [{ key: 'b', cells, body: '1' }]);
    await new PostgresLists(postgres).clear(reported);

    const views = `${schema}_mainstay_v1`;
    const rows = await postgres.rows({ text: `SELECT * FROM ${views}.x` });
    const sums = await postgres.rows({ text: `SELECT * FROM ${views}.x_sums` });

    expect(rows).toEqual([{ account_id: 'b' }]);
    expect(sums).toEqual([{ account_id: 'b', currency: 'EUR', minor: 9007199254740991 }]);
    await dispose();
  });

  it('are made once by all who use them first at once', async () => {
    const { open, dispose } = newTrial();
    const all = await Promise.all(Array.from({ length: 4 }, open));

    const making = all.map((postgres) => new PostgresLists(postgres).clear(reported));

    await expect(Promise.all(making)).resolves.toHaveLength(4);
    await dispose();
  });
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function unlessUnavailable(error: unknown): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
}
