import fc from 'fast-check';
import { differenceOf, negated, productOf, rounded, shareOf, signOf, sumOf } from './decimal.ts';

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const textOf = (minor: number): string => {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('decimal text', () => {
  it('adds up as its cents do', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 20 }), (all) => {
        const sum = all.reduce((total, one) => total + one, 0);
        expect(Number(sumOf(all.map(textOf)))).toBe(Number(textOf(sum)));
      }),
    );
  });

  it('is what it was after something is taken away and given back', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const rest = differenceOf(textOf(one), textOf(other)) ?? '';
        expect(sumOf([rest, textOf(other)])).toBe(textOf(one));
      }),
    );
  });

  it('is multiplied without a loss', () => {
    expect(productOf('0.1', '0.2')).toBe('0.02');
    expect(productOf('-3', '2.55')).toBe('-7.65');
    expect(productOf('3', 'x')).toBeUndefined();
  });

  it('is shared as a part is of a whole, and of no whole not at all', () => {
    expect(rounded(shareOf('119', '100', '119') ?? '', 2)).toBe('100.00');
    expect(rounded(shareOf('100.00', '59.50', '119.00') ?? '', 2)).toBe('50.00');
    expect(shareOf('1', '1', '0.00')).toBeUndefined();
  });

  it('is rounded half away from zero', () =>
    void expect(['1.005', '-1.005', '1.004', '7', 'x'].map((text) => rounded(text, 2))).toEqual([
      '1.01',
      '-1.01',
      '1.00',
      '7',
      'x',
    ]));

  it('has a sign, and nothing has none', () => {
    expect(['0.01', '-0.01', '0.00', '', 'x'].map(signOf)).toEqual([1, -1, 0, 0, 0]);
    expect(['5', '-5', '+5', '0'].map(negated)).toEqual(['-5', '5', '-5', '0']);
  });
});

describe('the sign of a text', () => {
  it.each([
    ['+5', 1],
    ['0.01', 1],
    ['+0', 0],
    ['-0.00', 0],
    ['-0.01', -1],
    ['-x', 0],
    ['5x', 0],
    ['', 0],
  ])('of %j is %i', (text, sign) => {
    expect(signOf(text)).toBe(sign);
  });

  it('turns, but for what has none', () => {
    expect(['+5', '-5', '0', 'x'].map(negated)).toEqual(['-5', '5', '0', 'x']);
  });
});
