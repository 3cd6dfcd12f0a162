import { decimalText } from './decimal-text.ts';

describe('an amount as people write it', () => {
  it.each([
    ['1.234,50', 'de', '1234.50'],
    ['1,234.50', 'en', '1234.50'],
    ['1.234,50', 'en', '1234.50'],
    ['12,5', 'de', '12.5'],
    ['12,5', 'en', '12.5'],
    ['1,234', 'en', '1234'],
    ['1,234', 'de', '1.234'],
    ['1.234', 'de', '1234'],
    ['1.234', 'en', '1.234'],
    ['12,34,567.5', 'hi', '1234567.5'],
    ['12,34,567', 'hi', '1234567'],
    ['१२३.५', 'hi', '123.5'],
    ['౧౨౩', 'te', '123'],
    ['٣٫٥', 'ar', '3.5'],
    ['1 234,5', 'fr', '1234.5'],
    ["1'234.50", 'de-CH', '1234.50'],
    ['−7', 'en', '-7'],
    ['+7.', 'en', '+7.'],
  ])('%s in %s is %s', (typed, locale, text) => {
    expect(decimalText(typed, locale)).toBe(text);
  });

  it.each(['', 'ten', '1.2.3,4,5', '12€', '.', '1e5', '1.2.34'])(
    'stays as it is where it is none: %j',
    (typed) => {
      expect(decimalText(typed, 'en')).toBe(typed);
    },
  );
});
