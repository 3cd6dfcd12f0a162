import type { AccountEvent } from '#events/catalogue';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { Insights } from '#insights/asking/insights';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { Ledger } from '#insights/testing/ledger';
import { running, type Running } from '#insights/testing/running';
import { pause } from '#kernel/pause';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLists } from '#stores/memory/lists';
import { MemoryReadModels } from '#stores/memory/read-models';

const clock = new FixedClock('2025-06-21T12:00:00.000Z');
const opened = (name: string): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt: '2025-02-01T10:00:00.000Z',
  data: { as: 'customer' },
  personal: { name },
});
const order = (orderId: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: '2025-03-01T10:00:00.000Z',
  data: { orderId, kind: 'ad-hoc', amountMinor: 7700, currency: 'EUR' },
});

let keys: MemoryKeys;
let rested: { readonly readModels: MemoryReadModels; readonly lists: MemoryLists };
let side: Running | undefined;

beforeEach(() => {
  keys = new MemoryKeys();
  rested = { readModels: new MemoryReadModels(), lists: new MemoryLists() };
});
afterEach(() => stop());

async function stop(): Promise<void> {
  await side?.stop();
  side = undefined;
}

async function start(ledger: Ledger, shards?: number): Promise<Running> {
  side = await running(ledger, clock, { ...rested, shards });
  await side.caughtUp();
  return side;
}

/** A ledger of that id, with accounts opened in it. */
async function ledgerWith(ledgerId: string, ...accountIds: readonly string[]): Promise<Ledger> {
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC', ledgerId }), keys);
  for (const accountId of accountIds) {
    await ledger.recordAs(accountId, crypto.randomUUID(), opened(`${accountId} Ltd`));
  }
  return ledger;
}

const listed = async ({ insights }: Running): Promise<readonly string[]> =>
  (await insights.ask(new PortfolioQuestion({ sort: 'accountId' }))).rows.map(
    ({ accountId, name }) => `${accountId}: ${name}`,
  );

/** What is listed once it is what is waited for, or after some seconds: whoever shows what others keep may be behind. */
async function listedInTheEnd(
  side: Running,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const untilMs = performance.now() + 8_000;
  for (;;) {
    const now = await listed(side);
    if (now.join() === wanted.join() || performance.now() > untilMs) return now;
    await pause(20, new AbortController().signal);
  }
}

const L1 = '11111111-1111-4111-8111-111111111111';
const L2 = '22222222-2222-4222-8222-222222222222';

describe('lists that others kept of another state of the ledger', () => {
  it('are shown by nobody before they were made again of this one', async () => {
    const before = await start(await ledgerWith(L1, 'OLD', 'GHOST'), 2);
    expect(await listed(before)).toHaveLength(2);
    await stop();
    const ledger = await ledgerWith(L1, 'OLD', 'N1', 'N2');
    const ending = new AbortController();
    const { signal } = ending;
    const shown = await Insights.of({
      ...rested,
      store: ledger.store,
      keys,
      clock,
      newLists: () => new MemoryLists(),
      kept: { shards: 2, mayHaveMoved: () => pause(5, signal) },
    });
    const running = shown.run(signal);

    const asked = shown.ask(new PortfolioQuestion({ sort: 'accountId' }));

    try {
      await pause(200, signal);
      expect((await shown.ask(new StatusQuestion())).isReady).toBe(false);
      await start(ledger, 2);
      expect((await asked).rows.map(({ accountId }) => accountId)).toEqual(['N1', 'N2', 'OLD']);
    } finally {
      ending.abort();
      await running;
    }
  });
});

describe.each([
  ['one process', undefined],
  ['several', 2],
])('read models kept by %s', (_by, shards) => {
  it.each([
    ['an older copy of it that has grown past their position since', L1, ['OLD', 'N1', 'N2', 'N3']],
    ['an older copy of it that ends where they stand', L1, ['OLD', 'N1']],
    ['an older copy of it that ends before', L1, ['OLD']],
    ['another ledger', L2, ['N1', 'N2', 'N3']],
  ])('hold no ghosts beside %s', async (_what, ledgerId, accountIds) => {
    const before = await start(await ledgerWith(L1, 'OLD', 'GHOST'), shards);
    expect(await listed(before)).toHaveLength(2);
    await stop();

    const again = await start(await ledgerWith(ledgerId, ...accountIds), shards);

    const own = accountIds.toSorted().map((id) => `${id}: ${id} Ltd`);
    expect(await listed(again)).toEqual(own);
  });

  it('hold no text of a key that was destroyed while they rested', async () => {
    const ledger = await ledgerWith(L1, 'ACME', 'BETA');
    await start(ledger, shards);
    await stop();
    await keys.destroy(['ACME']);

    const again = await start(ledger, shards);

    const nameless = ['ACME: ACME', 'BETA: BETA Ltd'];
    expect(await listedInTheEnd(again, nameless)).toEqual(nameless);
    expect((await again.insights.ask(new AccountQuestion('ACME'))).name).toBe('ACME');
  });

  it('are shown, lists and all, as they were built anew beside them', async () => {
    const ledger = await ledgerWith(L1, 'GAMMA', 'DELTA');
    const running = await start(ledger, shards);
    await keys.destroy(['GAMMA']);

    await rebuildFacts(ledger.store, keys, rested.readModels, { shards: shards ?? 1 });

    const nameless = ['DELTA: DELTA Ltd', 'GAMMA: GAMMA'];
    expect(await listedInTheEnd(running, nameless)).toEqual(nameless);
    await ledger.record('GAMMA', [order('o-1')]);
    await running.caughtUp();
    expect(await listedInTheEnd(running, nameless)).toEqual(nameless);
  });
});
