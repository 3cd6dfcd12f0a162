import fc from 'fast-check';
import type { Decimal } from '../conventions.ts';
import { numberIn } from './number.ts';

const read = (text: string, decimal: Decimal = '.'): string | undefined => {
  const found = numberIn(text, decimal);
  return found && [found.number, ...(found.currency ? [found.currency] : [])].join(' ');
};

describe('a number', () => {
  it.each([
    ['1234.50', '1234.50'],
    ['-4', '-4'],
    ['+4', '4'],
    ['007', '007'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1,234.50', '1234.50'],
    ['1,234,567', '1234567'],
    ['12,34,567.00', '1234567.00'],
    ["1'234.50", '1234.50'],
    ['1’234.50', '1234.50'],
    ['1 234.50', '1234.50'],
    ['1\u00a0234.50', '1234.50'],
    ['1\u202f234\u202f567.5', '1234567.5'],
    ['(40.00)', '-40.00'],
    ['40.00-', '-40.00'],
    ['−40.00', '-40.00'],
    ['(0.00)', '0.00'],
    ['19.990000000000002', '19.99'],
    ['0.30000000000000004', '0.3'],
    ['4.999999999999999', '5'],
    ['123456789012345678', '123456789012345678'],
    ['1.5E+03', '1500'],
    ['1.5e3', '1500'],
    ['2.5E-2', '0.025'],
    ['1E5', '100000'],
  ])('with decimal points: %j is %s', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each([
    ['1234,50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1.000,000', '1000.000'],
    ['12.345.678', '12345678'],
    ['1.234', '1234'],
    ["1'234,5", '1234.5'],
    ['100,00-', '-100.00'],
    ['(40,00)', '-40.00'],
    ['19,990000000000002', '19.99'],
    ['1,5E3', '1500'],
    ['0,5', '0.5'],
    ['5,-', '5'],
    ['1.234,-- €', '1234 EUR'],
    ['-5,-', '-5'],
  ])('with decimal commas: %j is %s', (text, number) => {
    expect(read(text, ',')).toBe(number);
  });

  it.each([
    ['€1,234.50', '1234.50 EUR'],
    ['1,234.50 €', '1234.50 EUR'],
    ['eur 5', '5 EUR'],
    ['-£5.00', '-5.00 GBP'],
    ['£-5.00', '-5.00 GBP'],
    ['(£5.00)', '-5.00 GBP'],
    ['£(5.00)', '-5.00 GBP'],
    ["CHF 1'234.50", '1234.50 CHF'],
    ['US$ 5.00', '5.00 USD'],
    ['$5.00', '5.00'],
    ['$5.00 CAD', '5.00 CAD'],
    ['5 kr', '5'],
    ['¥500', '500'],
    ['Rs.500', '500'],
    ['12.50 US Dollar', '12.50 USD'],
  ])('with what it is of: %j is %s', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each([
    ...[
      '',
      '-',
      'abc',
      '5%',
      '5 %',
      '12 pcs',
      '1.2.3',
      '1,23',
      '12,3456',
      '1 2',
      '0,123',
      '01,234',
    ],
    ...[
      '--5',
      '-5-',
      '(-5)',
      '(5',
      '5)',
      '€5 $ £',
      '€5 GBP',
      '1e999',
      'e5',
      '١٢٣',
      '5..0',
      "1'2,345",
    ],
    '9'.repeat(60),
    ' '.repeat(200),
  ])('is none with decimal points: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each(['1234.50', '1.23', '1,234.50', '1,2,3'])('is none with decimal commas: %j', (text) => {
    expect(read(text, ',')).toBeUndefined();
  });

  it.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['de-CH', '.'],
    ['fr-FR', ','],
    ['es-ES', ','],
    ['it-IT', ','],
    ['nl-NL', ','],
    ['pl-PL', ','],
    ['en-IN', '.'],
  ] as const)('is read back as %s writes it', (locale, decimal) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const plain = (cents / 100).toFixed(2).replace(/^-0\.00$/, '0.00');
        expect(numberIn(format.format(cents / 100), decimal)?.number).toBe(plain);
        expect(numberIn(money.format(cents / 100), decimal)).toEqual({
          number: plain,
          currency: 'EUR',
        });
      }),
    );
  });

  it('takes any text there is, and gives plain decimals alone', () => {
    const marks = fc.string({
      unit: fc.constantFrom(..."0123456789.,-+()eE €$%'’ EUR".split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), marks), fc.constantFrom('.', ','), (text, decimal) => {
        expect(numberIn(text, decimal)?.number ?? '0').toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
    );
  });
});
