import type { AccountEvent } from '#events/catalogue';
import { SignalBacktest } from '#insights/fit/signal-backtest';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays, type Day } from '#kernel/time';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2025-07-01T12:00:00.000Z');

const noon = (on: Day): string => `${on}T12:00:00.000Z`;
const order = (on: Day): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: noon(on),
  data: { orderId: `O-${on}`, kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
});
const threat = (on: Day): AccountEvent => ({
  type: 'CompetitorThreatLogged',
  occurredAt: noon(on),
  data: { threatId: 'T-1', rival: 'Globex', severity: 'serious' },
});

/** Accounts that order each month; every third is threatened; of these all but one in eight stop, of the others every second. */
async function ledgerOf(accounts: number): Promise<Ledger> {
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  for (let account = 0; account < accounts; account += 1) {
    const isThreatened = account % 3 === 0;
    const leaves = isThreatened ? account % 8 !== 0 : account % 3 === 1;
    const months = leaves ? 12 : 17;
    const events = Array.from({ length: months }, (_, month) =>
      order(addDays('2024-01-01', 30 * month + (account % 20))),
    );
    const told = isThreatened ? [...events, threat(addDays('2024-12-20', account % 7))] : events;
    await ledger.record(
      `A-${String(account)}`,
      told.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1)),
    );
  }
  return ledger;
}

const judged = ({ store, keys }: Ledger) =>
  new SignalBacktest(store, keys, clock).run({ backtestId: 'sg-1', horizonDays: 180 });

describe('the weights of signals', () => {
  it('are judged by what came of those who had them, on days whose windows have closed', async () => {
    const found = await judged(await ledgerOf(180));
    expect(found.cuts).toEqual(['2024-01-08', '2024-07-06', '2025-01-02']);
    const threats = found.signals.find(({ signal }) => signal === 'threat');
    expect(threats?.lossesWith).toBeGreaterThanOrEqual(30);
    expect(threats?.accountsWith).toBe(60);
    expect(threats?.factor).toBeGreaterThan(1);
    expect(found.logLoss.proposed).toBeLessThan(found.logLoss.prior);
    expect(found.signals.find(({ signal }) => signal === 'coverage-low')).toEqual({
      ...{ signal: 'coverage-low', accountsWith: 0, lossesWith: 0 },
      lossesWithout: found.losses,
    });
  }, 60_000);

  it('stay priors where few have left', async () => {
    const { signals } = await judged(await ledgerOf(30));
    expect(signals.some((one) => 'factor' in one)).toBe(false);
  });

  it('are not judged before a window has closed', async () => {
    const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
    await ledger.record('A-1', [order('2025-06-01')]);
    await expect(judged(ledger)).rejects.toMatchObject({ code: 'nobody-ordered' });
  });
});
