import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

/** The largest amount that can be entered. */
const MOST = Number.MAX_SAFE_INTEGER;

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
let ledger: Ledger;
let side: Running;

beforeEach(async () => {
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const accountId of ['LARGE', 'GOOD']) await ledger.record(accountId, [opened(accountId)]);
  await ledger.record('GOOD', [ordered('2025-06-01', MOST)]);
  side = await running(ledger, clock, {});
});
afterEach(() => side.stop());

const opened = (name: string): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt: '2025-01-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name },
});

const ordered = (on: string, amountMinor: number): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${on}T10:00:00.000Z`,
  data: { orderId: `o-${on}-${String(amountMinor)}`, kind: 'ad-hoc', amountMinor, currency: 'EUR' },
});

const signed: AccountEvent = {
  type: 'ContractSigned',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: {
    contractId: 'c-1',
    startsOn: '2025-02-01',
    endsOn: '2026-02-01',
    noticeDays: 30,
    annualValueMinor: MOST,
    currency: 'EUR',
  },
};

async function shown() {
  await side.caughtUp();
  const { rows } = await side.insights.ask(new PortfolioQuestion({ sort: 'accountId' }));
  const view = await side.insights.ask(new AccountQuestion('LARGE', {}));
  return { rows: Object.fromEntries(rows.map((row) => [row.accountId, row])), view };
}

describe('amounts of one account that add up past what numbers hold exactly', () => {
  it.each<[string, readonly AccountEvent[]]>([
    ['within a day', [ordered('2025-06-01', MOST), ordered('2025-06-01', 2)]],
    ['within a year', [ordered('2025-05-01', MOST), ordered('2025-06-01', 2)]],
    ['of contract and orders', [signed, ordered('2025-06-01', 2)]],
  ])(
    '%s are never shown as a sum: the account says so, all others are as ever',
    async (_, events) => {
      await ledger.record('LARGE', events);

      const { rows, view } = await shown();

      for (const { problem, revenue } of [rows['LARGE']!, view]) {
        expect(problem?.says).toMatch(/^cannot be scored: .*sums would not be exact$/);
        expect(revenue).toEqual([]);
      }
      expect(view.lastYear).toEqual([]);
      expect(rows['GOOD']).toMatchObject({ revenue: [{ currency: 'EUR', renewableMinor: MOST }] });
      expect(rows['GOOD']).not.toHaveProperty('problem');
    },
  );

  it('are shown again once what was wrong is taken back', async () => {
    await ledger.record('LARGE', [ordered('2025-06-01', MOST - 2)]);
    const [event = ''] = await ledger.record('LARGE', [ordered('2025-06-01', MOST)]);
    expect((await shown()).view.problem).toMatchObject({ eventId: event });

    await ledger.record('LARGE', [
      { type: 'EventRetracted', occurredAt: '2025-06-20T10:00:00.000Z', data: { event } },
    ]);

    const { view } = await shown();
    expect(view).not.toHaveProperty('problem');
    expect(view.lastYear).toEqual([{ currency: 'EUR', amountMinor: MOST - 2 }]);
  });

  it('are shown as long as the sum is exact', async () => {
    await ledger.record('LARGE', [ordered('2025-05-01', MOST - 2), ordered('2025-06-01', 2)]);
    const { view } = await shown();
    expect(view).toMatchObject({
      lastYear: [{ amountMinor: MOST }],
      revenue: [{ renewableMinor: MOST }],
    });
  });
});
