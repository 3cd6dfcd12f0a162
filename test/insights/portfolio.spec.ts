import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { projectionsOf } from '#insights/facts/account-facts';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { Insights } from '#insights/asking/insights';
import type { LiveNews } from '#insights/live/live-projection';
import { AccountFolds } from '#insights/projector/account-folds';
import { AccountProjector } from '#insights/projector/account-projector';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import type { PortfolioQuery } from '#insights/portfolio/portfolio.query';
import type { AccountView, PortfolioRow } from '#insights/views';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const simulation = {
  seed: 'portfolio.spec',
  accounts: 12,
  from: '2024-01-01',
  until: '2025-06-20',
  eventsPerAccount: 40,
};
const NOW = '2025-06-21T12:00:00.000Z';

const clock = new FixedClock(NOW);
let ledger: Ledger;
let side: Running;

beforeEach(async () => {
  clock.set(NOW);
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const { accountId, events } of simulate(simulation)) {
    await ledger.record(
      accountId,
      events.map(({ event }) => event),
    );
  }
});

afterEach(() => side.stop());

const start = async (shards?: number): Promise<void> => {
  side = await running(ledger, clock, { shards });
  await side.caughtUp();
};

const order = (occurredAt: string, orderId: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt,
  data: { orderId, kind: 'ad-hoc', amountMinor: 120_000, currency: 'EUR' },
});

const SORTS = [
  'churnRisk',
  'name',
  'atRisk',
  'profitAtRisk',
  'lastOrderOn',
  'nextWorseOn',
] as const;

/** What list and page must agree on. */
const figuresOf = (row: PortfolioRow) => ({
  accountId: row.accountId,
  name: row.name,
  status: row.status,
  managerId: row.managerId,
  key: row.key,
  values: [row.loyalty, row.churnRisk, row.coverage],
  bands: [row.loyaltyBand, row.churnRiskBand, row.coverageBand],
  revenue: row.revenue,
});

const figuresIn = (view: AccountView) => ({
  accountId: view.accountId,
  name: view.name,
  status: view.status,
  managerId: view.managerId,
  key: view.key !== null,
  values: view.scores.map(({ value }) => value),
  bands: view.scores.map(({ band }) => band),
  revenue: view.revenue,
});

