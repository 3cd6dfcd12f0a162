import type { NewEvent } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import type { Simulation } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { SimulationLoad } from './load-simulation.ts';

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

const opening: NewEvent = {
  id: 'b1f5a4a6-0000-5000-8000-000000000001',
  type: 'AccountOpened',
  schemaVersion: 1,
  occurredAt: '2026-01-01T12:00:00.000Z',
  data: '{"as":"customer"}',
  personal: null,
  meta: '{"actor":"somebody","origin":"entered"}',
};
