import type { AccountEvent } from '#events/catalogue';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays, type Day } from '#kernel/time';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { simulatedBuyers } from '#rhythm/testing/buyers';
import { Ledger } from '../../testing/ledger.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { Moments } from '../asking/moments.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { churnProbabilities } from './churn-probabilities.ts';
import { ChurnModelFit } from './fit-churn-model.ts';

const CUT: Day = '2025-06-30';
const FIRST: Day = '2025-01-01';
const ACCOUNTS = 200;

const order = (on: Day, orderId: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${on}T12:00:00.000Z`,
  data: { orderId, kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
});

const lost = (on: Day): AccountEvent => ({
  type: 'AccountLost',
  occurredAt: `${on}T12:00:00.000Z`,
  data: { reason: 'price' },
});

/** Accounts that tell the parameters of their rhythms, until the cut. */
async function buyers(ledger: Ledger): Promise<void> {
  const all = simulatedBuyers(ACCOUNTS, { alpha: 20, b: 4 }, 180);
  for (const [account, days] of all.entries()) {
    const orders = days.map((day, index) => order(addDays(FIRST, day), `O${index}`));
    await ledger.record(`C-${1000 + account}`, orders);
  }
}

async function given() {
  const clock = new FixedClock('2025-12-01T09:00:00.000Z');
  const store = new MemoryEventStore(clock, { zone: 'UTC' });
  const keys = new MemoryKeys();
  const ledger = new Ledger(store, keys);
  await buyers(ledger);
  const identity = await store.identity();
  const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
  const moments = new Moments(store, clock, identity);
  const question = { asOf: CUT, horizonDays: 90 };
  return {
    ledger,
    fit: new ChurnModelFit(store, keys, clock),
    probabilities: () => churnProbabilities(store, keys, folds, moments, question),
  };
}

/** Fits, and puts what was found on record. */
async function calibrated({ ledger, fit }: Awaited<ReturnType<typeof given>>, cutOffOn: Day) {
  const data = await fit.to(cutOffOn);
  const occurredAt = '2025-12-01T09:00:00.000Z';
  const events = [
    await ledger.encoded(CHURN_MODEL_STREAM, { type: 'RhythmCalibrated', occurredAt, data }),
  ];
  await ledger.store.append({ stream: CHURN_MODEL_STREAM, expected: 'any', events });
}

describe('a fit of the churn model', () => {
  it('is the same however often it is asked for, whatever occurred beyond its cut', async () => {
    const { fit, ledger } = await given();
    const first = await fit.to(CUT);
    expect(await fit.to(CUT)).toEqual(first);
    await ledger.record('C-1000', [order('2025-08-01', 'later')]);
    expect(await fit.to(CUT)).toEqual(first);
  });

  it('is another one when the past turns out otherwise', async () => {
    const { fit, ledger } = await given();
    const first = await fit.to(CUT);
    await ledger.record('C-1000', [order('2025-03-01', 'late news')]);
    expect(await fit.to(CUT)).not.toEqual(first);
  });

  it('is refused for a day that has not come', async () => {
    const { fit } = await given();
    await expect(fit.to('2025-12-02')).rejects.toMatchObject({ code: 'in-the-future' });
  });
});

describe('churn probabilities as of a day', () => {
  it('are there for each account that had an order by then, in the order of ids', async () => {
    const { ledger, probabilities } = await given();
    await ledger.record('B-1', [order('2025-07-01', 'too late')]);
    const found = await probabilities();
    const ids = found.map(({ accountId }) => accountId);
    expect(ids).toHaveLength(ACCOUNTS);
    expect(ids).toEqual([...ids].sort());
  });

  it('know nothing of what occurred later', async () => {
    const { ledger, probabilities } = await given();
    const before = await probabilities();
    await ledger.record('C-1001', [order('2025-07-01', 'later'), lost('2025-08-01')]);
    expect(await probabilities()).toEqual(before);
  });

  it('use a fit of that day, or an earlier one', async () => {
    const ground = await given();
    const { probabilities } = ground;
    const plain = await probabilities();
    await calibrated(ground, '2025-07-15');
    expect(await probabilities()).toEqual(plain);
    await calibrated(ground, CUT);
    expect(await probabilities()).not.toEqual(plain);
  });

  it('are none for an account lost already', async () => {
    const { ledger, probabilities } = await given();
    await ledger.record('C-1002', [lost('2025-06-01')]);
    expect((await probabilities()).filter(({ probability }) => probability === null)).toEqual([
      { accountId: 'C-1002', probability: null },
    ]);
  });
});
