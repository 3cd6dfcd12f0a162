import fc from 'fast-check';
import { addMinor, exponentOf, formatAmount, isCurrency, parseAmount } from './money.ts';

describe('a currency', () => {
  it.each([
    ['EUR', true],
    ['JPY', true],
    ['eur', false],
    ['EURO', false],
    ['QQQ', false],
  ])('%s: %s', (code, expected) => {
    expect(isCurrency(code)).toBe(expected);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %d digits after the point', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent);
  });
});

describe('an amount', () => {
  it.each([
    ['12.34', 'EUR', 1234],
    ['12.3', 'EUR', 1230],
    ['12', 'EUR', 1200],
    [' 12.34 ', 'EUR', 1234],
    ['+12.34', 'EUR', 1234],
    ['-12.34', 'EUR', -1234],
    ['0.29', 'EUR', 29],
    ['1.005', 'KWD', 1005],
    ['1234', 'JPY', 1234],
    ['12.3400', 'EUR', 1234],
    ['12.0', 'JPY', 12],
    ['-0.00', 'EUR', 0],
    ['999999999999999', 'JPY', 999_999_999_999_999],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %d minor units', (text, currency, minor) => {
    expect(Object.is(parseAmount(text, currency), minor)).toBe(true);
  });

  it.each([
    ['12.345', 'EUR'],
    ['12.5', 'JPY'],
    ['12,34', 'EUR'],
    ['1,234.00', 'EUR'],
    ['1e3', 'EUR'],
    ['.5', 'EUR'],
    ['5.', 'EUR'],
    ['--5', 'EUR'],
    ['NaN', 'EUR'],
    ['', 'EUR'],
    ['12.00000000000', 'EUR'],
    ['1000000000000000', 'JPY'],
    ['90071992547409.92', 'EUR'],
  ])('%s %s is no amount', (text, currency) => {
    expect(parseAmount(text, currency)).toBeUndefined();
  });

  it.each([
    [1234, 'EUR', '12.34'],
    [5, 'EUR', '0.05'],
    [0, 'EUR', '0.00'],
    [-5, 'EUR', '-0.05'],
    [-1234, 'JPY', '-1234'],
    [1, 'CLF', '0.0001'],
  ])('%d minor units of %s are written %s', (minor, currency, text) => {
    expect(formatAmount(minor, currency)).toBe(text);
  });

  it('reads what it has written, in every currency', () => {
    const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF');
    const property = fc.property(fc.maxSafeInteger(), currencies, (minor, currency) => {
      fc.pre(Math.abs(minor) < 1e15);
      expect(parseAmount(formatAmount(minor, currency), currency)).toBe(minor);
    });
    fc.assert(property);
  });
});

describe('adding amounts', () => {
  it('is exact, or refused', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(addMinor(most - 1, 1)).toBe(most);
    expect(addMinor(-most, most)).toBe(0);
    // Without the check both would be 9,007,199,254,740,992.
    for (const more of [1, 2]) {
      expect(() => addMinor(most, more)).toThrow(RangeError);
      expect(() => addMinor(-most, -more)).toThrow('would not be exact');
    }
  });
});
