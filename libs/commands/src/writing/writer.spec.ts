import {
  AssignManager,
  MarkLost,
  OpenAccount,
  PlaceUnderParent,
  RenameAccount,
} from '#commands/accounts/accounts.commands';
import { CorrectEvent, RetractEvent } from '#commands/amendments/amendments.commands';
import type { CommandContext, CommandResult } from '#commands/command/command-context';
import { RevisionDiffers } from '#commands/command/revision-differs';
import type { Intent } from '#commands/deciding/intent';
import { CancelOrder, PlaceOrder } from '#commands/orders/orders.commands';
import { IdentifyStakeholder } from '#commands/people/people.commands';
import { intentOf } from '#commands/testing/specify-account';
import { Writer } from '#commands/writing/writer';
import {
  PAGE_MAX,
  StreamMoved,
  type Append,
  type Appended,
  type StoredEvent,
} from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryCommandAnswers } from '#stores/memory/command-answers';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const NOW = '2026-06-01T07:00:00.000Z';
const STREAM = accountStream('acme');

/** A ledger others write to at the worst moment: right before an append of ours. */
class BusyStore extends MemoryEventStore {
  readonly meanwhile: (() => Promise<unknown>)[] = [];

  override async append(append: Append): Promise<Appended> {
    await this.meanwhile.shift()?.();
    return super.append(append);
  }

  /** What others do right after an id was looked for in vain. */
  readonly afterFind: (() => Promise<unknown>)[] = [];

  override async find(stream: string, ids: readonly string[]): Promise<readonly StoredEvent[]> {
    const found = await super.find(stream, ids);
    await this.afterFind.shift()?.();
    return found;
  }
}

function setUp(zone = 'UTC') {
  const clock = new FixedClock(NOW);
  const store = new BusyStore(clock, { zone });
  const keys = new MemoryKeys();
  const answers = new MemoryCommandAnswers();
  const writer = new Writer(store, keys, clock, answers);
  const send = (intent: Intent, context: Partial<CommandContext> = {}, through: Writer = writer) =>
    through.write(intent, { actor: 'ada', origin: 'entered', ...context });
  return { clock, store, keys, answers, writer, send };
}

const open = (accountId = 'acme', name = 'Acme'): Intent =>
  intentOf(OpenAccount, { accountId, as: 'customer', name });
const ADA = { stakeholderId: 'ada', name: 'Ada Byron' };
const order = (orderId: string, more: object = {}): Intent =>
  intentOf(PlaceOrder, {
    accountId: 'acme',
    orderId,
    amount: '12.50',
    currency: 'EUR',
    ...more,
  });
const assign = (managerId: string, more: object = {}): Intent =>
  intentOf(AssignManager, { accountId: 'acme', managerId, ...more });
const stored = (store: MemoryEventStore) => store.read(STREAM);