async function allPages(insights: Insights, query: PortfolioQuery): Promise<PortfolioRow[]> {
  const rows: PortfolioRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await insights.ask(new PortfolioQuestion({ ...query, limit: 5, cursor }));
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

describe.each<[string, number | undefined]>([
  ['kept by itself', undefined],
  ['kept by others in three parts', 3],
])('the portfolio %s', (_name, shards) => {
  beforeEach(() => start(shards));

  it.each<[string, PortfolioQuery]>([
    ['now', {}],
    ['now, at another horizon', { horizonDays: 365 }],
    ['as of a past day', { asOf: '2025-02-10' }],
    ['as of a past day at another horizon', { asOf: '2025-02-10', horizonDays: 30 }],
    ['as of a day to come', { asOf: '2025-09-01' }],
  ])('shows the same figures as the pages of its accounts: %s', async (_, question) => {
    const { insights } = side;
    const rows = await allPages(insights, question);
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      expect(figuresOf(row)).toEqual(
        figuresIn(await insights.ask(new AccountQuestion(row.accountId, question))),
      );
    }
  });

  it('finds accounts by words that begin in their names, and not by those of ids or managers', async () => {
    const { insights } = side;
    const [first] = (await insights.ask(new PortfolioQuestion({ sort: 'name' }))).rows;
    const word = first!.name.split(' ')[0]!.slice(0, 3);
    const { rows } = await insights.ask(
      new PortfolioQuestion({ named: word.toUpperCase(), limit: 200 }),
    );
    expect(rows.map(({ accountId }) => accountId)).toContain(first!.accountId);
    expect(
      rows.filter(({ name }) => !` ${name.toLowerCase()}`.includes(` ${word}`.toLowerCase())),
    ).toEqual([]);
    expect((await insights.ask(new PortfolioQuestion({ named: 'A-0003' }))).rows).toEqual([]);
  });

  it('shows what was known at an instant, whatever was learned later of the days before', async () => {
    const before = await allPages(side.insights, { asOf: '2025-05-01' });
    clock.set('2025-06-22T12:00:00.000Z');
    await ledger.record('A-0003', [order('2025-04-01T10:00:00.000Z', 'late')]);

    const question = { asOf: '2025-05-01', knownAt: '2025-06-21T23:00:00.000Z' };
    expect(await allPages(side.insights, question)).toEqual(before);
    expect(await allPages(side.insights, { asOf: '2025-05-01' })).not.toEqual(before);
  });

  it('takes late news in as if it had come in order', async () => {
    await ledger.record('A-0003', [order('2025-04-01T10:00:00.000Z', 'late')]);
    await side.caughtUp();
    const page = await side.insights.ask(new PortfolioQuestion({ search: 'A-0003' }));
    const fresh = await running(ledger, clock);
    await fresh.caughtUp();
    const rebuilt = await fresh.insights.ask(new PortfolioQuestion({ search: 'A-0003' }));
    await fresh.stop();
    expect(page.rows.map(figuresOf)).toEqual(rebuilt.rows.map(figuresOf));
  });

  it('adds up profit at risk of those accounts of which it is known, on past days as well', async () => {
    await ledger.record('A-0003', [order('2025-06-20T10:00:00.000Z', 'no-margin')]);
    await ledger.record('NEW', [order('2025-02-20T10:00:00.000Z', 'first')]);
    await side.caughtUp();
    for (const asOf of [undefined, '2025-03-01']) {
      const rows = await allPages(side.insights, { asOf });
      const { totals } = await side.insights.ask(new PortfolioQuestion({ asOf }));
      for (const total of totals.revenue) {
        const said = rows
          .flatMap(({ revenue }) => revenue)
          .filter(({ currency }) => currency === total.currency);
        const known = said.filter(({ profitAtRiskMinor }) => profitAtRiskMinor !== null);
        const profit = known.reduce((sum, one) => sum + (one.profitAtRiskMinor ?? 0), 0);
        expect(total).toMatchObject({
          profitAtRiskMinor: profit,
          accounts: said.length,
          profitKnown: {
            accounts: known.length,
            atRiskMinor: known.reduce((sum, { atRiskMinor }) => sum + atRiskMinor, 0),
          },
        });
      }
      const [{ profitKnown, accounts } = { profitKnown: { accounts: 0 }, accounts: 0 }] =
        totals.revenue;
      expect([profitKnown.accounts > 0, profitKnown.accounts < accounts]).toEqual([true, true]);
    }
  });

  it('comes in pages that miss nothing and repeat nothing, in each order and direction', async () => {
    for (const sort of SORTS) {
      for (const direction of ['asc', 'desc'] as const) {
        const rows = await allPages(side.insights, { sort, direction, asOf: '2025-03-01' });
        const ids = rows.map(({ accountId }) => accountId);
        expect(new Set(ids).size).toBe(ids.length);
        const { total } = await side.insights.ask(new PortfolioQuestion({ asOf: '2025-03-01' }));
        expect(ids.length).toBe(total);
      }
    }
  });

  it('keeps the moment of its first page, whatever is recorded between two pages', async () => {
    const query = { asOf: '2025-03-01', limit: 5, sort: 'accountId' } as const;
    const first = await side.insights.ask(new PortfolioQuestion(query));
    const expected = await side.insights.ask(
      new PortfolioQuestion({ ...query, cursor: first.nextCursor! }),
    );
    await ledger.record('A-0009', [order('2025-02-01T10:00:00.000Z', 'between')]);

    const second = await side.insights.ask(
      new PortfolioQuestion({ ...query, cursor: first.nextCursor! }),
    );

    expect(second.position).toBe(first.position);
    expect(second.rows).toEqual(expected.rows);
  });

  it('adds up what passes the filter, by band and by currency', async () => {
    const page = await side.insights.ask(
      new PortfolioQuestion({ churnRiskBands: ['high', 'none'], limit: 100 }),
    );
    const rows = await allPages(side.insights, {});
    const passing = rows.filter(({ churnRiskBand: band }) => band === 'high' || band === null);
    expect(page.total).toBe(passing.length);
    expect(page.totals.accounts).toBe(passing.length);
    expect(page.totals.byBand.churnRisk).toMatchObject({ low: 0, watch: 0, elevated: 0 });
    const sum = passing
      .flatMap(({ revenue }) => revenue)
      .filter(({ currency }) => currency === 'EUR')
      .reduce((minor, { renewableMinor }) => minor + renewableMinor, 0);
    expect(
      page.totals.revenue.find(({ currency }) => currency === 'EUR')?.renewableMinor ?? 0,
    ).toBe(sum);
  });

  it('says when the first score worsens: the account page says so too', async () => {
    const [row] = (
      await side.insights.ask(new PortfolioQuestion({ sort: 'nextWorseOn', asOf: '2025-03-01' }))
    ).rows;
    const view = await side.insights.ask(
      new AccountQuestion(row!.accountId, { asOf: '2025-03-01' }),
    );
    const days = view.scores.map(({ nextWorseOn }) => nextWorseOn).filter((day) => day !== null);
    expect(row!.nextWorseOn).toBe(days.sort()[0]);
  });

  it('has the scores of the new day after midnight, without any news', async () => {
    clock.set('2025-07-30T00:00:01.000Z');
    const page = await side.insights.ask(new PortfolioQuestion({ limit: 100 }));
    expect(page.asOf).toBe('2025-07-30');
    for (const row of page.rows) {
      expect(figuresOf(row)).toEqual(
        figuresIn(await side.insights.ask(new AccountQuestion(row.accountId, {}))),
      );
    }
  });

  it('is scored anew when the churn model was calibrated', async () => {
    const before = await allPages(side.insights, {});
    const event = {
      type: 'ChurnModelCalibrated',
      occurredAt: NOW,
      data: {
        cutOffOn: '2025-06-01',
        parameters: { r: 1.2, alpha: 60, a: 0.4, b: 3 },
        metrics: { accounts: 12, orderDays: 100, logLikelihood: -1 },
      },
    } as const;
    const events = [await ledger.encoded(CHURN_MODEL_STREAM, event)];
    await ledger.store.append({ stream: CHURN_MODEL_STREAM, expected: 'any', events });
    await side.caughtUp();

    const after = await allPages(side.insights, {});

    expect(after).not.toEqual(before);
    for (const row of after) {
      expect(figuresOf(row)).toEqual(
        figuresIn(await side.insights.ask(new AccountQuestion(row.accountId, {}))),
      );
    }
    // Before its cut-off day it has no say.
    const view = await side.insights.ask(new AccountQuestion('A-0001', { asOf: '2025-05-31' }));
    expect(view.scores[1]!.model.hash).not.toBe(
      (await side.insights.ask(new AccountQuestion('A-0001', {}))).scores[1]!.model.hash,
    );
  });

  it('tells those who watch what changed, and where it stands', async () => {
    const told: LiveNews[] = [];
    await side.insights.live(['portfolio'], undefined, (news) => told.push(news));
    await ledger.record('A-0003', [order('2025-06-20T10:00:00.000Z', 'live')]);
    const head = await ledger.store.head();
    await side.caughtUp();

    await side.insights.feed.settled();

    const rows = told
      .filter(({ position }) => position === head)
      .flatMap(({ messages }) => messages)
      .flatMap((message) => (message.kind === 'changed' ? message.rows : []));
    expect(rows).toMatchObject([{ accountId: 'A-0003', lastOrderOn: '2025-06-20' }]);
  });
});

