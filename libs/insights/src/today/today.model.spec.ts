import { strongest } from './today.model.ts';

const cause = (code: string, points: number) => ({
  code,
  points,
  params: {},
  evidence: { eventIds: [], count: 0, types: [], origin: 'none' as const },
});
const codes = (...causes: readonly ReturnType<typeof cause>[]) =>
  strongest(causes).map(({ code }) => code);

describe('the strongest causes of a risk', () => {
  it('are what raises it most, three at most, and what it rests on', () => {
    const base = cause('rhythm', -1_386);
    const signals = [cause('coverage-low', 400), cause('threat', 1_200), cause('cadence', 300)];
    expect(codes(base, ...signals)).toEqual(['threat', 'coverage-low', 'rhythm']);
    expect(codes(cause('renewal-due', 2_000), ...signals)).toEqual([
      'renewal-due',
      'threat',
      'coverage-low',
    ]);
  });

  it('are what it rests on alone, where nothing raises it', () => {
    expect(codes(cause('rhythm', -10), cause('covered', -5))).toEqual(['rhythm']);
    expect(codes()).toEqual([]);
  });
});
