import fc from 'fast-check';
import type { Meta } from '#kernel/event';
import type { StoredEvent } from '#kernel/event-store';
import { LagTally } from './lag-tally.ts';
import { Lags } from './lags.ts';

const lagsOf = (...days: readonly number[]) => {
  const lags = new Lags();
  for (const lag of days) lags.add(100, 100 + lag);
  return lags.figures();
};

describe('how long facts take to be recorded', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(lagsOf(0, 9, 2).medianDays).toBe(2);
    expect(lagsOf(0, 9, 2, 3).medianDays).toBe(2.5);
    expect(lagsOf()).toEqual({ facts: 0, medianDays: null, withinADay: 0, longestDays: null });
  });

  it('counts what was recorded on its day or the next, and a clock set back as its day', () =>
    expect(lagsOf(0, 1, 2, -3)).toMatchObject({ facts: 4, withinADay: 3, longestDays: 2 }));

  it('is the median of the sorted lags, whatever they are', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = days.toSorted((one, other) => one - other);
        const [lower, upper] = [sorted.at((days.length - 1) / 2), sorted.at(days.length / 2)];
        expect(lagsOf(...days).medianDays).toBe(((lower ?? 0) + (upper ?? 0)) / 2);
      }),
    ));
});

const stored = (
  occurredAt: string,
  meta: Partial<Meta> = {},
  more: Partial<StoredEvent> = {},
): StoredEvent => ({
  id: 'e',
  type: 'OrderPlaced',
  schemaVersion: 1,
  occurredAt,
  recordedAt: '2026-03-10T10:00:00.000Z',
  data: '{}',
  personal: null,
  meta: JSON.stringify({ actor: 'anna', origin: 'entered', ...meta }),
  stream: 'account-A',
  revision: 0,
  position: 1,
  ...more,
});

const of = (batch: string): Partial<Meta> => ({
  origin: 'imported',
  import: { batch, fileHash: 'f', row: 1 },
});

describe('by how they came in', () => {
  it('puts files of one kind together, those with the most facts first', () => {
    const tally = new LagTally('UTC');
    for (const batch of ['b1', 'b2', 'b3'])
      tally.add(stored('2026-03-01T10:00:00.000Z', of(batch)));
    tally.add(stored('2026-03-10T09:00:00.000Z'));
    expect(tally.batches()).toEqual(['b1', 'b2', 'b3']);
    const recipes = new Map([
      ['b1', 'sap-orders'],
      ['b2', 'sap-orders'],
    ]);
    expect(tally.bySource(recipes)).toMatchObject([
      { source: 'imported', recipe: 'sap-orders', facts: 2, medianDays: 9 },
      { source: 'imported', recipe: null, facts: 1 },
      { source: 'entered', recipe: null, facts: 1, medianDays: 0, withinADay: 1 },
    ]);
    expect(tally.all()).toMatchObject({ facts: 4, medianDays: 9, withinADay: 1 });
  });

  it('tells who entered them, and leaves out files: they keep nobody’s pace', () => {
    const tally = new LagTally('UTC');
    tally.add(stored('2026-03-01T10:00:00.000Z', { ...of('b1'), actor: 'ravi' }));
    tally.add(stored('2026-03-07T10:00:00.000Z'));
    tally.add(stored('2026-03-10T09:00:00.000Z', { actor: 'ravi' }));
    tally.add(stored('2026-03-09T09:00:00.000Z', { actor: 'ravi' }));
    expect(tally.byPerson()).toMatchObject([
      { actor: 'ravi', facts: 2, medianDays: 0.5, withinADay: 2 },
      { actor: 'anna', facts: 1, medianDays: 3, withinADay: 0 },
    ]);
  });

  it('counts facts about accounts, of those alone that may be seen, and no amendments', () => {
    const tally = new LagTally('UTC', new Set(['A']));
    const day = '2026-03-09T10:00:00.000Z';
    tally.add(stored(day, {}, { stream: 'import-b1', type: 'ImportCompleted' }));
    tally.add(stored(day, {}, { type: 'EventRetracted' }));
    tally.add(stored(day, {}, { stream: 'account-B' }));
    tally.add(stored(day));
    expect(tally.all().facts).toBe(1);
  });

  it('counts days where the ledger is', () => {
    const tally = new LagTally('Asia/Kolkata');
    // Half past midnight there, on the eleventh.
    tally.add(stored('2026-03-10T10:00:00.000Z', {}, { recordedAt: '2026-03-10T19:00:00.000Z' }));
    expect(tally.all().medianDays).toBe(1);
  });
});
