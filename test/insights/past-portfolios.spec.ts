import fc from 'fast-check';
import { Insights } from '#insights/asking/insights';
import { PortfolioGroupsQuestion } from '#insights/asking/questions/portfolio-groups.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { ProgressQuestion } from '#insights/asking/questions/progress.question';
import { Ledger } from '#insights/testing/ledger';
import { addDays, type Day } from '#kernel/time';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';

const clock = new FixedClock('2025-07-01T12:00:00.000Z');
const store = new MemoryEventStore(clock, { zone: 'UTC' });
const keys = new MemoryKeys();

beforeAll(async () => {
  const ledger = new Ledger(store, keys);
  const simulation = { seed: 'past', from: '2024-07-01', until: '2025-06-30' };
  for (const { accountId, events } of simulate({
    ...simulation,
    accounts: 24,
    eventsPerAccount: 25,
  })) {
    const said = events.map(({ event }) => event);
    await ledger.record(accountId, said.slice(0, -3));
    // The last things are told late, and the wrong way round.
    await ledger.record(accountId, said.slice(-3).toReversed());
  }
});

/** A read side that has nothing in hand yet. */
const afresh = () =>
  Insights.of({
    store,
    keys,
    readModels: new MemoryReadModels(),
    lists: new MemoryLists(),
    clock,
    newLists: () => new MemoryLists(),
  });

const dayOf = (days: number): Day => addDays('2024-09-01', days);

describe('portfolios of past days', () => {
  it('are to the bit what they are without what is in hand, whichever day was asked for before', async () => {
    const step = fc.record({
      days: fc.oneof(fc.nat(3), fc.nat(290)),
      sort: fc.constantFrom('churnRisk', 'atRisk', 'profitAtRisk', 'name', 'nextWorseOn' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
        const insights = await afresh();
        for (const { days, sort } of steps) {
          const query = { asOf: dayOf(days), sort, limit: 200 };
          const page = await insights.ask(new PortfolioQuestion(query));
          const other = await (await afresh()).ask(new PortfolioQuestion(query));
          expect(JSON.stringify(page)).toBe(JSON.stringify(other));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a past portfolio that takes long', () => {
  const asOf = dayOf(200);

  /** Reading the log waits until somebody lets it go on. */
  function halted() {
    const reached = Promise.withResolvers<undefined>();
    const going = Promise.withResolvers<undefined>();
    const readAll = store.readAll.bind(store);
    const spy = jest.spyOn(store, 'readAll').mockImplementation(async (page = {}) => {
      const read = await readAll({ ...page, limit: 100 });
      if ((page.after ?? 0) > 0) {
        reached.resolve(undefined);
        await going.promise;
      }
      return read;
    });
    return { reached: reached.promise, goOn: () => going.resolve(undefined), spy };
  }

  it('is told of in per cent while it is being made', async () => {
    const insights = await afresh();
    const progress = () => insights.ask(new ProgressQuestion({ asOf }));
    const { reached, goOn, spy } = halted();
    expect(await progress()).toBeNull();
    const asked = insights.ask(new PortfolioQuestion({ asOf }));
    await reached;
    const percent = await progress();
    expect(percent).toBeGreaterThan(0);
    expect(percent).toBeLessThan(80);
    expect(await insights.ask(new ProgressQuestion({ asOf, horizonDays: 90 }))).toBeNull();
    goOn();
    await asked;
    expect(await progress()).toBeNull();
    spy.mockRestore();
  });

  it('is read no further once whoever asked has left, and made anew for the next', async () => {
    const insights = await afresh();
    const { reached, goOn, spy } = halted();
    const leaving = new AbortController();
    const asked = insights.ask(new PortfolioQuestion({ asOf }).leftBy(leaving.signal));
    await reached;
    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    const reads = spy.mock.calls.length;
    goOn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(spy.mock.calls.length).toBe(reads);
    expect((await insights.ask(new PortfolioQuestion({ asOf }))).total).toBeGreaterThan(0);
    spy.mockRestore();
  });

  it('goes on for somebody else who waits for it', async () => {
    const insights = await afresh();
    const { reached, goOn, spy } = halted();
    const leaving = new AbortController();
    const left = insights.ask(new PortfolioQuestion({ asOf }).leftBy(leaving.signal));
    const stayed = insights.ask(new PortfolioGroupsQuestion('status', { asOf }));
    await reached;
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    goOn();
    expect((await stayed).groups.length).toBeGreaterThan(0);
    spy.mockRestore();
  });
});
