import type { AccountEvent } from '#events/catalogue';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import type { LiveNews } from '#insights/live/live-projection';
import { listModelOf } from '#insights/portfolio/list-checkpoint';
import { WHOLE } from '#insights/projector/shard';
import { renewalsList } from '#insights/renewals/renewals.list';
import type { RenewalsQuery } from '#insights/renewals/renewals.query';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import type { RenewalRow } from '#insights/views';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays } from '#kernel/time';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
let ledger: Ledger;
let side: Running;

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-01-02T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Nordwind' },
};
const assigned: AccountEvent = {
  type: 'ManagerAssigned',
  occurredAt: '2025-01-02T11:00:00.000Z',
  data: { managerId: 'anna' },
};
const signed = (
  contractId: string,
  data: Partial<Extract<AccountEvent, { type: 'ContractSigned' }>['data']> = {},
  occurredAt = '2025-01-03T10:00:00.000Z',
): AccountEvent => ({
  type: 'ContractSigned',
  occurredAt,
  data: {
    contractId,
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    noticeDays: 90,
    annualValueMinor: 120_000,
    currency: 'EUR',
    ...data,
  },
});
const terminated = (contractId: string, endsOn: string): AccountEvent => ({
  type: 'ContractTerminated',
  occurredAt: '2025-06-21T10:00:00.000Z',
  data: { contractId, endsOn },
});

beforeEach(() => {
  clock.set('2025-06-21T12:00:00.000Z');
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
});
afterEach(() => side.stop());

async function start(how: Parameters<typeof running>[2] = {}): Promise<void> {
  side = await running(ledger, clock, how);
  await side.caughtUp();
}

async function asked(query: RenewalsQuery = {}): Promise<readonly RenewalRow[]> {
  const { rows } = await side.insights.ask(new RenewalsQuestion({ limit: 200, ...query }));
  return rows;
}

const decisions = async (query: RenewalsQuery = {}): Promise<readonly string[]> =>
  (await asked(query)).map(
    ({ contractId, renewal, decisionOn }) => `${contractId}.${String(renewal)} ${decisionOn}`,
  );

