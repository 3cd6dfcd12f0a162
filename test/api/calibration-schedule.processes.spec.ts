import type { ModelsView, PoliciesView } from '#insights/views';
import { Ledger } from '#insights/testing/ledger';
import { addDays } from '#kernel/time';
import { simulatedBuyers } from '#rhythm/testing/buyers';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

/** How often it is looked whether a calibration is due. */
const EVERY_MS = 20;

let given: GivenServer;
/** Another server of the same installation. */
let other: GivenServer;
let headers: { cookie: string };

beforeAll(async () => {
  given = await givenServer({ scheduleEveryMs: EVERY_MS });
  other = await givenServer({ stores: given.stores, scheduleEveryMs: EVERY_MS });
  headers = await signedIn(given);
});
afterAll(async () => {
  await other.stop();
  await given.close();
});

const post = (path: string, payload: object) =>
  given.app.inject({ method: 'POST', url: `/api/v1/${path}`, headers, payload });
const modelsOf = async (server = given) =>
  (await server.app.inject({ url: '/api/v1/models/churn-risk', headers })).json<
    ModelsView & { readonly run: { readonly bySchedule: boolean } | null }
  >();

/** What the server does by itself is asked for until it is done. */
async function until(holds: (models: ModelsView) => boolean): Promise<ModelsView> {
  for (;;) {
    const models = await modelsOf();
    if (holds(models)) return models;
    await new Promise(setImmediate);
  }
}

async function buyersOrder(): Promise<void> {
  const ledger = new Ledger(given.stores.events, given.stores.keys);
  for (const [account, days] of simulatedBuyers(140, { alpha: 40, b: 4 }, 900).entries()) {
    await ledger.record(
      `B-${account}`,
      days.map((day, index) => ({
        type: 'OrderPlaced',
        occurredAt: `${addDays('2023-09-01', day)}T12:00:00.000Z`,
        data: { orderId: `O${index}`, kind: 'ad-hoc', amountMinor: 1_000, currency: 'EUR' },
      })),
    );
  }
}

describe('the rule by which the model is calibrated', () => {
  it('is off, and set for a reason, every 7 to 365 days', async () => {
    expect((await modelsOf()).schedule).toEqual({
      enabled: false,
      everyDays: 30,
      dueOn: null,
      lastAttempt: null,
    });
    const set = async (value: object, reason?: string) =>
      (await post('policies/calibration', { from: '2026-03-01', value, reason })).json<object>();
    expect(await set({ enabled: true, everyDays: 7 })).toMatchObject({
      errors: [{ field: 'reason', code: 'missing' }],
    });
    expect(await set({ enabled: true, everyDays: 6 }, 'Often.')).toMatchObject({
      errors: [{ field: 'value.everyDays', code: 'not-whole' }],
    });
    expect(await set({ enabled: true }, 'At all.')).toMatchObject({
      errors: [{ field: 'value.everyDays', code: 'missing' }],
    });
    const others = { from: '2026-03-01', value: { enabled: false, everyDays: 7 }, reason: 'None.' };
    expect((await post('policies/per-person-reports', others)).json()).toMatchObject({
      errors: [{ field: 'value.everyDays', code: 'not-known' }],
    });
  });

  it('once on is followed by each day’s attempt, which says why it gave nothing', async () => {
    const value = { enabled: true, everyDays: 7 };
    const wish = { from: '2026-03-01', value, reason: 'Customers change.' };
    expect((await post('policies/calibration', wish)).json()).toMatchObject({ changed: true });
    const { schedule, calibrations } = await until(
      (models) => models.schedule.lastAttempt !== null,
    );
    expect(calibrations).toEqual([]);
    expect(schedule).toMatchObject({
      enabled: true,
      everyDays: 7,
      dueOn: '2026-03-03',
      lastAttempt: { cutOffOn: '2026-03-01', problem: { code: 'too-little-to-fit' } },
    });
    const { policies } = (
      await given.app.inject({ url: '/api/v1/policies', headers })
    ).json<PoliciesView>();
    expect(policies).toMatchObject([
      { policy: 'per-person-reports' },
      { policy: 'calibration', value, history: [{ reason: 'Customers change.' }] },
    ]);
  });

  it('calibrates by one of two servers, and what that gives comes into force as one by hand does', async () => {
    await buyersOrder();
    given.clock.set('2026-03-03T00:00:30.000Z');
    const models = await until(({ calibratedOn }) => calibratedOn !== null);
    expect(models).toMatchObject({
      calibratedOn: '2026-03-02',
      calibrations: [{ cutOffOn: '2026-03-02', actor: 'schedule', actorName: null }],
      schedule: { dueOn: '2026-03-10', lastAttempt: { problem: null } },
    });
    const runs = [await modelsOf(given), await modelsOf(other)].map(({ run }) => run);
    expect(runs.some((run) => run?.bySchedule === true)).toBe(true);
  });

  it('leaves a calibration that was taken back where it is', async () => {
    await post('models/churn-risk/withdrawals', { cutOffOn: '2026-03-02' });
    expect(await modelsOf()).toMatchObject({
      calibratedOn: null,
      calibrations: [{ withdrawnOn: '2026-03-03' }],
      schedule: { dueOn: '2026-03-10' },
    });
    given.clock.set('2026-03-10T09:00:00.000Z');
    const { calibrations } = await until(({ calibratedOn }) => calibratedOn !== null);
    expect(calibrations).toMatchObject([{ cutOffOn: '2026-03-09' }, { cutOffOn: '2026-03-02' }]);
  });
});
