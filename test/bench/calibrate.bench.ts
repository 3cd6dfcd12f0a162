import { calibrate } from '#rhythm/calibration/calibrate';
import { HistoryWalk, type OrderHistory } from '#rhythm/calibration/order-history';
import { uniforms } from '#rhythm/calibration/sample';
import { rhythmScore, type RhythmModel } from '#rhythm/reading/score';
import { timeAtMost, type Bench, type Figure } from './figure.ts';
import { timeMs } from './timing.ts';

const ACCOUNTS = 30_000;
const YEARS = 4;
const HORIZON_DAYS = 90;
const CALIBRATED_MAX_MS = 60_000;
const SCORED_MAX_MS = 1_000;
const MEMORY_MAX_MB = 300;

/** Calibrates rhythm-2 on the histories of very many accounts, fifteen windows of one horizon, and scores them all. */
export const calibration: Bench = {
  name: 'calibrate',
  run: async () => {
    const cut = YEARS * 365;
    const histories = historiesUntil(cut);
    const orderDays = histories.reduce((sum, { days }) => sum + days.length, 0);
    const of = `${ACCOUNTS.toLocaleString('en')} accounts, ${orderDays.toLocaleString('en')} order days`;
    const before = process.memoryUsage().rss;
    let most = before;
    let model: RhythmModel | undefined;
    let windows = 0;
    const calibratedMs = await timeMs(() => {
      const steps = calibrate({ histories, cut, horizons: [HORIZON_DAYS] });
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        most = Math.max(most, process.memoryUsage().rss);
      }
      if ('untold' in step.value) throw new Error(`untold: ${step.value.untold.join(', ')}`);
      model = step.value;
      windows = step.value.corrections[0]?.windows ?? 0;
      return Promise.resolve();
    });
    const states = histories.flatMap((history) => new HistoryWalk(history).to(cut) ?? []);
    const scoredMs = await timeMs(() => {
      for (const state of states) if (model) rhythmScore(model, state, cut, HORIZON_DAYS);
      return Promise.resolve();
    });
    const megabytes = Math.round((most - before) / 1_000_000);
    const figures: Figure[] = [
      timeAtMost(
        `calibrated on ${of}, ${String(windows)} windows`,
        calibratedMs,
        CALIBRATED_MAX_MS,
      ),
      timeAtMost(`${ACCOUNTS.toLocaleString('en')} accounts scored`, scoredMs, SCORED_MAX_MS),
      {
        what: 'memory more while calibrating',
        ours: megabytes,
        unit: 'MB',
        aim: `at most ${String(MEMORY_MAX_MB)} MB`,
        reached: megabytes <= MEMORY_MAX_MB,
      },
    ];
    return figures;
  },
};

/** Accounts with a usual gap of their own, a few months to weeks, of which many leave. */
function historiesUntil(end: number): readonly OrderHistory[] {
  const draw = uniforms(5);
  return Array.from({ length: ACCOUNTS }, (_, place) => {
    const gap = 20 + 160 * draw() ** 2;
    const leaves = 0.02 + 0.1 * draw();
    const days: number[] = [];
    for (let day = Math.floor(draw() * end * 0.8); day <= end;) {
      days.push(day);
      if (draw() < leaves) break;
      day += Math.max(1, Math.round(gap * (0.4 + 1.2 * draw())));
    }
    return {
      accountId: `B-${String(100_000 + place)}`,
      days: Int32Array.from(days),
      amounts: Float64Array.from(days, () => Math.round(1_000 * draw())),
      returnDays: new Int32Array(0),
    };
  });
}
