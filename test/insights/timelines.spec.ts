import type { AccountEvent } from '#events/catalogue';
import { Moments } from '#insights/asking/moments';
import { Timelines, type TimelineQuery } from '#insights/timeline/timelines';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-03-01T12:00:00.000Z');
let ledger: Ledger;
let timelines: Timelines;

beforeEach(async () => {
  clock.set('2025-03-01T12:00:00.000Z');
  const store = new MemoryEventStore(clock, { zone: 'Europe/Berlin' });
  ledger = new Ledger(store, new MemoryKeys());
  timelines = new Timelines(store, ledger.keys, new Moments(store, clock, await store.identity()));
});

const at = (day: number, hour = '10'): string =>
  `2025-02-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`;
const opened: AccountEvent = {
  type: 'AccountOpened',
  occurredAt: at(1),
  data: { as: 'prospect' },
  personal: { name: 'Zoë' },
};
const call = (
  occurredAt: string,
  note?: string,
  stakeholderIds: readonly string[] = ['asha'],
): AccountEvent => ({
  type: 'ContactMade',
  occurredAt,
  data: {
    kind: 'call',
    direction: 'outbound',
    answered: true,
    stakeholderIds,
    colleagueIds: [],
  },
  ...(note === undefined ? {} : { personal: { note } }),
});

const shown = async (query: TimelineQuery = {}) =>
  (await timelines.page('A', query)).entries.map(({ id }) => id);

describe('a timeline', () => {
  it('shows the newest first, with personal texts opened and days of the zone', async () => {
    await ledger.record('A', [opened, call(at(20, '23'), 'wants a visit'), call(at(10))]);
    const { entries, total } = await timelines.page('A', {});
    expect(total).toBe(3);
    expect(entries).toMatchObject([
      { type: 'ContactMade', occurredOn: '2025-02-21', personal: { note: 'wants a visit' } },
      { type: 'ContactMade', occurredOn: '2025-02-10', personal: null, revision: '2' },
      { type: 'AccountOpened', personal: { name: 'Zoë' }, actor: 'tester', origin: 'entered' },
    ]);
  });

  it('comes in pages that go on where the last one ended, whatever is recorded in between', async () => {
    const days = [1, 5, 5, 9, 12, 12, 12, 20];
    const ids = await ledger.record(
      'A',
      days.map((day) => call(at(day))),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await timelines.page('A', { limit: 3, cursor });
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      await ledger.record('A', [call(at(11))]);
    } while (cursor !== undefined);
    expect(seen).toEqual([...ids].reverse());
  });

  it('shows what had occurred by a day and was known at an instant', async () => {
    const [first, , late] = await ledger.record('A', [opened, call(at(20)), call(at(5))]);
    clock.set('2025-03-02T12:00:00.000Z');
    await ledger.record('A', [call(at(6))]);
    expect(await shown({ asOf: '2025-02-10', knownAt: '2025-03-01T23:00:00.000Z' })).toEqual([
      late,
      first,
    ]);
  });

  it('marks what was amended, and looks for a corrected event where it was corrected to', async () => {
    const [moved, withdrawn] = await ledger.record('A', [call(at(5)), call(at(6))]);
    const content = { type: 'ContactMade', schemaVersion: 1, data: call(at(5)).data };
    const [correction, retraction] = await ledger.record('A', [
      {
        type: 'EventCorrected',
        occurredAt: at(25),
        data: { event: moved!, occurredAt: at(15), ...content },
      },
      { type: 'EventRetracted', occurredAt: at(25), data: { event: withdrawn! } },
    ]);

    const { entries } = await timelines.page('A', { types: ['ContactMade'] });

    const by = { actor: 'tester', recordedAt: '2025-03-01T12:00:00.000Z' };
    expect(entries.map(({ id, amendedBy }) => [id, amendedBy])).toEqual([
      [moved, { id: correction, kind: 'corrected', ...by }],
      [withdrawn, { id: retraction, kind: 'retracted', ...by }],
    ]);
    expect(await shown({ asOf: '2025-02-10' })).not.toContain(moved);
    expect(await shown({ asOf: '2025-02-15' })).toContain(moved);
  });

  it('shows a corrected event as it is now, on its day, with what it said before', async () => {
    const placed = (amountMinor: number, occurredAt: string): AccountEvent => ({
      type: 'OrderPlaced',
      occurredAt,
      data: { orderId: 'o-1', kind: 'ad-hoc', amountMinor, currency: 'EUR' },
    });
    const [order, contact] = await ledger.record('A', [placed(100, at(20)), call(at(18), 'old')]);
    const corrected = (event: string, { type, data, personal, occurredAt }: AccountEvent) =>
      ({
        type: 'EventCorrected',
        occurredAt: at(25),
        data: { event, type, schemaVersion: 1, occurredAt, data },
        ...(personal ? { personal } : {}),
      }) as AccountEvent;
    await ledger.record('A', [
      corrected(order!, placed(250, at(12))),
      corrected(contact!, call(at(18), 'new')),
      corrected(order!, placed(300, at(11))),
    ]);

    const { entries } = await timelines.page('A', { types: ['OrderPlaced', 'ContactMade'] });

    expect(entries.map(({ id }) => id)).toEqual([contact, order]);
    expect(entries[1]).toMatchObject({
      occurredAt: at(11),
      occurredOn: '2025-02-11',
      data: { amountMinor: 300 },
      original: { occurredAt: at(20), occurredOn: '2025-02-20', data: { amountMinor: 100 } },
      revision: '0',
    });
    expect(entries[0]).toMatchObject({
      personal: { note: 'new' },
      original: { personal: { note: 'old' }, sealed: false },
    });
    const { entries: asOf } = await timelines.page('A', { asOf: '2025-02-11' });
    expect(asOf.find(({ id }) => id === order)).toMatchObject({ data: { amountMinor: 300 } });
  });

  it('shows an event that was corrected and then withdrawn as it was first said, struck out', async () => {
    const [event] = await ledger.record('A', [call(at(5))]);
    const content = { type: 'ContactMade', schemaVersion: 1, data: call(at(5)).data } as const;
    await ledger.record('A', [
      {
        type: 'EventCorrected',
        occurredAt: at(25),
        data: { event: event!, occurredAt: at(15), ...content },
      },
      { type: 'EventRetracted', occurredAt: at(26), data: { event: event! } },
    ]);

    expect(await timelines.entry('A', event!)).toMatchObject({
      occurredAt: at(5),
      original: null,
      amendedBy: { kind: 'retracted' },
    });
  });

  it('goes from page to page through corrected events, each once', async () => {
    const ids = await ledger.record(
      'A',
      [4, 5, 6, 7, 8, 9].map((day) => call(at(day))),
    );
    const content = { type: 'ContactMade', schemaVersion: 1, data: call(at(5)).data } as const;
    const to = [20, 3, 7];
    await ledger.record(
      'A',
      to.map((day, index) => ({
        type: 'EventCorrected' as const,
        occurredAt: at(25),
        data: { event: ids[index * 2]!, occurredAt: at(day), ...content },
      })),
    );
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await timelines.page('A', { types: ['ContactMade'], limit: 2, cursor });
      found.push(...page.entries.map(({ occurredOn }) => occurredOn.slice(-2)));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(found).toEqual(['20', '09', '07', '07', '05', '03']);
  });

  it('gives the events asked for by id or type', async () => {
    const [first, second] = await ledger.record('A', [opened, call(at(5))]);
    expect(await shown({ ids: [first!, 'another'] })).toEqual([first]);
    expect(await shown({ types: ['ContactMade'] })).toEqual([second]);
    expect((await timelines.entry('A', second!)).id).toBe(second);
    await expect(timelines.entry('A', 'another')).rejects.toMatchObject({ code: 'event-unknown' });
  });

  it('gives the events that name a person', async () => {
    const [, left, both] = await ledger.record('A', [
      call(at(4), undefined, ['asha2']),
      { type: 'StakeholderDeparted', occurredAt: at(5), data: { stakeholderId: 'asha' } },
      call(at(6), undefined, ['ben', 'asha']),
      call(at(7), 'about asha', ['ben']),
    ]);
    expect(await shown({ stakeholderId: 'asha' })).toEqual([both, left]);
    expect(await shown({ stakeholderId: 'asha', types: ['ContactMade'] })).toEqual([both]);
  });

  it('of an account of which nothing is known is refused', async () => {
    await expect(timelines.page('B', {})).rejects.toMatchObject({ code: 'account-unknown' });
  });
});

