import { readIntent } from '#commands/forms/form';
import { CalibrateRhythm } from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import type { AccountEvent } from '#events/catalogue';
import { projectionsOf } from '#insights/facts/account-facts';
import { churnProbabilities } from '#insights/fit/churn-probabilities';
import { ChurnModelFit } from '#insights/fit/fit-churn-model';
import { Moments } from '#insights/asking/moments';
import { AccountFolds } from '#insights/projector/account-folds';
import { Calibrations } from '#insights/churn-risk/calibrations';
import { simulatedBuyers } from '#rhythm/testing/buyers';
import { Ledger } from '#insights/testing/ledger';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays, type Day } from '#kernel/time';
import { simulate } from '#simulation/simulate';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';

const CUT = '2024-12-31';
const clock = new FixedClock('2025-07-01T12:00:00.000Z');

const order = (on: Day, orderId: string): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: `${on}T12:00:00.000Z`,
  data: { orderId, kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
});

/** Some 80 accounts of the demo, with all that happened to them or only what had by the end of the cut-off day. */
async function ledgerOf(which: 'all' | 'past'): Promise<Ledger> {
  const ledger = new Ledger(new MemoryEventStore(clock, { zone: 'UTC' }), new MemoryKeys());
  const simulation = { seed: 'churn-fit', accounts: 80, from: '2023-01-01', until: '2025-06-20' };
  for (const { accountId, events } of simulate({ ...simulation, eventsPerAccount: 40 })) {
    const told = events.map(({ event }) => event);
    const past = told.filter(({ occurredAt }) => occurredAt <= `${CUT}T23:59:59.999Z`);
    await ledger.record(accountId, which === 'all' ? told : past);
  }
  return ledger;
}

/** The same with buyers who leave and tell their rhythms: few of the demo's accounts do, so they cannot be fitted to. */
async function fittable(which: 'all' | 'past'): Promise<Ledger> {
  const ledger = await ledgerOf(which);
  for (const [account, days] of simulatedBuyers(140, { alpha: 40, b: 4 }, 900).entries()) {
    const told = days.map((day, index) => order(addDays('2023-01-01', day), `O${index}`));
    const past = told.filter(({ occurredAt }) => occurredAt <= `${CUT}T23:59:59.999Z`);
    await ledger.record(`B-${account}`, which === 'all' ? told : past);
  }
  return ledger;
}

/** Fits, and puts what was found on record as the command line does. */
async function fitted({ store, keys }: Ledger) {
  const calibration = await new ChurnModelFit(store, keys, clock).to(CUT);
  const { changed } = await new Writer(store, keys, clock).write(
    readIntent(CalibrateRhythm.entry, { ...calibration }),
    { actor: 'cli:asha', origin: 'captured' },
  );
  return { calibration, recorded: changed };
}

async function probabilities({ store, keys }: Ledger, horizonDays: number) {
  const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
  const moments = new Moments(store, clock, await store.identity());
  return churnProbabilities(store, keys, folds, moments, { asOf: CUT, horizonDays });
}

describe('fitting the churn model', () => {
  it('is the same to the bit whether what came later is loaded or not', async () => {
    const [all, past] = [await fittable('all'), await fittable('past')];
    const before = await probabilities(all, 270);
    expect(await fitted(all)).toEqual(await fitted(past));

    const after = await probabilities(all, 270);

    expect(after).toEqual(await probabilities(past, 270));
    expect(after).not.toEqual(before);
  });

  it('gives one row for each account that had an order by then, in the order of ids', async () => {
    const ledger = await ledgerOf('all');
    const ordered = new Set(
      (await ledger.store.readAll())
        .filter(({ type, occurredAt }) => type === 'OrderPlaced' && occurredAt < '2025-01-01')
        .map(({ stream }) => stream.slice('account-'.length)),
    );
    const rows = await probabilities(ledger, 90);
    expect(rows.map(({ accountId }) => accountId)).toEqual([...ordered].sort());
  });

  it('is put on record once, however often it finds the same', async () => {
    const ledger = await fittable('past');
    const first = await fitted(ledger);
    const second = await fitted(ledger);
    expect([first.recorded, second.recorded]).toEqual([true, false]);
    const parameters = await new Calibrations(ledger.store).knownAt(await ledger.store.head());
    expect(parameters.on(CUT)).toMatchObject({
      rhythm: { bases: first.calibration.bases, corrections: first.calibration.corrections },
      calibratedOn: CUT,
    });
    await ledger.record('C-late', [order('2024-03-01', 'late')]);
    expect((await fitted(ledger)).recorded).toBe(true);
  });
});
