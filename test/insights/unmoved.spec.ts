import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import type { ScoreQuery } from '#insights/asking/moments';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { addDays, type Day } from '#kernel/time';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const ACCOUNTS = 10;
const LAST_DAY = '2024-12-31';
/** Thirteen days, a month apart, of ten accounts: 130 answers. */
const DAYS: readonly Day[] = Array.from({ length: 13 }, (_, index) =>
  addDays(LAST_DAY, -30 * index),
);
const KNOWN_AT = '2025-01-01T12:00:00.000Z';

const accounts = [
  ...simulate({
    seed: 'unmoved.spec',
    accounts: ACCOUNTS,
    from: '2023-01-01',
    until: '2025-12-31',
    eventsPerAccount: 150,
  }),
].map(({ accountId, events }) => ({ accountId, events: events.map(({ event }) => event) }));

const endOfLastDay = `${LAST_DAY}T23:59:59.999Z`;
const occurred = (events: readonly AccountEvent[]) =>
  events.filter(({ occurredAt }) => occurredAt <= endOfLastDay);
const later = (events: readonly AccountEvent[]) =>
  events.filter(({ occurredAt }) => occurredAt > endOfLastDay);

let clock: FixedClock;
let ledger: Ledger;
let side: Running;
beforeEach(async () => {
  clock = new FixedClock(KNOWN_AT);
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (const { accountId, events } of accounts) await ledger.record(accountId, occurred(events));
  side = await running(ledger, clock);
  await side.caughtUp();
});
afterEach(() => side.stop());

/** All answers of the past days, but for how far the log had come by then. */
async function answers(question: ScoreQuery = {}): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for (const asOf of DAYS) {
    const asked = { ...question, asOf };
    for (const { accountId } of accounts) {
      const answer = await side.insights
        .ask(new AccountQuestion(accountId, asked))
        // Not opened yet on that day.
        .catch((error: unknown) => String(error));
      told.push(typeof answer === 'string' ? answer : { ...answer, ...OF_THE_LOG });
    }
    const { rows } = await side.insights.ask(new PortfolioQuestion({ ...asked, limit: 200 }));
    told.push(rows);
  }
  return told;
}

const OF_THE_LOG = { position: '', knownAt: null, revision: '' };

describe('an answer about a past day', () => {
  it('is not moved by what happens after it, nor of a moment by whatever is learned', async () => {
    const before = await answers();
    expect(before.filter((answer) => typeof answer === 'object').length).toBeGreaterThan(120);

    clock.set('2026-01-01T12:00:00.000Z');
    let recorded = 0;
    for (const { accountId, events } of accounts) {
      await ledger.record(accountId, later(events));
      recorded += later(events).length;
    }
    await side.caughtUp();
    expect(recorded).toBeGreaterThan(400);
    expect(await answers()).toEqual(before);

    for (const { accountId, events } of accounts) {
      const learnedLate = occurred(events)
        .filter(({ type }) => type === 'OrderPlaced' || type === 'ContactMade')
        .slice(0, 5);
      await ledger.record(accountId, learnedLate);
    }
    await side.caughtUp();
    expect(await answers({ knownAt: KNOWN_AT })).toEqual(before);
    expect(await answers()).not.toEqual(before);
  });
});
