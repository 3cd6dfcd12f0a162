import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { BulkWriter } from '#commands/bulk/bulk-writer';
import { RetractEvent } from '#commands/amendments/amendments.commands';
import { PlaceOrder } from '#commands/orders/orders.commands';
import { commandOf } from '#commands/registry';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import type { AccountEventType } from '#events/catalogue';
import { StoreUnavailable, type Append, type Appended } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';

import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

function setUp() {
  const clock = new FixedClock('2026-06-01T07:00:00.000Z');
  const store = new MemoryEventStore(clock, { zone: 'UTC' });
  const keys = new MemoryKeys();
  const bulk = (options = {}) => new BulkWriter(store, keys, clock, options);
  return { clock, store, keys, bulk, single: new Writer(store, keys, clock) };
}

let row = 0;

function entry(type: AccountEventType, accountId: string, fields: object, key: string): BulkEntry {
  return {
    intent: intentOf(commandOf(type), { accountId, ...fields }),
    key: [type, key],
    contentHash: JSON.stringify(fields),
    meta: {
      actor: 'cli:ada',
      origin: 'imported',
      import: { batch: 'b', fileHash: 'f', row: (row += 1) },
    },
    opening: { as: 'customer', name: accountId },
  };
}

const order = (accountId: string, orderId: string, amount = '12.50', more: object = {}) =>
  entry('OrderPlaced', accountId, { orderId, amount, currency: 'EUR', ...more }, orderId);

const typesOf = async (store: MemoryEventStore, accountId = 'acme') =>
  (await store.read(accountStream(accountId))).map(({ type }) => type);

const kinds = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind);

const contact = (accountId: string, note: string) =>
  entry(
    'ContactMade',
    accountId,
    { kind: 'call', direction: 'outbound', answered: true, note },
    note,
  );

describe('a contact whose people never come', () => {
  it('is sealed for the account where it is recorded without them', async () => {
    const { bulk, store } = setUp();
    const writer = bulk();
    const fields = { kind: 'call', stakeholderIds: ['ghost'], note: 'Nobody there.' };
    const alone = {
      ...entry('ContactMade', 'acme', fields, 'c-1'),
      opening: { as: 'prospect' },
    } as const;
    const outcomes = await writer.write([{ ...alone, withoutUnknown: true }]);
    expect(outcomes).toEqual([{ kind: 'recorded', events: 2, unknownPeople: 1 }]);
    expect((await store.read(accountStream('acme'))).at(-1)?.personal).not.toBeNull();
  });
});

/** The same entry as another rule names it. */
const knownBefore = (known: BulkEntry): BulkEntry => ({
  ...known,
  key: ['content', known.contentHash, 1],
  contentHash: `2.${known.contentHash}`,
  knownAs: known,
});

describe('an entry that was recorded under an earlier rule', () => {
  it('is known by the key and the content it had then', async () => {
    const { bulk } = setUp();
    const first = order('acme', 'O-1');
    await bulk().write([first]);
    expect(kinds(await bulk().write([knownBefore(first)]))).toEqual(['known']);
  });

  it('is known by what it is called now once it was recorded so', async () => {
    const { bulk, store } = setUp();
    const first = knownBefore(order('acme', 'O-1'));
    await bulk().write([first]);
    expect(kinds(await bulk().write([{ ...first, knownAs: order('acme', 'O-2') }]))).toEqual([
      'known',
    ]);
    expect(await typesOf(store)).toEqual(['AccountOpened', 'OrderPlaced']);
  });
});

describe('an entry whose event was retracted', () => {
  it('is neither known nor recorded again: it says which event it was', async () => {
    const { bulk, single, store } = setUp();
    await bulk().write([order('acme', 'O-1')]);
    const event = (await store.read(accountStream('acme'))).at(-1)?.id;
    await single.write(intentOf(RetractEvent, { accountId: 'acme', eventId: event }), {
      actor: 'ada',
      origin: 'entered',
    });
    expect(await bulk().write([order('acme', 'O-1')])).toEqual([
      { kind: 'retracted', eventId: event },
    ]);
  });
});

/** A ledger that is away as often as it is told. */
class AwayStore extends MemoryEventStore {
  away = 0;

  override appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    this.#mustBeThere();
    return super.appendAll(appends);
  }

  override find(stream: string, ids: readonly string[]) {
    this.#mustBeThere();
    return super.find(stream, ids);
  }

  #mustBeThere(): void {
    this.away -= 1;
    if (this.away >= 0) throw new StoreUnavailable(1, { reason: 'it is away' });
  }
}

