import fc from 'fast-check';
import { churnBand, coverageBand, loyaltyBand } from './bands.ts';
import { digitsShown, figureShown } from './shown-figure.ts';

const BANDS = { loyalty: loyaltyBand, churnRisk: churnBand, coverage: coverageBand };

describe('the figure of a score', () => {
  it.each([
    ['churnRisk', 0.0997, 0, '9.97'],
    ['churnRisk', 0.0996, 1, '9.96'],
    ['churnRisk', 0.2499, 0, '24.99'],
    ['churnRisk', 0.5003, 0, '50.03'],
    ['loyalty', 39.6, 0, '39.6'],
    ['coverage', 69.7, 0, '69.7'],
    ['coverage', 44.999_999, 1, '44.999999'],
  ] as const)('of %s %f has the digits that keep it in its band', (name, value, digits, text) => {
    expect(figureShown(name, value, digits)).toBe(text);
  });

  it.each([
    ['churnRisk', 0.1, 0, '10'],
    ['churnRisk', 0.5, 0, '50'],
    ['churnRisk', 0.29, 1, '29.0'],
    ['loyalty', 70.4, 0, '70'],
    ['coverage', 12.34, 1, '12.3'],
  ] as const)('of %s %f has no more than were asked for', (name, value, digits, text) => {
    expect(figureShown(name, value, digits)).toBe(text);
  });

  it('never lies beyond a limit of its band, near and far from it', () => {
    const points = fc.oneof(
      fc.integer({ min: 0, max: 100e6 }),
      fc.tuple(fc.constantFrom(40e6, 45e6, 70e6), fc.integer({ min: -6e5, max: 6e5 })).map(sum),
    );
    const chances = fc.oneof(
      fc.integer({ min: 0, max: 1e6 }),
      fc.tuple(fc.constantFrom(1e5, 25e4, 5e5), fc.integer({ min: -6e3, max: 6e3 })).map(sum),
    );
    const digits = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(points, chances, digits, (millionths, chance, asked) => {
        for (const name of ['loyalty', 'coverage'] as const) {
          const value = millionths / 1e6;
          const shown = Number(figureShown(name, value, asked));
          expect(BANDS[name](shown)).toBe(BANDS[name](value));
        }
        const text = figureShown('churnRisk', chance / 1e6, asked);
        const shown = Math.round(Number(text) * 1e4) / 1e6;
        expect(churnBand(shown)).toBe(churnBand(chance / 1e6));
        expect(text.split('.')[1]?.length ?? 0).toBe(digitsShown('churnRisk', chance / 1e6, asked));
      }),
    );
  });
});

const sum = ([one, other]: readonly [number, number]): number => one + other;
