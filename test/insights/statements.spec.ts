import type { EventOf, MainstayEvent } from '#events/catalogue';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { Calibrations } from '#insights/churn-risk/calibrations';
import { Statements } from '#insights/statements/statements';
import { Ledger } from '#insights/testing/ledger';
import type { StreamPage } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

/** Counts the events that were read of streams. */
class CountingStore extends MemoryEventStore {
  reads: number[] = [];

  override async read(stream: string, page?: StreamPage) {
    const events = await super.read(stream, page);
    this.reads.push(events.length);
    return events;
  }
}

let store: CountingStore;
let ledger: Ledger;

beforeEach(() => {
  store = new CountingStore(new FixedClock('2026-01-01T12:00:00.000Z'), { zone: 'UTC' });
  ledger = new Ledger(store, new MemoryKeys());
});

const calibrated = (cutOffOn: string, r: number): EventOf<'ChurnModelCalibrated'> => ({
  type: 'ChurnModelCalibrated',
  occurredAt: '2026-01-01T11:00:00.000Z',
  data: {
    cutOffOn,
    parameters: { r, alpha: 1, a: 1, b: 1 },
    metrics: { accounts: 1, orderDays: 1, logLikelihood: -1 },
  },
});

const withdrawn = (cutOffOn: string, fromOn: string): EventOf<'ChurnCalibrationWithdrawn'> => ({
  type: 'ChurnCalibrationWithdrawn',
  occurredAt: '2026-01-01T11:30:00.000Z',
  data: { cutOffOn, fromOn },
});

/** Answers the position of the event. */
async function record(event: MainstayEvent): Promise<number> {
  const events = [await ledger.encoded(CHURN_MODEL_STREAM, event)];
  return (await store.append({ stream: CHURN_MODEL_STREAM, expected: 'any', events })).position;
}

const statements = () =>
  new Statements(store, {
    stream: CHURN_MODEL_STREAM,
    of: (event) =>
      event.type === 'ChurnModelCalibrated'
        ? [event.data.cutOffOn, event.data.parameters.r]
        : undefined,
  });

describe('what a stream states', () => {
  it('is of each key the latest, as known at a position', async () => {
    const first = await record(calibrated('2025-06-30', 1));
    const second = await record(calibrated('2025-12-31', 2));
    const third = await record(calibrated('2025-06-30', 3));
    const stated = statements();

    expect([...(await stated.latest(third))]).toEqual([
      ['2025-06-30', 3],
      ['2025-12-31', 2],
    ]);
    expect([...(await stated.latest(first))]).toEqual([['2025-06-30', 1]]);
    expect([...(await stated.latest(second))]).toHaveLength(2);
    expect([...(await stated.latest(0))]).toEqual([]);
  });

  it('is nothing where there is no such stream yet, and what is said once there is', async () => {
    const stated = statements();
    expect((await stated.latest(0)).size).toBe(0);
    const position = await record(calibrated('2025-06-30', 1));
    expect((await stated.latest(position)).size).toBe(1);
  });

  it('is read once: later questions read what came since', async () => {
    const stated = statements();
    const last = await record(calibrated('2025-06-30', 1));
    await stated.latest(last);
    store.reads = [];

    const [again, beside] = await Promise.all([stated.latest(last), stated.latest(last)]);
    expect(again).toBe(beside);
    expect(store.reads).toEqual([]);

    await ledger.record('acme', [
      { type: 'AccountOpened', occurredAt: '2026-01-01T11:00:00.000Z', data: { as: 'customer' } },
    ]);
    expect(await stated.latest(await store.head())).toBe(again);
    expect(store.reads).toEqual([0]);

    const next = await record(calibrated('2025-12-31', 2));
    store.reads = [];
    expect((await stated.latest(next)).size).toBe(2);
    expect(store.reads).toEqual([1]);
  });
});

describe('calibrations', () => {
  it('give parameters from their cut-off day on, as known', async () => {
    const calibrations = new Calibrations(store);
    const before = await record(calibrated('2025-06-30', 7));
    const after = await record(calibrated('2025-06-30', 8));

    const rhythmOn = async (position: number, day: string) =>
      (await calibrations.knownAt(position)).on(day).rhythm.bases.mbg.r;

    expect(await rhythmOn(before, '2025-06-30')).toBe(7);
    expect(await rhythmOn(after, '2025-07-01')).toBe(8);
    expect(await rhythmOn(after, '2025-06-29')).toBe(0.525);
  });

  it('taken back give none from that day on, as known, and count on as of earlier days', async () => {
    const calibrations = new Calibrations(store);
    await record(calibrated('2025-03-31', 6));
    const before = await record(calibrated('2025-06-30', 7));
    const after = await record(withdrawn('2025-06-30', '2025-12-01'));
    const anew = await record(calibrated('2025-06-30', 8));

    const rhythmOn = async (position: number, day: string) =>
      (await calibrations.knownAt(position)).on(day).rhythm.bases.mbg.r;

    expect(await rhythmOn(after, '2025-12-01')).toBe(6);
    expect(await rhythmOn(after, '2025-11-30')).toBe(7);
    expect(await rhythmOn(before, '2025-12-01')).toBe(7);
    expect(await rhythmOn(anew, '2025-12-01')).toBe(8);
  });
});
