import { readIntent } from '#commands/forms/form';
import { WithdrawChurnCalibration } from '#commands/models/models.commands';
import { SetPolicy } from '#commands/policies/policies.commands';
import { Writer } from '#commands/writing/writer';
import { logSources } from '#insights/asking/answer-sources';
import { Ledger } from '#insights/testing/ledger';
import { RecordingClock } from '#kernel/clock';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { addDays, type Day } from '#kernel/time';
import { simulatedBuyers } from '#rhythm/testing/buyers';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryLeases } from '#stores/memory/leases';
import { MemoryReadModels } from '#stores/memory/read-models';
import { BulkWorkHere, type CalibrateRequest, type RecordedWork } from '../bulk/bulk-work.ts';
import { ModelRuns } from './model-runs.ts';
import { ScheduledCalibrations } from './scheduled-calibrations.ts';

const TODAY = '2026-03-02';
const DAY_MS = 86_400_000;
const OWNER = { actor: 'owner', origin: 'entered' } as const;

/** The work itself, counted; it may be kept from beginning, or from ending. */
class HeardWork extends BulkWorkHere {
  begun = 0;
  before: (signal: AbortSignal) => Promise<void> = () => Promise.resolve();
  after: () => Promise<void> = () => Promise.resolve();

  override async calibrate(request: CalibrateRequest, signal: AbortSignal): Promise<RecordedWork> {
    this.begun += 1;
    await this.before(signal);
    const done = await super.calibrate(request, signal);
    await this.after();
    return done;
  }
}

async function given({ buyers = 140 } = {}) {
  const clock = new FixedClock(`${TODAY}T10:00:00.000Z`);
  const events = new MemoryEventStore(clock, { zone: 'UTC' });
  const keys = new MemoryKeys();
  const ledger = new Ledger(events, keys);
  for (const [account, days] of simulatedBuyers(buyers, { alpha: 40, b: 4 }, 900).entries()) {
    const told = days.map((day, index) => order(addDays('2023-09-01', day), `O${String(index)}`));
    await ledger.record(`B-${String(account)}`, told);
  }
  const recording = new RecordingClock(clock);
  const leases = new MemoryLeases(clock);
  const writer = new Writer(events, keys, recording);
  const identity = await events.identity();
  const { models, moments } = logSources(events, keys, clock, identity);
  /** One process of the installation. */
  const process = (everyMs = DAY_MS) => {
    const stores = { events, keys, recording, readModels: new MemoryReadModels() };
    const work = new HeardWork(stores);
    const runs = new ModelRuns(work);
    const parts = { runs, writer, models, moments, leases, everyMs };
    return { work, runs, schedule: new ScheduledCalibrations(parts) };
  };
  return {
    clock,
    process,
    laterBy: (days: number) => {
      clock.set(`${addDays(moments.today(), days)}T10:00:00.000Z`);
    },
    view: () => models.view(),
    switchOn: (everyDays = 7) =>
      writer.write(
        readIntent(SetPolicy.entry, {
          policy: 'calibration',
          from: TODAY,
          value: { enabled: true, everyDays },
          reason: 'Customers change.',
        }),
        OWNER,
      ),
    withdraw: (cutOffOn: Day) =>
      writer.write(
        readIntent(WithdrawChurnCalibration.entry, { cutOffOn, fromOn: moments.today() }),
        OWNER,
      ),
  };
}

const order = (on: Day, orderId: string) => ({
  type: 'OrderPlaced' as const,
  occurredAt: `${on}T12:00:00.000Z`,
  data: { orderId, kind: 'ad-hoc' as const, amountMinor: 1_000, currency: 'EUR' },
});

const problemOf = async ({ view }: Pick<Awaited<ReturnType<typeof given>>, 'view'>) =>
  (await view()).schedule.lastAttempt?.problem?.code;

