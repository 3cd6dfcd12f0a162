import type { AccountEvent } from '#events/catalogue';
import type { Insights } from '#insights/asking/insights';
import type { ScoreQuery } from '#insights/asking/moments';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-06-01T12:00:00.000Z');
let side: Running;

const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: '2025-01-10T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name: 'Nordwind' },
};
const order = (orderId: string, day: string, amountMinor: number): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${day}T10:00:00.000Z`,
  data: { orderId, kind: 'ad-hoc', amountMinor, currency: 'EUR' },
});

/** An order that is retracted on 2 June, and another that is entered on 3 June, both of days long before. */
beforeEach(async () => {
  clock.set('2025-06-01T12:00:00.000Z');
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  const [, , mistaken] = await ledger.record('A', [
    opened,
    order('O-1', '2025-02-01', 100_00),
    order('O-2', '2025-03-01', 900_00),
  ]);
  clock.set('2025-06-02T12:00:00.000Z');
  const retraction: AccountEvent = {
    type: 'EventRetracted',
    occurredAt: '2025-06-02T12:00:00.000Z',
    data: { event: mistaken! },
  };
  await ledger.record('A', [retraction]);
  clock.set('2025-06-03T12:00:00.000Z');
  await ledger.record('A', [order('O-3', '2025-04-01', 10_00)]);
  side = await running(ledger, clock);
  await side.caughtUp();
});

afterEach(() => side.stop());

/** What an account's page and the list say of its orders; what both say has to be the same. */
async function ordersIn(insights: Insights, question: ScoreQuery): Promise<readonly unknown[]> {
  const page = await insights.ask(new AccountQuestion('A', question));
  const { rows } = await insights.ask(new PortfolioQuestion(question));
  const [row] = rows;
  expect(row?.revenue).toEqual(page.revenue);
  expect([row?.loyalty, row?.churnRisk]).toEqual(page.scores.slice(0, 2).map((one) => one.value));
  return [page.lastYear[0]?.amountMinor, row?.lastOrderOn];
}

describe('what was known at a moment', () => {
  it.each([
    ['before the retraction', '2025-06-01T23:00:00.000Z', 1_000_00, '2025-03-01'],
    ['after the retraction', '2025-06-02T23:00:00.000Z', 100_00, '2025-02-01'],
    ['after the later order', '2025-06-03T12:00:00.000Z', 110_00, '2025-04-01'],
  ])('is in the page and the list alike: %s', async (_, knownAt, amountMinor, lastOrderOn) => {
    for (const asOf of [undefined, '2025-05-01', '2025-06-03']) {
      const said = await ordersIn(side.insights, { asOf, knownAt });
      expect([asOf, ...said]).toEqual([asOf, amountMinor, lastOrderOn]);
    }
  });

  it('draws the line of the scores of a page', async () => {
    for (const day of ['01', '02', '03']) {
      const question = { knownAt: `2025-06-${day}T12:00:00.000Z` };
      const [line] = await side.insights.ask(new SparklinesQuestion(['A'], question));
      const { sparkline, scores } = await side.insights.ask(new AccountQuestion('A', question));
      expect(line).toEqual(sparkline);
      // The order taken back leaves one, of which it is too early to say anything.
      const { state, value } = scores[0]!;
      expect(state).toBe(day === '02' ? 'too-early' : 'judged');
      expect(line?.loyalty.at(-1)).toBe(state === 'judged' ? value : null);
    }
  });
});
