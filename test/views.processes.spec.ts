import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { AccountEvent, EventOf } from '#events/catalogue';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import { samples } from '#events/testing/samples';
import { Ledger } from '#insights/testing/ledger';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import { portfolioList } from '#insights/portfolio/portfolio.list';
import { running } from '#insights/testing/running';
import type { PortfolioRow } from '#insights/views';
import type { Lists, PersonsInReports } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { PostgresLists } from '#stores/postgres/lists';
import { Postgres } from '#stores/postgres/postgres';
import { PostgresReadModels } from '#stores/postgres/read-models';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { startPostgres } from '#stores/testing/postgres';
import { temporaryDirectory } from '#stores/testing/temporary-directory';

const page = readFileSync(join(__dirname, '../docs/views.md'), 'utf8');
const [riskiest = '', atRisk = '', profit = '', bands = ''] = [
  ...page.matchAll(/^```sql\n(.*?)^```$/gms),
].map(([, sql = '']) => sql);

const simulation = {
  seed: 'views.spec',
  accounts: 30,
  from: '2024-01-01',
  until: '2025-06-20',
  eventsPerAccount: 40,
};
const clock = new FixedClock('2025-06-21T12:00:00.000Z');

const withoutMargin: AccountEvent = {
  type: 'OrderPlaced',
  occurredAt: '2025-06-01T10:00:00.000Z',
  data: { orderId: 'O-1', kind: 'ad-hoc', amountMinor: 120_000, currency: 'EUR' },
};

type Values = readonly unknown[];

/** A database of whatever kind, as a tool for reports sees it. */
interface Reporting {
  /** Rows as arrays, numbers as numbers. */
  readonly ask: (sql: string) => Promise<readonly Values[]>;
  readonly columnsOf: (view: string) => Promise<readonly string[]>;
  /** The rows the page shows. */
  readonly shown: readonly PortfolioRow[];
  readonly renewals: readonly Values[];
  readonly lists: Lists;
  readonly close: () => Promise<void>;
}

async function keptIn(
  readModels: ReadModels,
  lists: Lists,
): Promise<Pick<Reporting, 'shown' | 'renewals' | 'lists'>> {
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const { accountId, events } of simulate(simulation)) {
    await ledger.record(
      accountId,
      events.map(({ event }) => event),
    );
  }
  await ledger.state(POLICIES_STREAM, NAMED);
  await ledger.record('no-margin', [withoutMargin]);
  const side = await running(ledger, clock, { readModels, lists });
  await side.caughtUp();
  const sort = { column: 'accountId', direction: 'asc' } as const;
  const { rows } = await lists.query(portfolioList, { sort, limit: 1_000 });
  const renewals = await side.insights.ask(new RenewalsQuestion({ limit: 200 }));
  await side.stop();
  return {
    lists,
    shown: rows.map(({ body }) => JSON.parse(body) as PortfolioRow),
    renewals: renewals.rows.map((row) => [
      row.accountId,
      row.contractId,
      row.renewal,
      row.decisionOn,
      row.annualMinor,
    ]),
  };
}

async function inSqlite(): Promise<Reporting> {
  const { path, remove } = temporaryDirectory();
  const [readModels, lists] = [SqliteReadModels.open(path), SqliteLists.open(path)];
  const kept = await keptIn(readModels, lists);
  const db = new DatabaseSync(join(path, 'insights.db'), { readOnly: true });
  const named = (sql: string) => sql.replaceAll('mainstay_v1.', 'mainstay_v1_');
  return {
    ...kept,
    ask: (sql) => {
      const statement = db.prepare(named(sql));
      statement.setReturnArrays(true);
      return Promise.resolve(statement.all() as unknown as readonly Values[]);
    },
    columnsOf: (view) => {
      const columns = db.prepare('SELECT name FROM pragma_table_info(?)').all(named(view));
      return Promise.resolve(columns.map(({ name }) => String(name)));
    },
    close: async () => {
      db.close();
      await Promise.all([readModels.close(), lists.close()]);
      remove();
    },
  };
}

async function inPostgres(): Promise<Reporting> {
  const database = await startPostgres();
  const postgres = await Postgres.open(database.url);
  const kept = await keptIn(new PostgresReadModels(postgres), new PostgresLists(postgres));
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query('SET ROLE mainstay_reader');
  const ask = async (text: string, values: readonly unknown[] = []) => {
    const { rows } = await client.query<Values & unknown[]>({
      text,
      values: [...values],
      rowMode: 'array',
    });
    return rows.map((row) => row.map(asNumber));
  };
  return {
    ...kept,
    ask,
    columnsOf: async (view) => {
      const sql = `SELECT column_name FROM information_schema.columns
        WHERE table_schema || '.' || table_name = $1 ORDER BY ordinal_position`;
      return (await ask(sql, [view])).map(([name]) => String(name));
    },
    close: async () => {
      await client.end();
      await postgres.close();
      await database.stop();
    },
  };
}

/** Figures by person are shown. */
const NAMED: EventOf<'PolicySet'> = {
  ...samples.PolicySet,
  data: { policy: 'per-person-reports', from: '2025-01-01', value: { enabled: true } },
};

/** Long ago, and not before all of us are gone. */
const [PAST, FUTURE] = [Date.parse('2020-01-01'), Date.parse('2200-01-01')];

/** What was said of naming colleagues, and whether they are named now. */
const SAID: readonly (readonly [string, readonly PersonsInReports[], boolean])[] = [
  ['nothing was said', [], false],
  ['they are', [{ fromMs: PAST, areNamed: true }], true],
  [
    'they are no longer',
    [
      { fromMs: PAST, areNamed: true },
      { fromMs: PAST + 1, areNamed: false },
    ],
    false,
  ],
  [
    'they are for now',
    [
      { fromMs: FUTURE, areNamed: false },
      { fromMs: PAST, areNamed: true },
    ],
    true,
  ],
  ['they will be', [{ fromMs: FUTURE, areNamed: true }], false],
];

