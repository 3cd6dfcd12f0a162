import { firstDayOfWeek, localeOf } from './locale.ts';

describe('the language of the page', () => {
  it('is the first English the reader has', () => {
    expect(localeOf(['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  });

  it('is plain English where the reader has none, or one with a name of its own', () => {
    expect(localeOf(['de-DE'])).toBe('en');
    expect(localeOf(['en-US@posix'])).toBe('en');
  });
});

describe('the first day of the week', () => {
  it.each([
    [['en-US'], 0],
    [['en-GB', 'en-US'], 1],
    [['de-DE', 'en-US'], 1],
    [['ar-EG'], 6],
    [['en-US@posix', 'he-IL'], 0],
    [[], 1],
  ])('of %j is %i', (languages, day) => {
    expect(firstDayOfWeek(languages)).toBe(day);
  });
});
