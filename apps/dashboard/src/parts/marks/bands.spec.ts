import { churnBand, coverageBand, loyaltyBand } from '#insights/score/bands';
import type { Band, ScoreName } from '#insights/views';
import { BANDS, SCORES } from './bands.ts';

const bandOf: Readonly<Record<ScoreName, (value: number) => Band>> = {
  loyalty: loyaltyBand,
  churnRisk: churnBand,
  coverage: coverageBand,
};

describe('the bands of the page', () => {
  it.each(SCORES)('of %s are those of the models, and meet where they do', (score) => {
    const { names, limits } = BANDS[score];
    const sides = limits.map((limit) => [limit - 1e-6, limit + 1e-6].map(bandOf[score]));
    expect(names).toHaveLength(limits.length + 1);
    const meeting = limits.map((_, index) => [names[index], names[index + 1]]);
    expect(sides.map((pair) => pair.toSorted())).toEqual(meeting.map((pair) => pair.toSorted()));
  });
});
