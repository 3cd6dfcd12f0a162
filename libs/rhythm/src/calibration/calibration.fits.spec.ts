import { calibrated, ledger } from '../../testing/calibrated.ts';
import { stateOf } from '../../testing/states.ts';
import { rhythmScore } from '../reading/score.ts';
import { uniforms } from './sample.ts';

describe('a calibration of whole histories', () => {
  const histories = ledger(260, 900);
  const CUT = 700;
  const all = calibrated(histories, CUT, [180, 90]);

  it('knows nothing later than its cut: without it the same to the bit', () => {
    const before = histories.map(({ accountId, days, amounts, returnDays }) => ({
      accountId,
      days: days.filter((day) => day <= CUT),
      amounts: amounts.slice(0, days.filter((day) => day <= CUT).length),
      returnDays: returnDays.filter((day) => day <= CUT),
    }));
    expect(calibrated(before, CUT, [90, 180])).toEqual(all);
  });

  it('scores any state with a chance between 0 and 1, which silence past the usual gap hardly ever lowers', () => {
    // A million of them on demand: MAINSTAY_STATES=1000000.
    const count = Number(process.env['MAINSTAY_STATES'] ?? 20_000);
    const draw = uniforms(11);
    let falls = 0;
    for (let number = 0; number < count; number += 1) {
      const gap = 1 + 200 * draw() ** 3;
      const days = [0];
      for (let left = Math.floor(40 * draw() ** 2); left > 0; left -= 1) {
        days.push((days.at(-1) ?? 0) + Math.max(1, Math.round(gap * 2 * draw())));
      }
      const state = stateOf(days, () => 10_000 * draw() ** 4);
      const horizonDays = 30 + Math.floor(700 * draw());
      const at = (silence: number) => rhythmScore(all, state, state.last + silence, horizonDays);
      const own = at(0).usualGapDays;
      const silence = Math.ceil(own * (1 + 4 * draw()));
      const [now, later] = [at(silence), at(silence + Math.ceil(own / 4))];
      if (!(now.probability > 0 && now.probability < 1 && Number.isFinite(now.logOdds))) {
        throw new Error(`${days.join(' ')} after ${String(silence)}: ${String(now.logOdds)}`);
      }
      if (now.probability - later.probability > 0.01) falls += 1;
    }
    expect(falls / count).toBeLessThan(0.004);
  });
});