describe('writing an intent', () => {
  it('records what was decided, by whom, and answers where it stands', async () => {
    const { store, send } = setUp();
    const result = await send(open(), { idempotencyKey: 'k1', correlationId: 'c1' });
    const [event] = await stored(store);
    expect(result).toEqual({
      stream: STREAM,
      revision: 0,
      position: 1,
      commandId: 'k1',
      eventIds: [event?.id],
      changed: true,
    });
    expect(event).toMatchObject({ type: 'AccountOpened', occurredAt: NOW });
    expect(JSON.parse(event?.meta ?? '')).toEqual({
      actor: 'ada',
      origin: 'entered',
      commandId: 'k1',
      commandHash: expect.any(String) as string,
      correlationId: 'c1',
    });
  });

  it('seals what names a person, and keeps it out of the data', async () => {
    const { store, send } = setUp();
    await send(open('acme', 'Hildegard'));
    const [event] = await stored(store);
    expect(event?.personal).toMatch(/^1\./);
    expect(JSON.stringify(event)).not.toContain('Hildegard');
  });

  it('answers the head when it was already so', async () => {
    const { send } = setUp();
    await send(open());
    await send(open('other'));
    await send(assign('rep-1'));
    expect(await send(assign('rep-1'), { idempotencyKey: 'k' })).toEqual({
      stream: STREAM,
      revision: 1,
      position: 3,
      commandId: 'k',
      eventIds: [],
      changed: false,
    });
  });

  it('compares names it has to open', async () => {
    const { send } = setUp();
    await send(open());
    expect(await send(open())).toMatchObject({ changed: false });
    await expect(send(open('acme', 'Other'))).rejects.toMatchObject({ code: 'account-exists' });
  });

  it('says what an order brought about was caused by it, and takes both back together', async () => {
    const { store, send } = setUp();
    await send(open());
    await send(intentOf(MarkLost, { accountId: 'acme', reason: 'price' }));
    const { eventIds } = await send(order('SO-1'));
    const [placed, wonBack] = (await stored(store)).slice(2);
    expect([placed?.type, wonBack?.type]).toEqual(['OrderPlaced', 'AccountWonBack']);
    expect(JSON.parse(wonBack?.meta ?? '')).toMatchObject({ causationId: placed?.id });
    await send(intentOf(RetractEvent, { accountId: 'acme', eventId: eventIds[0] }));
    const retractions = (await stored(store)).slice(4);
    expect(retractions.map(({ data }) => JSON.parse(data) as object)).toEqual([
      { event: placed?.id },
      { event: wonBack?.id },
    ]);
  });

  it('knows accounts with more events than a page holds', async () => {
    const { store, keys, clock, send } = setUp();
    await send(open());
    const [first] = await stored(store);
    const data = JSON.stringify({ managerId: 'rep-1' });
    for (let revision = 0; revision < 2 * PAGE_MAX; revision += 512) {
      const events = Array.from({ length: 512 }, (_, n) => ({
        ...first!,
        id: `m${revision + n}`,
        type: 'ManagerAssigned',
        personal: null,
        data,
      }));
      await store.append({ stream: STREAM, expected: revision, events });
    }
    const another = new Writer(store, keys, clock);
    expect((await another.history(STREAM)).size).toBe(2 * PAGE_MAX + 1);
    expect(await send(assign('rep-1'), {}, another)).toMatchObject({ changed: false });
  });

  it('goes on after an event this version does not know', async () => {
    const { store, send } = setUp();
    await send(open());
    const [first] = await stored(store);
    const foreign = { ...first!, id: 'f', type: 'HolidayTaken', personal: null };
    await store.append({ stream: STREAM, expected: 0, events: [foreign] });
    expect(await send(order('SO-1'))).toMatchObject({ revision: 2 });
  });
});

describe('texts whose key is gone', () => {
  const rename = (name: string) => intentOf(RenameAccount, { accountId: 'acme', name });

  it.each([
    ['destroyed', (keys: MemoryKeys) => keys.destroy(['acme'])],
    ['lost with an older keys.db put back', (keys: MemoryKeys) => keys.lose('acme')],
  ])('refuse more of them when it was %s, and no key is made anew', async (_how, lose) => {
    const { store, keys, send } = setUp();
    await send(open());
    await lose(keys);
    await expect(send(rename('Acme 2'))).rejects.toMatchObject({ code: 'key-missing' });
    expect(await keys.find(['acme'])).toEqual(new Map());
    expect(await store.head()).toBe(1);
  });

  it('leave all commands be that say nothing personal, or only compare', async () => {
    const { keys, send } = setUp();
    await send(open());
    await keys.destroy(['acme']);
    expect(await send(order('SO-1'))).toMatchObject({ changed: true });
    expect(await send(open())).toMatchObject({ changed: false });
    const identify = intentOf(IdentifyStakeholder, { accountId: 'acme', ...ADA });
    expect(await send(identify)).toMatchObject({ changed: true });
    await keys.destroy(['acme/ada']);
    expect(await send(identify)).toMatchObject({ changed: false });
  });

  it('leave the keys of others be made', async () => {
    const { keys, send } = setUp();
    await send(open());
    await keys.destroy(['acme']);
    await send(intentOf(IdentifyStakeholder, { accountId: 'acme', ...ADA }));
    expect(await keys.names()).toEqual(['acme/ada']);
  });
});

