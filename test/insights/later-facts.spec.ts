import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
let ledger: Ledger;
let side: Running;

beforeEach(() => {
  clock.set('2025-06-21T12:00:00.000Z');
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'Europe/Berlin' }), new MemoryKeys());
});
afterEach(() => side.stop());

const opened = (occurredAt: string, name: string): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt,
  data: { as: 'customer' },
  personal: { name },
});
const order = (orderId: string, occurredAt: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt,
  data: { orderId, kind: 'ad-hoc', amountMinor: 10_000, currency: 'EUR' },
});
const signed = (occurredAt: string): AccountEvent => ({
  type: 'ContractSigned',
  occurredAt,
  data: {
    contractId: 'c-1',
    startsOn: '2025-01-01',
    endsOn: '2026-01-31',
    noticeDays: 30,
    annualValueMinor: 100_000,
    currency: 'EUR',
  },
});

/** As a clock a year ahead dated them, and some of tomorrow. */
async function recordAhead(): Promise<void> {
  await ledger.record('AHEAD', [
    opened('2025-01-01T10:00:00.000Z', 'Ahead'),
    order('o-1', '2025-02-01T10:00:00.000Z'),
  ]);
  await ledger.record('AHEAD', [order('o-2', '2026-06-21T10:00:00.000Z')]);
  await ledger.record('YEAR', [opened('2026-06-21T10:00:00.000Z', 'Of next year')]);
  // Tomorrow begins at 22:00 in Berlin.
  await ledger.record('LATE', [
    opened('2025-06-21T22:00:00.000Z', 'Of tomorrow'),
    signed('2025-06-21T22:00:01.000Z'),
  ]);
  await ledger.record('SOON', [opened('2025-01-01T10:00:00.000Z', 'Soon')]);
  await ledger.record('SOON', [order('o-3', '2025-06-21T22:00:00.000Z')]);
}

async function start(shards?: number, from?: Running): Promise<void> {
  const rests = from && { readModels: from.readModels, lists: from.lists };
  side = await running(ledger, clock, { ...rests, shards });
  await side.caughtUp();
}

const listed = async (horizonDays?: number) => {
  const query = {
    sort: 'accountId',
    ...(horizonDays === undefined ? {} : { horizonDays }),
  } as const;
  return (await side.insights.ask(new PortfolioQuestion(query))).rows;
};

async function expectListedAsAnswered(): Promise<void> {
  for (const row of await listed()) {
    const view = await side.insights.ask(new AccountQuestion(row.accountId, {}));
    const [loyalty, churnRisk, coverage] = view.scores;
    expect([row.accountId, row.loyalty, row.loyaltyBand, row.churnRisk, row.churnRiskBand]).toEqual(
      [row.accountId, loyalty?.value, loyalty?.band, churnRisk?.value, churnRisk?.band],
    );
    expect([row.coverage, row.coverageBand]).toEqual([coverage?.value, coverage?.band]);
  }
}

describe.each([[undefined], [2]])('what is dated ahead of today, in %p parts', (shards) => {
  it('counts in no list of today, and whoever is listed can be asked for', async () => {
    await recordAhead();
    await start(shards);

    const rows = await listed();
    expect(rows.map(({ accountId, lastOrderOn }) => [accountId, lastOrderOn])).toEqual([
      ['AHEAD', '2025-02-01'],
      ['SOON', null],
    ]);
    await expectListedAsAnswered();
    expect((await listed(90)).map(({ accountId }) => accountId)).toEqual(['AHEAD', 'SOON']);
  });

  it('counts in none either when it comes in while the lists are kept', async () => {
    await start(shards);
    await recordAhead();
    await side.caughtUp();

    expect((await listed()).map(({ accountId }) => accountId)).toEqual(['AHEAD', 'SOON']);
    await expectListedAsAnswered();
  });

  it('counts from its own day on, also where the server was stopped meanwhile', async () => {
    await recordAhead();
    await start(shards);
    expect((await side.insights.ask(new RenewalsQuestion({}))).rows).toEqual([]);
    await side.stop();
    clock.set('2025-06-23T10:00:00.000Z');
    await start(shards, side);

    const rows = await listed();
    expect(rows.map(({ accountId, lastOrderOn }) => [accountId, lastOrderOn])).toEqual([
      ['AHEAD', '2025-02-01'],
      ['LATE', null],
      ['SOON', '2025-06-22'],
    ]);
    await expectListedAsAnswered();
    const { rows: renewals } = await side.insights.ask(new RenewalsQuestion({}));
    expect(renewals.map(({ accountId }) => accountId)).toContain('LATE');
  });
});
