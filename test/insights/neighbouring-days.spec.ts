import type { AccountEvent } from '#events/catalogue';
import type { Work } from '#insights/asking/making';
import { projectionsOf } from '#insights/facts/account-facts';
import { PastFacts } from '#insights/portfolio/past-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import type { AccountsInHand } from '#insights/projector/accounts-in-hand';
import { foldLog } from '#insights/projector/fold-log';
import { Ledger } from '#insights/testing/ledger';
import { endOfDay, addDays, type Day } from '#kernel/time';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-07-01T12:00:00.000Z');
const store = new MemoryEventStore(clock, { zone: 'UTC' });
const keys = new MemoryKeys();
const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const simulated = [
  ...simulate({
    seed: 'days',
    accounts: 24,
    from: '2024-07-01',
    until: '2025-06-30',
    eventsPerAccount: 30,
  }),
];

const retractionOf = (event: string): AccountEvent => ({
  type: 'EventRetracted',
  occurredAt: '2025-06-30T10:00:00.000Z',
  data: { event },
});

let position = 0;
beforeAll(async () => {
  const ledger = new Ledger(store, keys);
  for (const { accountId, events } of simulated) {
    // Every third stream tells things late, and takes one of them back.
    const said = events.map(({ event }) => event);
    const ids = await ledger.record(accountId, said.slice(0, -4));
    const late = await ledger.record(accountId, said.slice(-4).toReversed());
    if (accountId.endsWith('3')) await ledger.record(accountId, [retractionOf(late[0]!)]);
    if (accountId.endsWith('6')) await ledger.record(accountId, [retractionOf(ids.at(-1)!)]);
  }
  position = await store.head();
});

const momentOf = (asOf: Day, known = position) => ({
  asOf,
  knownAt: null,
  position: known,
  until: endOfDay(asOf, 'UTC'),
});

/** Somebody waits to the end. */
const waited: Work = { ending: new AbortController().signal, tell: () => undefined };

const factsIn = (accounts: AccountsInHand) =>
  Object.fromEntries(
    [...accounts.all()].map(({ accountId, rows }) => [accountId, folds.factsOf(rows)]),
  );

/** Facts of a day as they are when the whole log is read for it. */
const afresh = async (asOf: Day, known = position) =>
  factsIn(await foldLog(store, keys, folds, momentOf(asOf, known)));

describe('the facts of a day beside another', () => {
  it('are what they would be if nothing were in hand, forth and back, near and far', async () => {
    const facts = new PastFacts(store, keys, folds);
    for (const days of [0, 1, 2, 30, 29, -60, -61, 90, 3, 0]) {
      const day = addDays('2025-03-01', days);
      const moved = await facts.read(momentOf(day), waited, (accounts) =>
        Promise.resolve(factsIn(accounts)),
      );
      expect(moved).toEqual(await afresh(day));
    }
  });

  it('read only the streams of accounts of which something occurred between them', async () => {
    const read = jest.spyOn(store, 'readAll');
    const facts = new PastFacts(store, keys, folds);
    const none = () => Promise.resolve();
    await facts.read(momentOf('2025-03-01'), waited, none);
    const reads = read.mock.calls.length;
    await facts.read(momentOf('2025-03-02'), waited, none);
    expect(reads).toBeGreaterThan(0);
    expect(read.mock.calls.length).toBe(reads);
    read.mockRestore();
  });

  it('are of what was known, whatever was known at the other', async () => {
    const facts = new PastFacts(store, keys, folds);
    const known = Math.floor(position / 2);
    await facts.read(momentOf('2025-03-01'), waited, () => Promise.resolve());
    const moved = await facts.read(momentOf('2025-03-01', known), waited, (accounts) =>
      Promise.resolve(factsIn(accounts)),
    );
    expect(moved).toEqual(await afresh('2025-03-01', known));
  });

  it('are there for the next who asks when reading them failed', async () => {
    const facts = new PastFacts(store, keys, folds);
    const failing = facts.read(momentOf('2025-03-01'), waited, () =>
      Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    const next = facts.read(momentOf('2025-03-02'), waited, (accounts) =>
      Promise.resolve(accounts.size),
    );
    expect(await next).toBe(24);
  });
});
