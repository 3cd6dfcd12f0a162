import { typedDay } from './typed-day.ts';

describe('a day as people write it', () => {
  it.each([
    ['2026-03-31', 'en'],
    ['31 mar 2026', 'en'],
    ['31 March 2026', 'de'],
    ['31. März 2026', 'de'],
    ['March 31, 2026', 'en-US'],
    ['3/31/2026', 'en-US'],
    ['31/3/2026', 'en-GB'],
    ['31.3.2026', 'de'],
    ['31.03.2026', 'en-US'],
    ['31 मार्च 2026', 'hi'],
  ])('%s in %s', (text, locale) => {
    expect(typedDay(text, locale)).toBe('2026-03-31');
  });

  it.each(['acme 31 mar', '31 mars bar 2026', '31 2026', '30 feb 2026', 'log threat acme', ''])(
    'is not %j',
    (text) => {
      expect(typedDay(text, 'en')).toBeUndefined();
    },
  );
});