describe('the portfolio', () => {
  it('kept by others tells of the very first account, too', async () => {
    const empty = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
    side = await running(empty, clock, { shards: 3 });
    await side.caughtUp();
    const told: LiveNews[] = [];
    await side.insights.live(['portfolio'], undefined, (news) => told.push(news));
    await side.insights.ask(new PortfolioQuestion({}));

    await empty.record('A-1', [order('2025-06-20T10:00:00.000Z', 'first')]);
    await side.caughtUp();
    await side.insights.feed.settled();

    const rows = told
      .flatMap(({ messages }) => messages)
      .flatMap((message) => (message.kind === 'changed' ? message.rows : []));
    expect(rows).toMatchObject([{ accountId: 'A-1' }]);
  });

  it('goes on where a process before it was killed, without the list having been told', async () => {
    await start();
    await side.insights.ask(new PortfolioQuestion({}));
    await side.stop();
    await ledger.record('A-0002', [order('2025-06-21T11:00:00.000Z', 'meanwhile')]);
    const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
    const listener = {
      resumed: () => Promise.resolve(),
      moved: () => Promise.resolve(),
      mended: () => undefined,
    };
    const { store, keys } = ledger;
    const projector = new AccountProjector(store, keys, side.readModels, folds, listener);
    await projector.take(await store.readAll({ after: await projector.resume() }));
    await projector.write(true);

    side = await running(ledger, clock, { readModels: side.readModels, lists: side.lists });
    await side.caughtUp();

    const { rows } = await side.insights.ask(new PortfolioQuestion({ search: 'A-0002' }));
    expect(rows.map(({ lastOrderOn }) => lastOrderOn)).toEqual(['2025-06-21']);
  });
});
