import type { AccountEvent } from '#events/catalogue';
import { importStream } from '#events/imports/imports.events';
import { samples } from '#events/testing/samples';
import { Moments } from '#insights/asking/moments';
import { KnowledgeLags } from '#insights/knowledge-lag/knowledge-lags';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2026-03-01T12:00:00.000Z');
let store: MemoryEventStore;
let ledger: Ledger;
let lags: KnowledgeLags;

beforeEach(async () => {
  clock.set('2026-03-01T12:00:00.000Z');
  store = new MemoryEventStore(clock, { zone: 'UTC' });
  ledger = new Ledger(store, new MemoryKeys());
  lags = new KnowledgeLags(store, new Moments(store, clock, await store.identity()));
});

const order = (day: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${day}T10:00:00.000Z`,
  data: { orderId: day, kind: 'ad-hoc', amountMinor: 10_000, currency: 'EUR' },
});

describe('the lag of knowledge', () => {
  it('is of what was recorded on the days asked for, both among them, today as far as it is known', async () => {
    await ledger.record('A', [order('2026-02-20')]);
    clock.set('2026-03-05T12:00:00.000Z');
    await ledger.record('A', [order('2026-03-04')]);
    clock.set('2026-03-09T12:00:00.000Z');
    await ledger.record('B', [order('2026-03-09')]);

    const medianOf = async (from?: string, to?: string) =>
      (await lags.lag({ from, to })).all.medianDays;
    expect(await medianOf()).toBe(1);
    expect(await medianOf('2026-03-01', '2026-03-01')).toBe(9);
    expect(await medianOf('2026-03-02', '2026-03-05')).toBe(1);
    expect(await medianOf('2026-03-09')).toBe(0);
    expect(await medianOf('2026-03-06', '2026-03-08')).toBeNull();
    expect(await lags.lag({})).toMatchObject({
      from: '2025-12-10',
      to: '2026-03-09',
      by: 'source',
    });
    expect((await lags.lag({ accountIds: ['B'] })).all.facts).toBe(1);
  });

  it('names imports by what their files were read by', async () => {
    const meta = {
      actor: 'ravi',
      origin: 'imported',
      import: { batch: 'b1', fileHash: 'f', row: 1 },
    };
    const encoded = await ledger.encoded('account-A', order('2026-02-20'));
    const events = [{ ...encoded, meta: JSON.stringify(meta) }];
    await store.append({ stream: 'account-A', expected: 'any', events });
    const data = { ...samples.ImportCompleted.data, batch: 'b1', recipe: 'sap-orders' };
    const completed = await ledger.encoded(importStream('b1'), {
      ...samples.ImportCompleted,
      data,
    });
    await store.append({ stream: importStream('b1'), expected: 'any', events: [completed] });
    const { groups } = await lags.lag({});
    expect(groups).toMatchObject([{ source: 'imported', recipe: 'sap-orders', medianDays: 9 }]);
    expect((await lags.lag({ by: 'person' })).groups).toEqual([]);
  });

  it('is refused of days that run backwards, and given up when nobody waits', async () => {
    await ledger.record('A', [order('2026-02-20')]);
    await expect(lags.lag({ from: '2026-03-02', to: '2026-03-01' })).rejects.toMatchObject({
      code: 'from-later',
    });
    await expect(lags.lag({}, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});