describe('an event of an account that cannot be read', () => {
  /** An account with an order that a disk has spoiled. */
  async function spoilt() {
    const { store, keys, clock, send } = setUp();
    await send(open());
    await send(order('SO-1'));
    const [opened, placed] = await stored(store);
    const damaged = new MemoryEventStore(clock, { zone: 'UTC' });
    await damaged.append({
      stream: STREAM,
      expected: 'none',
      events: [opened!, { ...placed!, data: `!${placed!.data.slice(1)}` }],
    });
    const through = new Writer(damaged, keys, clock);
    return { id: placed!.id, send: (intent: Intent) => send(intent, {}, through) };
  }

  it('stands in the way of commands on that account, which name it', async () => {
    const { id, send } = await spoilt();
    const refused = { code: 'history-unreadable', message: expect.stringContaining(id) as string };
    await expect(send(order('SO-2'))).rejects.toMatchObject(refused);
    await expect(send(rename())).rejects.toMatchObject(refused);
  });

  it('is out of the way once it is retracted', async () => {
    const { id, send } = await spoilt();
    await send(intentOf(RetractEvent, { accountId: 'acme', eventId: id }));
    expect(await send(order('SO-2'))).toMatchObject({ changed: true });
    expect(await send(order('SO-1'))).toMatchObject({ changed: true });
  });

  it('says something again once it is corrected', async () => {
    const { id, send } = await spoilt();
    const content = { orderId: 'SO-1', amount: '7', currency: 'EUR' };
    await send(intentOf(CorrectEvent, { accountId: 'acme', eventId: id, content }));
    expect(await send(order('SO-2'))).toMatchObject({ changed: true });
    await expect(send(order('SO-1'))).rejects.toMatchObject({ code: 'order-differs' });
  });

  const rename = () => intentOf(RenameAccount, { accountId: 'acme', name: 'Acme 2' });
});