describe('a store that is away while rows are written', () => {
  function away(options = {}) {
    const clock = new FixedClock('2026-06-01T07:00:00.000Z');
    const store = new AwayStore(clock, { zone: 'UTC' });
    const told: (string | null)[] = [];
    const onWaiting = (reason: string | null) => told.push(reason);
    return {
      store,
      told,
      bulk: new BulkWriter(store, new MemoryKeys(), clock, { onWaiting, ...options }),
    };
  }
  const rows = Array.from({ length: 600 }, (_, index) => order(`a-${index % 7}`, `SO-${index}`));

  it('is waited for, whoever is told, and every row is recorded once', async () => {
    const { store, told, bulk } = away();
    store.away = 3;
    const outcomes = await bulk.write(rows);
    expect(new Set(kinds(outcomes))).toEqual(new Set(['recorded']));
    expect(told).toEqual([
      ...Array.from({ length: 3 }, () => 'The store cannot be reached at the moment: it is away.'),
      null,
    ]);
    expect(await store.head()).toBe(607);
  });

  it('is given up after a while', async () => {
    const { store, bulk } = away({ awayMs: 5 });
    store.away = 10_000;
    await expect(bulk.write(rows)).rejects.toMatchObject({ reason: 'it is away' });
  });
});

describe('writing in bulk', () => {
  it('refuses only the rows whose texts no key is left for', async () => {
    const { store, keys, bulk } = setUp();
    await bulk().write([order('acme', 'SO-1'), order('beta', 'SO-1')]);
    await keys.destroy(['acme']);
    const outcomes = await bulk().write([
      order('acme', 'SO-2'),
      contact('acme', 'They asked for steel.'),
      contact('beta', 'They asked for wood.'),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'recorded' },
      { kind: 'rejected', code: 'key-missing' },
      { kind: 'recorded' },
    ]);
    expect(await typesOf(store)).toEqual(['AccountOpened', 'OrderPlaced', 'OrderPlaced']);
    expect(await keys.names()).toEqual(['beta']);
  });

  it('opens accounts seen first, and records every entry in its order', async () => {
    const { store, bulk } = setUp();
    const outcomes = await bulk().write([
      order('acme', 'SO-1', '1', { occurredOn: '2020-01-01' }),
      order('beta', 'SO-1'),
      order('acme', 'SO-2'),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'recorded', events: 2 },
      { kind: 'recorded', events: 2 },
      { kind: 'recorded', events: 1 },
    ]);
    expect(await typesOf(store)).toEqual(['AccountOpened', 'OrderPlaced', 'OrderPlaced']);
    const [opened, first] = await store.read(accountStream('acme'));
    expect(opened).toMatchObject({ occurredAt: '2020-01-01T12:00:00.000Z' });
    expect(JSON.parse(first?.meta ?? '')).toMatchObject({
      origin: 'imported',
      import: { batch: 'b', fileHash: 'f' },
    });
  });

  it('knows every entry again: in the same call, the next one, and from another writer', async () => {
    const { store, bulk } = setUp();
    const entries = [order('acme', 'SO-1'), order('beta', 'SO-1'), order('acme', 'SO-1')];
    const writer = bulk();
    expect(kinds(await writer.write(entries))).toEqual(['recorded', 'recorded', 'known']);
    const head = await store.head();
    expect(kinds(await writer.write(entries))).toEqual(['known', 'known', 'known']);
    expect(kinds(await bulk().write(entries))).toEqual(['known', 'known', 'known']);
    expect(await store.head()).toBe(head);
  });

  it('tells a known key with other content', async () => {
    const { bulk } = setUp();
    const writer = bulk();
    expect(kinds(await writer.write([order('acme', 'SO-1'), order('acme', 'SO-1', '13')]))).toEqual(
      ['recorded', 'differs'],
    );
    expect(kinds(await bulk().write([order('acme', 'SO-1', '13')]))).toEqual(['differs']);
  });

  it('refuses single entries by the same rules as commands, and records the rest', async () => {
    const { store, bulk } = setUp();
    const outcomes = await bulk().write([
      order('acme', 'SO-1', '1', { occurredOn: '2027-01-01' }),
      order('acme', 'SO-2', '1', { contractId: 'SC-1' }),
      order('acme', 'SO-3'),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'rejected', code: 'in-the-future' },
      { kind: 'rejected', code: 'contract-unknown' },
      { kind: 'recorded' },
    ]);
    expect(await typesOf(store)).toEqual(['AccountOpened', 'OrderPlaced']);
  });

  it('opens no account for an entry that is refused', async () => {
    const { store, bulk } = setUp();
    await bulk().write([order('acme', 'SO-2', '1', { contractId: 'SC-1' })]);
    expect(await store.head()).toBe(0);
  });

  it('refuses an entry of an account that is not to be opened', async () => {
    const { bulk } = setUp();
    const { opening: _none, ...unopened } = order('acme', 'SO-1');
    expect(await bulk().write([unopened])).toMatchObject([{ code: 'account-unknown' }]);
  });

  it('builds on what the entries before recorded', async () => {
    const { store, bulk } = setUp();
    const person = { stakeholderId: 'asha', name: 'Asha' };
    const role = { stakeholderId: 'asha', role: 'user' };
    const outcomes = await bulk().write([
      entry('StakeholderIdentified', 'acme', person, 'p'),
      entry('BuyingRoleAssigned', 'acme', role, 'r'),
      entry('AccountLost', 'acme', { reason: 'price' }, 'l'),
      order('acme', 'SO-1'),
    ]);
    expect(outcomes.at(-1)).toEqual({ kind: 'recorded', events: 2, unknownPeople: 0 });
    expect((await typesOf(store)).at(-1)).toBe('AccountWonBack');
  });

  it('takes the same person under another key as known, and another person as refused', async () => {
    const { bulk } = setUp();
    const writer = bulk();
    const person = (name: string, key: string) =>
      entry('StakeholderIdentified', 'acme', { stakeholderId: 'asha', name }, key);
    await writer.write([person('Asha', 'a')]);
    const again = [person('Asha', 'b'), person('Ashok', 'c')];
    expect(kinds(await writer.write(again))).toEqual(['known', 'rejected']);
    expect(kinds(await bulk().write(again))).toEqual(['known', 'rejected']);
  });

  it('decides again when somebody else wrote to an account meanwhile', async () => {
    const { store, bulk, single } = setUp();
    const writer = bulk();
    await writer.write([order('acme', 'SO-1'), order('beta', 'SO-1')]);
    await single.write(
      intentOf(PlaceOrder, {
        accountId: 'acme',
        orderId: 'SO-2',
        amount: '99',
        currency: 'EUR',
      }),
      { actor: 'ada', origin: 'entered' },
    );
    const outcomes = await writer.write([
      order('beta', 'SO-2'),
      order('acme', 'SO-2'),
      order('acme', 'SO-3'),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'recorded' },
      { kind: 'rejected', code: 'order-differs' },
      { kind: 'recorded' },
    ]);
    expect(await typesOf(store, 'beta')).toHaveLength(3);
  });

  it('splits what is too large for one append of a store', async () => {
    const { store, bulk } = setUp();
    const long = Array.from({ length: 250 }, (_, n) =>
      entry('ContactMade', 'acme', { kind: 'visit', note: 'ж'.repeat(4_000) }, String(n)),
    );
    expect(new Set(kinds(await bulk().write(long)))).toEqual(new Set(['recorded']));
    expect(await store.head()).toBe(251);
  });

  it('does the same with hardly any memory of accounts', async () => {
    const { store, bulk } = setUp();
    const writer = bulk({ warmEventsMax: 3 });
    for (const n of [1, 2, 3, 4])
      await writer.write([order('acme', `SO-${n}`), order('beta', `SO-${n}`)]);
    expect(await typesOf(store)).toHaveLength(5);
    expect(kinds(await writer.write([order('acme', 'SO-1')]))).toEqual(['known']);
  });
});

