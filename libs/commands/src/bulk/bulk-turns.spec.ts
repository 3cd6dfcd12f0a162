import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { BulkWriter } from '#commands/bulk/bulk-writer';
import { OthersKeptWriting } from '#commands/bulk/others-kept-writing';
import { OpenAccount } from '#commands/accounts/accounts.commands';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import type { Append, AppendAll, Appended } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

/** A ledger others write to before each append of several, unless they have to wait. */
class CrowdedStore extends MemoryEventStore {
  intrude: () => Promise<unknown> = () => Promise.resolve();
  makesThemWait = true;
  turns = 0;
  #isAlone = false;

  /** Single commands are never disturbed here. */
  override async append(append: Append): Promise<Appended> {
    const [appended] = await super.appendAll([append]);
    // One append in, one place out.
    return appended as Appended;
  }

  override async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    if (!this.#isAlone) await this.intrude();
    return super.appendAll(appends);
  }

  override async alone<T>(work: (append: AppendAll) => Promise<T>): Promise<T> {
    this.turns += 1;
    this.#isAlone = this.makesThemWait;
    try {
      return await work((appends) => this.appendAll(appends));
    } finally {
      this.#isAlone = false;
    }
  }
}

const ACCOUNTS = ['acme', 'beta', 'gamma'];

async function setUp() {
  const clock = new FixedClock('2026-06-01T07:00:00.000Z');
  const store = new CrowdedStore(clock, { zone: 'UTC' });
  const keys = new MemoryKeys();
  const single = new Writer(store, keys, clock);
  const by = { actor: 'ada', origin: 'entered' } as const;
  for (const accountId of ACCOUNTS) {
    await single.write(intentOf(OpenAccount, { accountId, as: 'customer', name: accountId }), by);
  }
  let others = 0;
  const intrude = async (accountIds = ACCOUNTS) => {
    for (const accountId of accountIds) {
      others += 1;
      const terms = { accountId, orderId: `other-${others}`, amount: '1', currency: 'EUR' };
      await single.write(intentOf(PlaceOrder, terms), by);
    }
  };
  return {
    store,
    intrude,
    others: () => others,
    bulk: (patienceMs: number) => new BulkWriter(store, keys, clock, { patienceMs }),
  };
}

const order = (accountId: string, orderId: string): BulkEntry => ({
  intent: intentOf(PlaceOrder, { accountId, orderId, amount: '12.50', currency: 'EUR' }),
  key: ['order', orderId],
  contentHash: orderId,
  meta: { actor: 'cli:ada', origin: 'imported' },
});

const orders = (count: number): readonly BulkEntry[] =>
  Array.from({ length: count }, (_, n) => order(ACCOUNTS[n % ACCOUNTS.length]!, `SO-${n}`));

const ordersIn = async (store: MemoryEventStore) => {
  const all = await Promise.all(ACCOUNTS.map((accountId) => store.read(accountStream(accountId))));
  return all.flat().filter(({ type }) => type === 'OrderPlaced');
};

describe('writing in bulk to accounts that others write to all the time', () => {
  it('waits for its turn, and records every entry once and in its order', async () => {
    const { store, intrude, others, bulk } = await setUp();
    store.intrude = () => intrude();

    const outcomes = await bulk(0).write(orders(600));

    expect(outcomes).toHaveLength(600);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['recorded']));
    expect(await ordersIn(store)).toHaveLength(600 + others());
    expect(store.turns).toBeGreaterThan(3);
    const acme = await store.read(accountStream('acme'));
    const imported = acme.filter(({ meta }) => meta.includes('cli:ada')).map(({ data }) => data);
    const numbers = imported.map((data) => Number(/SO-(\d+)/.exec(data)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
  });

  it('tries ever fewer at once where a store keeps nobody waiting, until one gets through', async () => {
    const { store, intrude, bulk } = await setUp();
    let isQuiet = 0;
    store.makesThemWait = false;
    store.intrude = async () => {
      isQuiet += 1;
      // Every eighth try nobody comes in between.
      if (isQuiet % 8 !== 0) await intrude(['acme']);
    };

    const outcomes = await bulk(60_000).write(orders(12));

    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(12).fill('recorded'));
  });

  it('says which account it was where it has to give up', async () => {
    const { store, intrude, bulk } = await setUp();
    store.makesThemWait = false;
    store.intrude = () => intrude(['acme']);

    const writing = bulk(30).write(orders(3));

    await expect(writing).rejects.toThrow(OthersKeptWriting);
    await expect(writing).rejects.toThrow(/account-acme .*do the same again to record the rest/);
  });
});