/** The driver gives whole numbers of eight bytes as text. */
const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;

/** Of a file all can be read by whoever may read the file. */
const BEHIND_IN_POSTGRES = ['mainstay.keys', 'mainstay.credentials', 'mainstay.model_rows'];

describe.each([
  ['SQLite', inSqlite, []],
  ['PostgreSQL', inPostgres, BEHIND_IN_POSTGRES],
])('the views for reports in %s', (_where, open, behind) => {
  let reporting: Reporting;
  beforeAll(async () => {
    reporting = await open();
  }, 60_000);
  afterAll(() => reporting.close());

  it.each(['mainstay_v1.portfolio', 'mainstay_v1.portfolio_revenue', 'mainstay_v1.renewals'])(
    'have the columns the page documents: %s',
    async (view) => {
      const columns = await reporting.columnsOf(view);

      expect(columns.length).toBeGreaterThan(0);
      expect(documentedColumns(view).sort()).toEqual([...columns].sort());
    },
  );

  it('show the ten key customers most likely to leave', async () => {
    const keys = reporting.shown
      .filter(({ key, churnRisk }) => key && churnRisk !== null)
      .toSorted((one, other) => (other.churnRisk ?? 0) - (one.churnRisk ?? 0))
      .slice(0, 10);
    expect(keys.length).toBeGreaterThan(3);

    const found = await reporting.ask(riskiest);

    const cells = keys.map((row) => [
      row.accountId,
      row.name,
      row.managerId,
      row.churnRisk,
      row.churnRiskBand,
    ]);
    expect(found).toEqual(cells);
  });

  it('show revenue at risk by manager and currency', async () => {
    const sums = new Map<string, [string, string, number, number]>();
    for (const { managerId, revenue } of reporting.shown) {
      if (managerId === null) continue;
      for (const { currency, renewableMinor, atRiskMinor } of revenue) {
        const id = `${managerId} ${currency}`;
        const [, , renewable, risk] = sums.get(id) ?? [managerId, currency, 0, 0];
        sums.set(id, [managerId, currency, renewable + renewableMinor, risk + atRiskMinor]);
      }
    }
    expect(sums.size).toBeGreaterThan(1);

    const found = await reporting.ask(atRisk);

    expect(found).toEqual([...sums.keys()].sort().map((id) => sums.get(id)));
  });

  it('show profit at risk, and of whom it is known', async () => {
    const said = reporting.shown.flatMap(({ revenue }) => revenue);
    const currencies = [...new Set(said.map(({ currency }) => currency))].sort();
    const known = said.filter(({ profitAtRiskMinor }) => profitAtRiskMinor !== null);
    expect([known.length, currencies.length]).not.toContain(0);
    expect(said.length).toBeGreaterThan(known.length);

    const found = await reporting.ask(profit);

    const sum = (of: readonly (number | null)[]) =>
      of.length === 0 ? null : of.reduce((all: number, one) => all + (one ?? 0), 0);
    expect(found).toEqual(
      currencies.map((currency) => {
        const [all, theirs] = [said, known].map((some) =>
          some.filter((one) => one.currency === currency),
        ) as [typeof said, typeof known];
        return [
          currency,
          sum(theirs.map(({ profitAtRiskMinor }) => profitAtRiskMinor)),
          theirs.length,
          all.length,
          sum(theirs.map(({ atRiskMinor }) => atRiskMinor)),
        ];
      }),
    );
  });

  it('show how many accounts are in each band', async () => {
    const counts = new Map<string, number>();
    for (const { churnRiskBand, tooEarly } of reporting.shown) {
      const band = tooEarly?.churnRisk ? 'too-early' : (churnRiskBand ?? 'none');
      counts.set(band, (counts.get(band) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(1);

    const found = await reporting.ask(bands);

    const byCount = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    expect(found).toEqual(byCount.toSorted(([, one], [, other]) => other - one));
  });

  it('show the decisions of customers on their contracts', async () => {
    const found = await reporting.ask(
      'SELECT account_id, contract_id, renewal, decision_on, annual_minor FROM mainstay_v1.renewals',
    );

    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(String))).toEqual(new Set(reporting.renewals.map(String)));
  });

  it.each(SAID)('name colleagues by what is said now: %s', async (_how, said, areNamed) => {
    await reporting.lists.namePersons(said);

    for (const view of ['portfolio', 'renewals', 'duties', 'actions']) {
      const sql = `SELECT count(*), count(manager_id) FROM mainstay_v1.${view}`;
      const [[rows = 0, named = 0] = []] = await reporting.ask(sql);
      expect([view, Number(rows) > 0, Number(named) > 0]).toEqual([view, true, areNamed]);
    }
    const [[owners] = []] = await reporting.ask('SELECT count(owner_id) FROM mainstay_v1.duties');
    expect(Number(owners) > 0).toBe(areNamed);
  });

  it('let nobody write through them', async () => {
    const asked = async (sql: string) => reporting.ask(sql);

    await expect(asked('DELETE FROM mainstay_v1.portfolio')).rejects.toThrow();
  });

  for (const table of behind) {
    it(`let nobody read what is behind them: ${table}`, async () => {
      const asked = reporting.ask(`SELECT * FROM ${table}`);

      await expect(asked).rejects.toThrow('permission denied');
    });
  }
});

/** The columns named in the first cells of the table below a view's heading. */
function documentedColumns(view: string): string[] {
  const section = page.split('\n## ').find((text) => text.startsWith(`\`${view}\``)) ?? '';
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}
