import { churnBand, coverageBand, loyaltyBand, RANKS } from '#insights/score/bands';
import type { Band, ScoreName } from '#insights/views';
import { BANDS, SCORES } from './bands.ts';

const bandOf: Readonly<Record<ScoreName, (value: number) => Band>> = {
  loyalty: loyaltyBand,
  churnRisk: churnBand,
  coverage: coverageBand,
};

describe('the bands of the page', () => {
  it.each(SCORES)('of %s are those of the models, from best to worst', (score) => {
    expect(BANDS[score].names.map((name) => RANKS[name])).toEqual(
      BANDS[score].names.map((_, index) => index),
    );
  });

  it.each(SCORES)('of %s meet where those of the models do', (score) => {
    const { names, limits } = BANDS[score];
    const sides = limits.map((limit) => [limit - 1e-6, limit + 1e-6].map(bandOf[score]));
    const meeting = limits.map((_, index) => [names[index], names[index + 1]]);
    expect(sides.map((pair) => pair.toSorted())).toEqual(meeting.map((pair) => pair.toSorted()));
  });
});
