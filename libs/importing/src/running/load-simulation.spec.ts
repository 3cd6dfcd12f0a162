import type { EventStore, NewEvent, StoredEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import type { Simulation } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { SimulationLoad } from './load-simulation.ts';
import { isStaged } from './staged-appends.ts';

const few: Simulation = {
  seed: 'few',
  accounts: 3,
  from: '2025-01-01',
  until: '2026-03-02',
  eventsPerAccount: 30,
};

function given(now = '2026-03-02T20:00:00.000Z') {
  const clock = new FixedClock(now);
  const events = new MemoryEventStore(clock, { zone: 'UTC' });
  return { clock, events, load: new SimulationLoad(events, new MemoryKeys(), clock) };
}

describe('loading a simulated portfolio', () => {
  it('records every account, by the simulation', async () => {
    const { events, load } = given();
    const { accounts, known, recorded } = await load.run(few);
    expect({ accounts, known }).toEqual({ accounts: 3, known: 0 });
    expect(await events.head()).toBe(recorded);
    const [opened] = await events.read('account-A-0001');
    expect(opened?.type).toBe('AccountOpened');
    expect(JSON.parse(opened?.meta ?? '{}')).toMatchObject({ actor: 'simulation' });
  });

  it('does nothing the second time, also on a later day', async () => {
    const { clock, events, load } = given();
    await load.run(few);
    const head = await events.head();
    clock.set('2026-03-09T20:00:00.000Z');
    const again = await load.run({ ...few, from: '2025-01-08', until: '2026-03-09' });
    expect(again).toEqual({ accounts: 3, known: 3, recorded: 0 });
    expect(await events.head()).toBe(head);
  });

  it('tells nothing that lies after now', async () => {
    const { events, load } = given('2025-09-01T10:00:00.000Z');
    await load.run(few);
    for (const { occurredAt } of await events.readAll()) {
      expect(occurredAt <= '2025-09-01T10:00:00.000Z').toBe(true);
    }
  });

  it('leaves accounts of that name alone and loads nothing', async () => {
    const { events, load } = given();
    await events.append({ stream: 'account-A-0003', expected: 'none', events: [opening] });
    await expect(load.run(few)).rejects.toMatchObject({ code: 'account-exists' });
    expect(await events.head()).toBe(1);
  });

  it('says whether the demo is there', async () => {
    const { load } = given();
    expect(await load.isDemoLoaded()).toBe(false);
    const { accounts, recorded } = await load.demo();
    expect(accounts).toBe(120);
    expect(recorded).toBeGreaterThan(8_000);
    expect(await load.isDemoLoaded()).toBe(true);
  });
});

describe('the demo in a new ledger', () => {
  const now = '2026-03-02T20:00:00.000Z';

  it('was recorded in the order in which things came to be known, never later than now', async () => {
    const { events, load } = given(now);
    const { recorded } = await load.demo();
    const log = await allOf(events);
    expect(log).toHaveLength(recorded);
    const times = log.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)! <= now).toBe(true);
    expect(log.every(({ occurredAt, recordedAt }) => occurredAt <= recordedAt)).toBe(true);
    // It says of itself that nobody recorded it then.
    expect(log.every((event) => isStaged(event) === event.recordedAt < now)).toBe(true);
  });

  it('has a departure that was heard of three weeks late, and says at which moment to look', async () => {
    const { events, load } = given(now);
    await load.demo();
    const story = (await load.demoStories()).find((one) => one.story === 'known-late');
    const { accountId, asOf, knownAt } = story!;
    const departed = (await events.read(`account-${accountId}`)).find(
      ({ type }) => type === 'StakeholderDeparted',
    );
    expect(departed!.occurredAt < asOf!).toBe(true);
    expect(departed!.recordedAt > knownAt!).toBe(true);
    expect(await events.positionKnownAt(knownAt!)).toBeLessThan(departed!.position);
    expect(await events.positionKnownAt(knownAt!)).toBeGreaterThan(0);
  });

  it('is the same to the last bit whoever loads it on that day', async () => {
    const logs = [given(now), given(now)].map(async ({ events, load }) => {
      await load.demo();
      return (await allOf(events)).map(({ id, recordedAt, data }) => [id, recordedAt, data]);
    });
    const [one, other] = await Promise.all(logs);
    expect(one).toEqual(other);
  });

  it('is not loaded twice, also on a later day', async () => {
    const { clock, events, load } = given(now);
    await load.demo();
    const head = await events.head();
    clock.set('2026-03-09T20:00:00.000Z');
    expect(await load.demo()).toEqual({ accounts: 120, known: 120, recorded: 0 });
    expect(await events.head()).toBe(head);
  });

  it('is recorded when it is loaded where something stands there already, and tells no story of it', async () => {
    const { events, load } = given(now);
    await events.append({ stream: 'account-ACME', expected: 'none', events: [opening] });
    await load.demo();
    const [, ...demo] = await allOf(events);
    expect(new Set(demo.map(({ recordedAt }) => recordedAt))).toEqual(new Set([now]));
    expect(demo.some(isStaged)).toBe(false);
    expect((await load.demoStories()).map(({ story }) => story)).not.toContain('known-late');
  });
});

async function allOf(events: EventStore): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    const page = await events.readAll({ after: all.length });
    if (page.length === 0) return all;
    all.push(...page);
  }
}

const opening: NewEvent = {
  id: 'b1f5a4a6-0000-5000-8000-000000000001',
  type: 'AccountOpened',
  schemaVersion: 1,
  occurredAt: '2026-01-01T12:00:00.000Z',
  data: '{"as":"customer"}',
  personal: null,
  meta: '{"actor":"somebody","origin":"entered"}',
};