describe('a search within a timeline', () => {
  const asha: AccountEvent = {
    type: 'StakeholderIdentified',
    occurredAt: at(2),
    data: { stakeholderId: 'asha' },
    personal: { name: 'Asha Müller' },
  };
  const order: AccountEvent = {
    type: 'OrderPlaced',
    occurredAt: at(4),
    data: { orderId: 'SO-77', kind: 'ad-hoc', amountMinor: 123_450, currency: 'EUR' },
  };
  const found = async (search: string) =>
    (await timelines.page('A', { search })).entries.map(({ type }) => type);

  beforeEach(() => ledger.record('A', [opened, asha, call(at(3), 'Wants a visit'), order]));

  it('finds what people wrote, numbers, amounts, days and kinds, in any case', async () => {
    expect(await found('VISIT')).toEqual(['ContactMade']);
    expect(await found('so-77')).toEqual(['OrderPlaced']);
    expect(await found('1234.50')).toEqual(['OrderPlaced']);
    expect(await found('2025-02-03')).toEqual(['ContactMade']);
    expect(await found('order placed')).toEqual(['OrderPlaced']);
  });

  it('finds events by the names of those they are about, as people type them', async () => {
    expect(await found('muller')).toEqual(['ContactMade', 'StakeholderIdentified']);
    expect(await found('asha visit')).toEqual(['ContactMade']);
  });

  it('finds nothing for a word that is nowhere, and everything for none', async () => {
    expect(await found('kestrel')).toEqual([]);
    expect(await found('  ')).toHaveLength(4);
  });

  it('finds a corrected event by what it says now and by what it said', async () => {
    const [id] = await ledger.record('A', [call(at(9), 'Talked of tea')]);
    const said = call(at(9), 'Talked of coffee');
    await ledger.record('A', [
      {
        type: 'EventCorrected',
        occurredAt: at(10),
        data: { event: id!, type: said.type, occurredAt: said.occurredAt, data: said.data },
        personal: said.personal,
      } as AccountEvent,
    ]);
    expect(await found('tea')).toEqual(['ContactMade']);
    expect(await found('coffee')).toEqual(['EventCorrected', 'ContactMade']);
  });

  it('counts the days of what was found, and pages from any of them', async () => {
    await ledger.record('A', [call(at(3, '12')), call(at(7))]);
    const { days, total, recordedOn } = await timelines.days('A', { search: 'contact' });
    expect(recordedOn).toHaveLength(1);
    expect({ days, total }).toEqual({
      days: [
        { day: '2025-02-07', events: 1 },
        { day: '2025-02-03', events: 2 },
      ],
      total: 3,
    });
    const { entries } = await timelines.page('A', { search: 'contact', offset: 1, limit: 1 });
    expect(entries).toMatchObject([{ occurredAt: at(3, '12') }]);
  });
});
