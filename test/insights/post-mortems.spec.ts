import type { AccountEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { Calibrations } from '#insights/churn-risk/calibrations';
import { projectionsOf } from '#insights/facts/account-facts';
import { Moments } from '#insights/asking/moments';
import { PostMortems } from '#insights/post-mortem/post-mortems';
import { AccountFolds } from '#insights/projector/account-folds';
import { Ledger } from '#insights/testing/ledger';
import { addDays } from '#kernel/time';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const clock = new FixedClock('2024-01-02T12:00:00.000Z');
let ledger: Ledger;
let postMortems: PostMortems;
let store: MemoryEventStore;

beforeEach(async () => {
  clock.set('2024-01-02T12:00:00.000Z');
  store = new MemoryEventStore(clock, { zone: 'UTC' });
  ledger = new Ledger(store, new MemoryKeys());
  const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
  const moments = new Moments(store, clock, await store.identity());
  postMortems = new PostMortems(store, ledger.keys, folds, moments, new Calibrations(store));
});

const at = (day: string) => `${day}T10:00:00.000Z`;

const lost: AccountEvent = {
  type: 'AccountLost',
  occurredAt: at('2025-06-01'),
  data: { reason: 'price' },
};

const history: readonly AccountEvent[] = [
  {
    type: 'CompetitorThreatLogged',
    occurredAt: at('2023-01-01'),
    data: { threatId: 't1', rival: 'Rival', severity: 'minor' },
  },
  ...Array.from({ length: 12 }, (_, month): AccountEvent => {
    const day = addDays('2023-01-02', month * 30);
    return {
      type: 'OrderPlaced',
      occurredAt: at(day),
      data: { orderId: day, kind: 'ad-hoc', amountMinor: 10_000, currency: 'EUR' },
    };
  }),
];

describe('the post-mortem of an account', () => {
  it('is told by the model in force then and by that of today, which differ since a calibration', async () => {
    await ledger.record('A', history);
    clock.set('2025-07-01T12:00:00.000Z');
    await ledger.record('A', [lost]);
    // Recorded a month after the loss, though it learned from days before it.
    const data = { ...samples.RhythmCalibrated.data, cutOffOn: '2024-06-30' };
    const calibrated = await ledger.encoded(CHURN_MODEL_STREAM, {
      ...samples.RhythmCalibrated,
      data,
    });
    await store.append({ stream: CHURN_MODEL_STREAM, expected: 'any', events: [calibrated] });
    const found = await postMortems.of('A', {});
    expect(found).toMatchObject({
      accountId: 'A',
      lostOn: '2025-06-01',
      reason: 'price',
      horizonDays: 180,
    });
    const [force, , then] = found.warnings;
    expect(force?.riskOnEve).not.toBeNull();
    expect(force?.riskOnEve).not.toBe(then?.riskOnEve);
    expect(found.knownFrom).toBe('2024-01-02T12:00:00.000Z');
  });

  it('is refused while it is not lost, and on a day before it was', async () => {
    await ledger.record('A', [...history, lost]);
    await expect(postMortems.of('A', { asOf: '2025-05-31' })).rejects.toMatchObject({
      code: 'not-lost',
    });
    await expect(postMortems.of('B', {})).rejects.toMatchObject({ code: 'account-unknown' });
  });

  it('ends once nobody waits for it', async () => {
    clock.set('2025-07-01T12:00:00.000Z');
    await ledger.record('A', [...history, lost]);
    const left = AbortSignal.abort(new Error('gone'));
    await expect(postMortems.of('A', {}, left)).rejects.toThrow('gone');
  });
});
