import type { AccountEvent } from '#events/catalogue';
import { accountRow, type AccountProjection } from '#insights/facts/account-projection';
import { AccountFolds } from '#insights/projector/account-folds';
import { AccountProjector, type FactsListener } from '#insights/projector/account-projector';
import { rowOf } from '#insights/projector/facts-rows';
import { rebuild } from '#insights/projector/rebuild';
import { Ledger } from '#insights/testing/ledger';
import { projectLog } from '#kernel/projector';
import type { ReadModels } from '#kernel/read-models';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryReadModels } from '#stores/memory/read-models';

/** More than any page of the log, and than any round number somebody may count by. */
const EVENTS = 5_200;
const ACCOUNTS = 7;

/** Which orders were seen: each once, none left out. */
const seen: AccountProjection<readonly string[]> = {
  name: 'seen',
  version: 1,
  key: accountRow,
  initial: [],
  unseals: [],
  on: { OrderPlaced: (orders, { data }) => [...orders, data.orderId] },
};
const folds = new AccountFolds({ seen }, 'UTC');

const order = (index: number): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: new Date(Date.UTC(2025, 0, 1) + index * 60_000).toISOString(),
  data: { orderId: `O-${index}`, kind: 'ad-hoc', amountMinor: 100, currency: 'EUR' },
});

const accountIds = Array.from({ length: ACCOUNTS }, (_, index) => `A-${index}`);
const orders = Array.from({ length: EVENTS }, (_, index) => index);
const expected = accountIds.map((_, account) =>
  orders.filter((index) => index % ACCOUNTS === account).map((index) => `O-${index}`),
);

let ledger: Ledger;
const record = async (from: number, to: number): Promise<void> => {
  for (const index of orders.slice(from, to)) {
    await ledger.record(accountIds[index % ACCOUNTS]!, [order(index)]);
  }
};

beforeEach(() => {
  const clock = new FixedClock('2025-06-01T12:00:00.000Z');
  ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
});

async function seenIn(readModels: ReadModels): Promise<readonly (readonly string[])[]> {
  const rows = await readModels.rows(folds.modelOf('seen'), accountIds);
  return accountIds.map((id) => rowOf(rows.get(id)!, seen.initial).facts);
}

/** Follows the log until it has reached a position. */
async function followedTo(position: number, readModels: ReadModels): Promise<void> {
  const reached = new AbortController();
  const listener: FactsListener<{ readonly seen: readonly string[] }> = {
    resumed: () => Promise.resolve(),
    moved: ({ to }) => {
      if (to === position) reached.abort();
      return Promise.resolve();
    },
    mended: () => undefined,
  };
  const { store, keys } = ledger;
  const projector = new AccountProjector(store, keys, readModels, folds, listener);
  await projectLog(store, projector, reached.signal);
}

describe('a log of thousands of events', () => {
  it('is followed without leaving one out, while it grows', async () => {
    const readModels = new MemoryReadModels();
    await record(0, 10);
    const followed = followedTo(EVENTS, readModels);
    await record(10, EVENTS);
    await followed;
    expect(await seenIn(readModels)).toEqual(expected);
  });

  it('is folded without leaving one out, when rows are built anew', async () => {
    await record(0, EVENTS);
    const readModels = new MemoryReadModels();
    await rebuild(ledger.store, ledger.keys, readModels, folds, { position: EVENTS });
    expect(await seenIn(readModels)).toEqual(expected);
  });
});