/** A memory store whose commits wait until they are let through, or fail when told to. */
class HeldStore extends MemoryEventStore {
  before: () => Promise<void> = () => Promise.resolve();
  readonly asked: string[] = [];

  override async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    this.asked.push(...appends.map(({ stream }) => stream));
    await this.before();
    return super.appendAll(appends);
  }
}

function setUpHeld(batches: readonly (readonly BulkEntry[])[]) {
  const clock = new FixedClock('2026-06-01T07:00:00.000Z');
  const store = new HeldStore(clock, { zone: 'UTC' });
  const keys = new MemoryKeys();
  const writer = new BulkWriter(store, keys, clock);
  const taken: number[] = [];
  function* taking() {
    for (const [index, batch] of batches.entries()) {
      taken.push(index);
      yield batch;
    }
  }
  const writing = () => writer.writeAll(taking(), (batch) => batch);
  const writeAll = async () =>
    (await Array.fromAsync(writing())).map(({ outcomes }) => kinds(outcomes));
  return { store, writer, taken, writing, writeAll, single: new Writer(store, keys, clock) };
}

const wishedFor = (orderId: string) =>
  intentOf(PlaceOrder, { accountId: 'acme', orderId, amount: '99', currency: 'EUR' });

describe('writing batch after batch', () => {
  it('answers each batch when it is written, in their order, empty ones too', async () => {
    const batches = [[order('acme', 'SO-1')], [], [order('beta', 'SO-1'), order('acme', 'SO-2')]];
    const { store, writeAll } = setUpHeld(batches);
    expect(await writeAll()).toEqual([['recorded'], [], ['recorded', 'recorded']]);
    expect(await store.head()).toBe(5);
  });

  it('decides the next batch while one is being written, and sends it when that one is in the log', async () => {
    const { store, taken, writing } = setUpHeld([
      [order('acme', 'SO-1')],
      [order('beta', 'SO-1')],
      [order('gamma', 'SO-1')],
    ]);
    const [reached, release] = [
      Promise.withResolvers<number>(),
      Promise.withResolvers<undefined>(),
    ];
    store.before = async () => {
      // The first is on its way: it is let through only when the second was taken and decided.
      store.before = () => Promise.resolve();
      await release.promise;
    };
    const { read } = store;
    store.read = async (stream, page) => {
      if (stream === accountStream('beta')) reached.resolve(await store.head());
      return read.call(store, stream, page);
    };
    const first = writing().next();
    expect(await reached.promise).toBe(0);
    expect(taken).toEqual([0, 1]);
    expect(store.asked).toEqual([accountStream('acme')]);
    release.resolve(undefined);
    expect(await first).toMatchObject({ value: { outcomes: [{ kind: 'recorded' }] } });
    expect(store.asked).toEqual([accountStream('acme'), accountStream('beta')]);
  });

  it('builds on what is on its way: keys, contents and people of the batch before', async () => {
    const person = (name: string, key: string) =>
      entry('StakeholderIdentified', 'acme', { stakeholderId: 'asha', name }, key);
    const role = { stakeholderId: 'asha', role: 'user' };
    const { store, writeAll } = setUpHeld([
      [order('acme', 'SO-1'), person('Asha', 'a')],
      [
        order('acme', 'SO-1'),
        order('acme', 'SO-1', '13'),
        person('Ashok', 'b'),
        order('acme', 'SO-2'),
      ],
      [entry('BuyingRoleAssigned', 'acme', role, 'r'), order('acme', 'SO-2'), person('Asha', 'c')],
    ]);
    expect(await writeAll()).toEqual([
      ['recorded', 'recorded'],
      ['known', 'differs', 'rejected', 'recorded'],
      ['recorded', 'known', 'known'],
    ]);
    expect(await typesOf(store)).toEqual([
      'AccountOpened',
      'OrderPlaced',
      'StakeholderIdentified',
      'OrderPlaced',
      'BuyingRoleAssigned',
    ]);
  });

  it('throws away what it decided on a commit that was refused, and decides both anew', async () => {
    const { store, single, writeAll } = setUpHeld([
      [order('acme', 'SO-1')],
      [order('acme', 'SO-2'), order('beta', 'SO-1')],
      [order('acme', 'SO-3'), order('acme', 'SO-1')],
    ]);
    store.before = async () => {
      if (store.asked.length < 2) return;
      store.before = () => Promise.resolve();
      await single.write(wishedFor('SO-3'), { actor: 'ada', origin: 'entered' });
    };
    expect(await writeAll()).toEqual([
      ['recorded'],
      ['recorded', 'recorded'],
      ['rejected', 'known'],
    ]);
    const stored = await store.read(accountStream('acme'));
    const orders = stored
      .slice(1)
      .map(({ data }) => (JSON.parse(data) as { orderId: string }).orderId);
    expect(orders).toEqual(['SO-1', 'SO-3', 'SO-2']);
  });

  it('can go on after a failure as if nothing had been decided', async () => {
    const { store, writer, writeAll } = setUpHeld([
      [order('acme', 'SO-1')],
      [order('acme', 'SO-2')],
      [order('acme', 'SO-3')],
    ]);
    store.before = () =>
      store.asked.length < 2 ? Promise.resolve() : Promise.reject(new Error('disk full'));
    await expect(writeAll()).rejects.toThrow('disk full');
    store.before = () => Promise.resolve();
    expect(await typesOf(store)).toEqual(['AccountOpened', 'OrderPlaced']);
    const again = [order('acme', 'SO-1'), order('acme', 'SO-2'), order('acme', 'SO-3')];
    expect(kinds(await writer.write(again))).toEqual(['known', 'recorded', 'recorded']);
  });

  it('leaves nothing on its way when whoever listens stops', async () => {
    const { store, writing } = setUpHeld([
      [order('acme', 'SO-1')],
      [order('acme', 'SO-2')],
      [order('acme', 'SO-3')],
    ]);
    for await (const { outcomes } of writing()) {
      expect(kinds(outcomes)).toEqual(['recorded']);
      break;
    }
    expect(await store.head()).toBe(3);
  });
});