describe('a command sent again under its key', () => {
  it('answers the original result, whatever happened since', async () => {
    const { store, send, writer } = setUp();
    await send(open());
    await send(intentOf(MarkLost, { accountId: 'acme', reason: 'price' }));
    const first = await send(order('SO-1'), { idempotencyKey: 'k' });
    await send(order('SO-2'));
    expect(await send(order('SO-1'), { idempotencyKey: 'k' }, writer)).toEqual(first);
    expect(first.eventIds).toHaveLength(2);
    expect(await store.head()).toBe(5);
  });

  it('answers it also to a writer that has seen nothing of it', async () => {
    const { store, keys, clock, send } = setUp();
    const first = await send(open(), { idempotencyKey: 'k' });
    const another = new Writer(store, keys, clock);
    expect(await send(open(), { idempotencyKey: 'k' }, another)).toEqual(first);
  });

  it('answers it also where the account moved on from the expected revision', async () => {
    const { send } = setUp();
    await send(open());
    const context = { idempotencyKey: 'k', expectedRevisions: [0] };
    const first = await send(order('SO-1'), context);
    await send(order('SO-2'));
    expect(await send(order('SO-1'), context)).toEqual(first);
  });

  it('twice at the same moment is recorded once', async () => {
    const { store, send } = setUp();
    await send(open());
    const context = { idempotencyKey: 'k' };
    const [first, second] = await Promise.all([
      send(order('SO-1'), context),
      send(order('SO-1'), context),
    ]);
    expect(second).toEqual(first);
    expect(await store.head()).toBe(2);
  });

  it('is refused with another content, by the hash of what was sent or by the intent', async () => {
    const { send } = setUp();
    await send(open());
    await send(order('SO-1'), { idempotencyKey: 'k', bodyHash: 'a' });
    await send(order('SO-2'), { idempotencyKey: 'l' });
    const code = { code: 'idempotency-key-reused' };
    await expect(send(order('SO-1'), { idempotencyKey: 'k', bodyHash: 'b' })).rejects.toMatchObject(
      code,
    );
    await expect(send(order('SO-3'), { idempotencyKey: 'l' })).rejects.toMatchObject(code);
  });

  it('is another command under the same key of somebody else', async () => {
    const { send } = setUp();
    await send(open());
    await send(order('SO-1'), { idempotencyKey: 'k' });
    const other = await send(order('SO-2'), { idempotencyKey: 'k', actor: 'ben' });
    expect(other).toMatchObject({ changed: true, revision: 2 });
  });

  it('is not remembered where it was refused', async () => {
    const { send } = setUp();
    await expect(send(order('SO-1'), { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'account-unknown',
    });
    await send(open());
    expect(await send(order('SO-1'), { idempotencyKey: 'k' })).toMatchObject({ changed: true });
  });

  it('answers again that it was already so, whatever has happened since', async () => {
    const { store, keys, clock, answers, send } = setUp();
    await send(open());
    await send(assign('rep-1'));
    const first = await send(assign('rep-1'), { idempotencyKey: 'k' });
    await send(assign('rep-2'));

    const another = new Writer(store, keys, clock, answers);
    expect(await send(assign('rep-1'), { idempotencyKey: 'k' })).toEqual(first);
    expect(await send(assign('rep-1'), { idempotencyKey: 'k' }, another)).toEqual(first);
    expect(first).toMatchObject({ changed: false, revision: 1, eventIds: [] });
    expect(await store.head()).toBe(3);
  });

  it('is refused with another content also where it was already so', async () => {
    const { send } = setUp();
    await send(open());
    await send(assign('rep-1'));
    await send(assign('rep-1'), { idempotencyKey: 'k' });
    const code = 'idempotency-key-reused';
    await expect(send(assign('rep-2'), { idempotencyKey: 'k' })).rejects.toMatchObject({ code });
  });

  it('is remembered to have changed nothing for thirty days', async () => {
    const { clock, send } = setUp();
    await send(open());
    await send(assign('rep-1'));
    await send(assign('rep-1'), { idempotencyKey: 'k' });
    await send(assign('rep-2'));
    clock.set('2026-07-01T07:00:00.000Z');
    expect(await send(assign('rep-1'), { idempotencyKey: 'k' })).toMatchObject({ changed: false });
    clock.set('2026-07-01T07:00:00.001Z');
    expect(await send(assign('rep-1'), { idempotencyKey: 'k' })).toMatchObject({ changed: true });
  });

  it('that the server made is remembered like any other, as it was told', async () => {
    const { send } = setUp();
    await send(open());
    await send(assign('rep-1'));
    const first = await send(assign('rep-1'), { madeKey: 'made' });
    await send(assign('rep-2'));
    expect(await send(assign('rep-1'), { idempotencyKey: 'made' })).toEqual(first);
  });

  it('finds what was recorded when bodies were hashed as they were written', async () => {
    const { send } = setUp();
    await send(open());
    const context = { idempotencyKey: 'k' };
    const first = await send(order('SO-1'), { ...context, bodyHash: 'written' });
    const today = { ...context, bodyHash: 'asked', writtenBodyHash: 'written' };
    expect(await send(order('SO-1'), today)).toEqual(first);
  });
});

describe('writing after a clock that was ahead', () => {
  it('dates what nobody dates now, and not where that clock was', async () => {
    const { clock, store, send } = setUp();
    await send(open());
    clock.set('2027-06-01T07:00:00.000Z');
    await send(order('SO-1'));
    clock.set('2026-06-01T07:01:00.000Z');
    await send(order('SO-2'));

    const moments = (await stored(store)).map(({ occurredAt, recordedAt }) => [
      occurredAt,
      recordedAt,
    ]);
    expect(moments.slice(1)).toEqual([
      ['2027-06-01T07:00:00.000Z', '2027-06-01T07:00:00.000Z'],
      ['2026-06-01T07:01:00.000Z', '2026-06-01T07:01:00.000Z'],
    ]);
  });

  it('lets it follow what was known by its day alone, or a little ahead', async () => {
    const { clock, store, send } = setUp();
    await send(open());
    clock.set('2026-06-01T07:04:00.000Z');
    await send(order('SO-1'));
    clock.set('2026-06-01T07:00:00.000Z');
    await send(order('SO-2'));
    await send(order('SO-3', { occurredOn: '2026-06-01' }));
    await send(order('SO-4'));

    const moments = (await stored(store)).map(({ occurredAt }) => occurredAt.slice(11, 19));
    expect(moments).toEqual(['07:00:00', '07:04:00', '07:04:00', '12:00:00', '12:00:00']);
  });

  it('does not take an hour of the same day for noon', async () => {
    const { clock, store, send } = setUp();
    await send(open());
    clock.set('2026-06-01T11:00:00.000Z');
    await send(order('SO-1'));
    clock.set(NOW);
    await send(order('SO-2'));
    expect((await stored(store)).at(-1)).toMatchObject({ occurredAt: NOW, recordedAt: NOW });
  });
});

describe('writing while others write', () => {
  it('reads and decides again', async () => {
    const { store, keys, clock, send } = setUp();
    await send(open());
    const another = new Writer(store, keys, clock);
    store.meanwhile.push(() => send(assign('rep-1'), {}, another));
    expect(await send(assign('rep-1'))).toMatchObject({ changed: false, revision: 1 });
  });

  it('sees what another process wrote before', async () => {
    const { store, keys, clock, send } = setUp();
    await send(open());
    const another = new Writer(store, keys, clock);
    await send(order('SO-1'), {}, another);
    await expect(send(order('SO-1', { amount: '1' }))).rejects.toMatchObject({
      code: 'order-differs',
    });
  });

  it('gives up after five tries', async () => {
    const { store, keys, clock, send } = setUp();
    await send(open());
    for (const n of [1, 2, 3, 4, 5]) {
      const another = new Writer(store, keys, clock);
      // Only the append of ours is disturbed, not those of the others.
      store.meanwhile.push(
        () => send(order(`SO-${n}`), {}, another),
        () => Promise.resolve(),
      );
    }
    await expect(send(assign('rep-1'))).rejects.toThrow(StreamMoved);
    expect(await store.head()).toBe(6);
  });

  it('does not try again where the caller expects a revision', async () => {
    const { store, keys, clock, send } = setUp();
    await send(open());
    const another = new Writer(store, keys, clock);
    store.meanwhile.push(() => send(order('SO-1'), {}, another));
    const expectedRevisions = [0];
    await expect(send(assign('rep-1'), { expectedRevisions })).rejects.toThrow(RevisionDiffers);
    await expect(send(assign('rep-1'), { expectedRevisions })).rejects.toThrow(
      new RevisionDiffers(STREAM, 1),
    );
    expect(await send(assign('rep-1'), { expectedRevisions: [1] })).toMatchObject({ revision: 2 });
  });

  it('takes any of several revisions, none that lies ahead, and asks whether it is there', async () => {
    const { send } = setUp();
    await expect(send(open(), { expectedRevisions: 'exists' })).rejects.toThrow(
      new RevisionDiffers(STREAM, -1),
    );
    await send(open());
    expect(await send(assign('rep-1'), { expectedRevisions: [7, 0] })).toMatchObject({
      revision: 1,
    });
    for (const expectedRevisions of [[2], [99, 1e30]]) {
      await expect(send(assign('rep-2'), { expectedRevisions })).rejects.toThrow(
        new RevisionDiffers(STREAM, 1),
      );
    }
    expect(await send(assign('rep-2'), { expectedRevisions: 'exists' })).toMatchObject({
      revision: 2,
    });
  });

  it('answers a key what another process recorded under it while this one looked', async () => {
    const { store, keys, clock, answers, send } = setUp();
    await send(open());
    const another = new Writer(store, keys, clock, answers);
    const context = { idempotencyKey: 'k' };
    const first: CommandResult[] = [];
    store.afterFind.push(async () => {
      first.push(await send(order('SO-1'), context, another));
    });
    expect([await send(order('SO-1'), context)]).toEqual(first);
    store.afterFind.push(async () => {
      await send(assign('rep-1'), { ...context, idempotencyKey: 'l' }, another);
    });
    const expecting = { idempotencyKey: 'l', expectedRevisions: [1] };
    expect(await send(assign('rep-1'), expecting)).toMatchObject({ changed: true, revision: 2 });
  });

  it('lets commands on one account of one process go one after the other', async () => {
    const { store, send } = setUp();
    await send(open());
    await Promise.all(Array.from({ length: 50 }, (_, n) => send(order(`SO-${n}`))));
    expect(await store.head()).toBe(51);
  });

  it('is not held up by a command that was refused', async () => {
    const { send } = setUp();
    const [refused, opened] = await Promise.allSettled([send(order('SO-1')), send(open())]);
    expect([refused.status, opened.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('a command for which a history was read before', () => {
  /** An account with one order, read when it was at a revision; more has come since where that is said. */
  async function given(before: readonly Intent[], since: readonly Intent[] = []) {
    const set = setUp();
    for (const intent of [open(), ...before]) await set.send(intent);
    // A writer of its own holds what it saw, and is not told of what comes.
    const history = await new Writer(set.store, set.keys, set.clock).history(STREAM);
    for (const intent of since) await set.send(intent);
    return { ...set, seen: { stream: STREAM, history } };
  }

  it('is decided on it without reading the account again', async () => {
    const { store, send, seen } = await given([order('SO-1')]);
    const read = jest.spyOn(store, 'read');
    expect(await send(order('SO-2'), { seen })).toMatchObject({ revision: 2, changed: true });
    expect(read).not.toHaveBeenCalled();
  });

  it('is decided anew where the account moved on', async () => {
    const { store, send, seen } = await given([], [order('SO-1')]);
    expect(await send(order('SO-2'), { seen })).toMatchObject({ revision: 2, changed: true });
    expect((await stored(store)).map(({ type }) => type)).toEqual([
      'AccountOpened',
      'OrderPlaced',
      'OrderPlaced',
    ]);
  });

  it('is refused, or already so, by what is there now alone', async () => {
    const { send, seen } = await given([assign('ada')], [order('SO-1'), assign('ben')]);
    const cancelled = intentOf(CancelOrder, { accountId: 'acme', orderId: 'SO-1' });
    expect(await send(assign('ada'), { seen })).toMatchObject({ revision: 4, changed: true });
    expect(await send(cancelled, { seen })).toMatchObject({ revision: 5, changed: true });
    await expect(send(cancelled, { seen, expectedRevisions: [1] })).rejects.toThrow(
      RevisionDiffers,
    );
  });

  it('is answered again under its key', async () => {
    const { send, seen } = await given([]);
    const first = await send(order('SO-1'), { seen, idempotencyKey: 'k' });
    expect(await send(order('SO-1'), { seen, idempotencyKey: 'k' })).toEqual(first);
  });

  it('takes nothing from the history of another stream', async () => {
    const { store, send, seen } = await given([], []);
    await send(open('other'));
    const { history } = seen;
    const opened = { stream: accountStream('other'), history };
    expect(await send(order('SO-1'), { seen: opened })).toMatchObject({ revision: 1 });
    expect(await stored(store)).toHaveLength(2);
  });
});

describe('the moment of an intent', () => {
  it('may lie five minutes ahead, as clocks differ, and no more', async () => {
    const { send } = setUp();
    await send(open());
    await send(order('SO-1', { occurredAt: '2026-06-01T07:05:00Z' }));
    await expect(
      send(order('SO-2', { occurredAt: '2026-06-01T07:05:00.001Z' })),
    ).rejects.toMatchObject({ code: 'in-the-future' });
  });

  it('may be today also before noon, in the zone of the ledger, and no day after', async () => {
    const { store, send } = setUp('Pacific/Kiritimati');
    await send(open());
    await send(order('SO-1', { occurredOn: '2026-06-01' }));
    expect((await stored(store)).at(-1)).toMatchObject({ occurredAt: '2026-05-31T22:00:00.000Z' });
    await expect(send(order('SO-2', { occurredOn: '2026-06-02' }))).rejects.toMatchObject({
      code: 'in-the-future',
    });
  });

  it('may not lie ahead in a correction either', async () => {
    const { send } = setUp();
    const { eventIds } = await send(open());
    const correct = (content: object) =>
      send(
        intentOf(CorrectEvent, {
          accountId: 'acme',
          eventId: eventIds[0],
          content: { as: 'customer', name: 'Acme', ...content },
        }),
      );
    await expect(correct({ occurredOn: '2026-06-02' })).rejects.toMatchObject({
      code: 'in-the-future',
    });
    await expect(correct({ occurredAt: '2026-06-01T10:00:00Z' })).rejects.toMatchObject({
      code: 'in-the-future',
    });
    expect(await correct({ occurredOn: '2026-05-01' })).toMatchObject({ changed: true });
  });

  it('comes after what is known for a later hour of today, where nobody says when', async () => {
    const { store, send } = setUp();
    await send(open());
    await send(order('SO-1', { occurredOn: '2026-06-01' }));
    await send(intentOf(CancelOrder, { accountId: 'acme', orderId: 'SO-1' }));
    expect((await stored(store)).map(({ occurredAt }) => occurredAt)).toEqual([
      NOW,
      '2026-06-01T12:00:00.000Z',
      '2026-06-01T12:00:00.000Z',
    ]);
  });
});

describe('placing an account under a parent', () => {
  const place = (accountId: string, parentId: string): Intent =>
    intentOf(PlaceUnderParent, { accountId, parentId });

  it('needs a parent that is known and not below it', async () => {
    const { send } = setUp();
    for (const id of ['acme', 'holding', 'plant']) await send(open(id));
    await send(place('acme', 'holding'));
    await send(place('plant', 'acme'));
    await expect(send(place('holding', 'plant'))).rejects.toMatchObject({
      code: 'parent-is-below',
    });
    await expect(send(place('acme', 'nobody'))).rejects.toMatchObject({ code: 'parent-unknown' });
  });

  it('is held to the same when it is corrected', async () => {
    const { send } = setUp();
    for (const id of ['acme', 'holding', 'plant']) await send(open(id));
    const { eventIds } = await send(place('acme', 'holding'));
    await send(place('plant', 'acme'));
    const correct = (parentId: string) =>
      send(
        intentOf(CorrectEvent, {
          accountId: 'acme',
          eventId: eventIds[0],
          content: { parentId },
        }),
      );
    await expect(correct('plant')).rejects.toMatchObject({ code: 'parent-is-below' });
    await expect(correct('nobody')).rejects.toMatchObject({ code: 'parent-unknown' });
  });
});

describe('a correction', () => {
  it('seals the new content like the old, and is already so when it says what holds', async () => {
    const { store, send } = setUp();
    const { eventIds } = await send(open());
    const correct = intentOf(CorrectEvent, {
      accountId: 'acme',
      eventId: eventIds[0],
      content: { as: 'customer', name: 'Acme AG' },
    });
    await send(correct);
    const [, correction] = await stored(store);
    expect(correction?.personal).toMatch(/^1\./);
    expect(JSON.stringify(correction)).not.toContain('Acme AG');
    expect(await send(correct)).toMatchObject({ changed: false });
  });
});