describe('renewals', () => {
  it('are the decisions of customers on their contracts, by day', async () => {
    await ledger.record('A', [opened, assigned, signed('yearly', { renewalMonths: 12 })]);
    await ledger.record('B', [opened, signed('ends', { endsOn: '2025-09-30', noticeDays: 30 })]);
    await start();

    expect(await asked()).toEqual([
      {
        accountId: 'B',
        name: 'Nordwind',
        managerId: null,
        contractId: 'ends',
        renewal: 1,
        decisionOn: '2025-08-31',
        endsOn: '2025-09-30',
        selfRenewing: false,
        status: 'running',
        draftedOn: null,
        annualMinor: 120_000,
        currency: 'EUR',
        risk: 0.1,
      },
      expect.objectContaining({
        accountId: 'A',
        managerId: 'anna',
        renewal: 1,
        decisionOn: '2025-10-02',
        endsOn: '2025-12-31',
        selfRenewing: true,
      }),
    ]);
    expect(await decisions({ managerIds: ['anna'] })).toEqual(['yearly.1 2025-10-02']);
    expect(await decisions({ to: '2025-08-31' })).toEqual(['ends.1 2025-08-31']);
    expect(await decisions({ from: '2025-09-01' })).toEqual(['yearly.1 2025-10-02']);
  });

  it('show a contract that renews itself by each decision of 400 days', async () => {
    await ledger.record('A', [
      opened,
      signed('quarterly', { endsOn: '2025-06-30', noticeDays: 0, renewalMonths: 3 }),
    ]);
    await start();

    expect(await decisions()).toEqual([
      'quarterly.1 2025-06-30',
      'quarterly.2 2025-09-30',
      'quarterly.3 2025-12-31',
      'quarterly.4 2026-03-31',
      'quarterly.5 2026-06-30',
    ]);
  });

  it('follow a termination: no decision is left, the end stands until it is over', async () => {
    await ledger.record('A', [opened, signed('yearly', { renewalMonths: 12 })]);
    await start();
    await ledger.record('A', [terminated('yearly', '2025-06-22')]);
    await side.caughtUp();

    expect(await asked()).toMatchObject([
      { contractId: 'yearly', status: 'terminated', endsOn: '2025-06-22', risk: null },
    ]);
    clock.set('2025-06-23T12:00:00.000Z');
    expect(await asked()).toEqual([]);
  });

  it('are paged, each page of the moment of the first', async () => {
    for (const id of ['A', 'B', 'C', 'D', 'E']) await ledger.record(id, [opened, signed(id)]);
    await start();
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await side.insights.ask(new RenewalsQuestion({ limit: 2, cursor }));
      expect(page.total).toBe(5);
      paged.push(...page.rows.map(({ accountId }) => accountId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(['A', 'B', 'C', 'D', 'E']);

    const { nextCursor } = await side.insights.ask(new PortfolioQuestion({ limit: 1 }));
    const foreign = new RenewalsQuestion({ cursor: nextCursor! });
    await expect(side.insights.ask(foreign)).rejects.toThrow();
  });

  it('are told live, all rows of an account whenever one moves', async () => {
    await ledger.record('A', [opened, signed('one')]);
    await ledger.record('B', [opened, signed('other')]);
    await start();
    await asked();
    const told: LiveNews[] = [];
    await side.insights.live(['renewals'], undefined, (news) => told.push(news));

    await ledger.record('A', [signed('two', { endsOn: '2026-03-31' })]);
    await side.caughtUp();
    await side.insights.feed.settled();

    const changed = told
      .flatMap(({ messages }) => messages)
      .filter(({ kind }) => kind === 'changed');
    expect(changed).toMatchObject([
      {
        projection: 'renewals',
        rows: [
          { accountId: 'A', contractId: 'one' },
          { accountId: 'A', contractId: 'two' },
        ],
        removed: [],
      },
    ]);
  });

  it('are filled from the facts that rest when the list is new to them', async () => {
    await ledger.record('A', [opened, signed('yearly')]);
    await start();
    const before = await asked();
    await side.stop();
    // The portfolio's list stays; of renewals there is nothing, and nothing says there should be.
    await side.lists.clear(renewalsList.shape);
    await unfill();

    await start({ readModels: side.readModels, lists: side.lists });

    expect(before).toHaveLength(1);
    expect(await asked()).toEqual(before);
  });

  it('go on where a process before this one stopped', async () => {
    await ledger.record('A', [opened, signed('yearly')]);
    await start();
    await asked();
    await side.stop();
    await ledger.record('A', [signed('second')]);

    await start({ readModels: side.readModels, lists: side.lists });

    expect((await asked()).map(({ contractId }) => contractId)).toEqual(['second', 'yearly']);
  });

  it('are kept in parts by others, and shown', async () => {
    for (const id of ['A', 'B', 'C']) await ledger.record(id, [opened, signed(id)]);
    await start({ shards: 3 });

    expect(await decisions()).toEqual(['A.1 2025-10-02', 'B.1 2025-10-02', 'C.1 2025-10-02']);
  });

  it('on any day are those listed anew for that day, however long the list has stood', async () => {
    const simulation = {
      seed: 'renewals.spec',
      accounts: 25,
      from: '2023-01-01',
      until: '2025-06-20',
      eventsPerAccount: 50,
    };
    for (const { accountId, events } of simulate(simulation)) {
      await ledger.record(
        accountId,
        events.map(({ event }) => event),
      );
    }
    await ledger.record('M', [
      opened,
      signed('monthly', { endsOn: '2025-01-31', noticeDays: 14, renewalMonths: 1 }),
      signed('years', { endsOn: '2025-07-31', noticeDays: 14, renewalMonths: 36 }),
    ]);
    await start();
    expect((await asked()).length).toBeGreaterThan(15);
    for (const days of [1, 9, 40, 41, 200, 390]) {
      const day = addDays('2025-06-21', days);
      clock.set(`${day}T12:00:00.000Z`);
      const kept = await asked();
      // Known at an instant, the log is folded and the list filled anew.
      const filled = await asked({ asOf: day, knownAt: `${day}T12:00:00.000Z` });
      expect({ day, rows: kept }).toEqual({ day, rows: filled });
    }
  });

  it('change nothing when only the day changes, but for accounts with another decision to see', async () => {
    for (const id of ['A', 'B']) await ledger.record(id, [opened, signed(id)]);
    await ledger.record('C', [
      opened,
      signed('monthly', { endsOn: '2025-01-31', noticeDays: 0, renewalMonths: 1 }),
    ]);
    const written: string[] = [];
    const lists = new (class extends MemoryLists {
      override replaceOf(...args: Parameters<MemoryLists['replaceOf']>): Promise<void> {
        if (args[0].name === 'renewals') written.push(...args[1].keys());
        return super.replaceOf(...args);
      }
    })();
    await start({ lists });
    await asked();
    written.length = 0;

    clock.set('2025-06-22T12:00:00.000Z');
    await asked();
    expect(written).toEqual([]);

    clock.set('2025-08-01T12:00:00.000Z');
    await asked();
    expect(written).toEqual(['C']);
  });
});

/** Notes that no list beside the portfolio was filled. */
async function unfill(): Promise<void> {
  const { readModels } = side;
  const model = listModelOf('UTC', WHOLE);
  const at = await readModels.position(model);
  const row = JSON.parse((await readModels.rows(model, ['scores'])).get('scores') ?? '') as object;
  const rows = new Map([['scores', JSON.stringify({ ...row, filled: [] })]]);
  await readModels.advance([{ model, from: at, to: at, rows }]);
}