describe('calibrating by schedule', () => {
  it('does nothing while the rule is off', async () => {
    const { process, view } = await given({ buyers: 0 });
    const { schedule, work } = process();
    await schedule.round();
    expect(work.begun).toBe(0);
    expect((await view()).schedule).toMatchObject({ enabled: false, dueOn: null });
  });

  it('learns until the end of the day before, at once, and again when that is older than so many days', async () => {
    const { process, switchOn, view, laterBy } = await given();
    const { schedule, work, runs } = process();
    await switchOn(7);
    await schedule.round();
    expect(runs.last).toMatchObject({ kind: 'calibration', bySchedule: true, state: 'done' });
    expect(await view()).toMatchObject({
      calibratedOn: '2026-03-01',
      calibrations: [{ cutOffOn: '2026-03-01', actor: 'schedule' }],
      schedule: { dueOn: '2026-03-09', lastAttempt: { cutOffOn: '2026-03-01', problem: null } },
    });
    laterBy(6);
    await schedule.round();
    expect(work.begun).toBe(1);
    laterBy(1);
    await schedule.round();
    expect(work.begun).toBe(2);
    expect((await view()).calibratedOn).toBe('2026-03-08');
  });

  it('says why it gave nothing, and tries again the next day and not before', async () => {
    const ground = await given({ buyers: 20 });
    const { process, switchOn, laterBy } = ground;
    const { schedule, work } = process();
    await switchOn();
    await schedule.round();
    expect(await problemOf(ground)).toBe('too-little-to-fit');
    await schedule.round();
    await process().schedule.round();
    expect(work.begun).toBe(1);
    laterBy(1);
    await schedule.round();
    expect(work.begun).toBe(2);
  });

  it('does not bring back what was taken back, until as many days have passed', async () => {
    const { process, switchOn, withdraw, laterBy, view } = await given();
    const { schedule, work } = process();
    await switchOn(7);
    await schedule.round();
    laterBy(5);
    await withdraw('2026-03-01');
    for (const days of [0, 1, 5]) {
      laterBy(days);
      await schedule.round();
    }
    expect(work.begun).toBe(1);
    expect(await view()).toMatchObject({ calibratedOn: null, schedule: { dueOn: '2026-03-14' } });
    laterBy(1);
    await schedule.round();
    expect((await view()).calibratedOn).toBe('2026-03-13');
  });

  it('is done by one of several processes', async () => {
    const { process, switchOn, view } = await given();
    const [one, other] = [process(), process()];
    await switchOn();
    await Promise.all([one.schedule.round(), other.schedule.round()]);
    await other.schedule.round();
    expect(one.work.begun + other.work.begun).toBe(1);
    expect((await view()).calibrations).toHaveLength(1);
  });

  it('waits while a person has a model worked on', async () => {
    const { process, switchOn } = await given({ buyers: 0 });
    const { schedule, work, runs } = process();
    await switchOn();
    work.before = () => new Promise(() => undefined);
    runs.calibrate('2025-12-31', 'session:1');
    await schedule.round();
    expect(work.begun).toBe(1);
    expect(runs.last).toMatchObject({ bySchedule: false, state: 'running' });
  });

  it('given up by a person is on record as that, and not begun again that day', async () => {
    const ground = await given();
    const { process, switchOn } = ground;
    const { schedule, work, runs } = process();
    await switchOn();
    work.before = () => {
      runs.cancel();
      return Promise.resolve();
    };
    await schedule.round();
    expect(await problemOf(ground)).toBe('cancelled');
    await schedule.round();
    expect(work.begun).toBe(1);
  });

  it('goes on in another process after one that died, and is on record once where it had come so far', async () => {
    const { clock, process, switchOn, view } = await given();
    await switchOn();
    const [early, late] = [process(), process()];
    // Of whoever died nothing is heard until the spec is over.
    const over = Promise.withResolvers<undefined>();
    const dies = () => over.promise;

    // One dies before it has put anything on record; whoever comes after has to wait until that is sure.
    const begun = Promise.withResolvers<undefined>();
    early.work.before = () => {
      begun.resolve(undefined);
      return dies();
    };
    const first = early.schedule.round();
    await begun.promise;
    await late.schedule.round();
    expect(late.work.begun).toBe(0);
    clock.set(`${TODAY}T10:01:01.000Z`);

    // The next dies when it has.
    const recorded = Promise.withResolvers<undefined>();
    late.work.after = () => {
      recorded.resolve(undefined);
      return dies();
    };
    const second = late.schedule.round();
    await recorded.promise;
    clock.set(`${TODAY}T10:03:00.000Z`);
    const again = process();
    await again.schedule.round();
    expect(again.work.begun).toBe(0);
    expect((await view()).calibrations).toHaveLength(1);
    over.resolve(undefined);
    await Promise.all([first, second]);
  });

  it('puts on record once what two processes worked out, one of which was asleep meanwhile', async () => {
    const { clock, process, switchOn, view } = await given();
    await switchOn();
    const [asleep, awake] = [process(), process()];
    const woken = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<undefined>();
    asleep.work.before = () => {
      begun.resolve(undefined);
      return woken.promise;
    };
    const slept = asleep.schedule.round();
    await begun.promise;
    clock.set(`${TODAY}T10:01:01.000Z`);
    await awake.schedule.round();
    woken.resolve(undefined);
    await slept;
    expect((await view()).calibrations).toHaveLength(1);
    expect((await view()).schedule.lastAttempt?.problem).toBeNull();
  });

  it('ends with the server, and says nothing of that day', async () => {
    const { process, switchOn, view } = await given();
    await switchOn();
    const { schedule, work } = process(1);
    const begun = Promise.withResolvers<undefined>();
    work.before = (signal) => {
      begun.resolve(undefined);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('The thread ended before its work was done.'));
        });
      });
    };
    schedule.onApplicationBootstrap();
    await begun.promise;
    await schedule.beforeApplicationShutdown();
    expect((await view()).schedule).toMatchObject({ dueOn: TODAY, lastAttempt: null });
    const next = process();
    await next.schedule.round();
    expect((await view()).calibrations).toHaveLength(1);
  });
});
