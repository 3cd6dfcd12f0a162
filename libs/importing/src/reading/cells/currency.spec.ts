import { currencyIn } from './currency.ts';

describe('a currency', () => {
  it.each([
    ['eur', 'EUR'],
    [' EUR ', 'EUR'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['US Dollar', 'USD'],
    ['US-Dollar', 'USD'],
    ['us dollars', 'USD'],
    ['dollar des États-Unis', 'USD'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['£', 'GBP'],
    ['Pound Sterling', 'GBP'],
    ['British Pound', 'GBP'],
    ['Schweizer Franken', 'CHF'],
    ['zł', 'PLN'],
    ['Swedish Krona', 'SEK'],
    ['Dänische Krone', 'DKK'],
    ['₹', 'INR'],
    ['JPY', 'JPY'],
  ])('is meant by %s', (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });

  it.each(['$', '¥', 'kr', 'Dollar', 'Rs.', '', 'XYZZY', 'EU', 'pcs', '__proto__', 'toString'])(
    'is none for sure by %j',
    (text) => {
      expect(currencyIn(text)).toBeUndefined();
    },
  );
});
