import type { AccountEvent } from '#events/catalogue';
import { ChurnBacktest } from '#insights/fit/churn-backtest';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays, type Day } from '#kernel/time';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const CUT = '2025-12-31';
const TODAY = '2026-06-30';
const REQUEST = {
  backtestId: 'bt-1',
  model: 'recency',
  against: 'rfm',
  cuts: [CUT],
  horizonDays: 90,
} as const;

interface Ordered {
  readonly accountId: string;
  readonly on: Day;
  /** The day itself where nothing else is said. */
  readonly recordedOn?: Day;
}

/** Thirty that order every four weeks: some until autumn, the others to this day. */
const regular = Array.from({ length: 30 }, (_, place) =>
  Array.from({ length: place < 6 ? 9 + place : 20 }, (__, order): Ordered => ({
    accountId: `A-${10 + place}`,
    on: addDays('2025-01-06', place + 28 * order),
  })),
).flat();

/** A ledger to which each order was told on its day. */
async function backtest(orders: readonly Ordered[]) {
  const clock = new FixedClock(`${TODAY}T00:00:00.000Z`);
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  const known = ({ on, recordedOn = on }: Ordered) => recordedOn;
  const inOrder = orders
    .filter((one) => known(one) <= TODAY)
    .toSorted((one, other) => (known(one) < known(other) ? -1 : 1));
  for (const one of inOrder) {
    clock.set(`${known(one)}T18:00:00.000Z`);
    await ledger.record(one.accountId, [placed(one.on)]);
  }
  clock.set(`${TODAY}T20:00:00.000Z`);
  const [cut] = (await new ChurnBacktest(ledger.store, ledger.keys, clock).run(REQUEST)).cuts;
  return cut!;
}

const placed = (on: Day): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${on}T12:00:00.000Z`,
  data: { orderId: on, kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
});

describe('a backtest', () => {
  it('says how early both models flagged who was lost, by what was recorded on each day', async () => {
    const found = await backtest(regular);
    expect(found).toMatchObject({ isKnownThen: true, accounts: 30, losses: 5 });
    expect(found.model.lead?.lost).toBe(found.against.lead?.lost);
    expect(found.model.lead?.neverFlagged).toBeLessThan(1);
    expect(found.model.lead?.silenceAtFlag).toBeGreaterThan(28);

    // Orders of who was lost that came to light long after the cut: nobody could know them.
    const more = ['A-10', 'A-11', 'A-12'].map((accountId) => ({ accountId, on: '2025-11-20' }));
    const late = more.map((one) => ({ ...one, recordedOn: '2026-05-01' }));
    expect(await backtest([...regular, ...late])).toEqual(found);
    expect((await backtest([...regular, ...more])).model.lead).not.toEqual(found.model.lead);
  });

  it('takes what is known now of days on which nothing was recorded yet', async () => {
    const imported = regular.map((one) => ({ ...one, recordedOn: TODAY }));
    const found = await backtest(imported.filter(({ on }) => on <= TODAY));
    expect(found.isKnownThen).toBe(false);
    expect(found.model.lead).toEqual((await backtest(regular)).model.lead);
  });
});
