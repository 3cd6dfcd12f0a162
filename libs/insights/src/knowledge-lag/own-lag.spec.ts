import type { KnowledgeLag, LagFigures, LagGroup } from './knowledge-lag.view.ts';
import { ownLag } from './own-lag.ts';

const LATE: LagFigures = { facts: 4, medianDays: 3.5, withinADay: 1, longestDays: 9 };
const of = (actor: string, figures: LagFigures): LagGroup => ({
  ...figures,
  source: 'entered',
  recipe: null,
  actor,
});
const lag: KnowledgeLag = {
  from: '2026-01-01',
  to: '2026-03-31',
  position: '9',
  by: 'person',
  all: { facts: 40, medianDays: 0, withinADay: 30, longestDays: 12 },
  groups: [of('ben', { ...LATE, facts: 36 }), of('anna', LATE)],
};

describe('the lag of what one person entered', () => {
  it('is theirs in all, and names no other', () => {
    expect(ownLag(lag, 'anna')).toEqual({ ...lag, all: LATE, groups: [of('anna', LATE)] });
  });

  it('is nothing where they entered nothing', () => {
    const none = { facts: 0, medianDays: null, withinADay: 0, longestDays: null };
    expect(ownLag(lag, 'cem')).toEqual({ ...lag, all: none, groups: [] });
  });
});
