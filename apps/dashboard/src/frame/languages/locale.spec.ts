import { directionOf, firstDayOfWeek, languageOf, localeOf } from './locale.ts';

describe('the language of the page', () => {
  it.each([
    ['the first of the system that it speaks', null, ['fr-FR', 'te-IN', 'en-IN'], 'te'],
    ['the one that was chosen here', 'hi', ['de-DE'], 'hi'],
    ['that of the system where another was chosen that it does not speak', 'fr', ['de-AT'], 'de'],
    ['English where the system has none that it speaks', null, ['fr-FR'], 'en'],
    ['English where nobody knows', null, [], 'en'],
  ])('is %s', (_which, chosen, languages, expected) => {
    expect(languageOf(chosen, languages)).toBe(expected);
  });

  it.each([
    ['as the system has it', 'en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['as in the country of the system', 'en', ['de-DE'], 'en-DE'],
    ['as in the country of the system', 'hi', ['en', 'en-IN'], 'hi-IN'],
    ['plainly where the country is not known', 'en', ['en-US@posix'], 'en'],
    ['plainly where nobody knows', 'te', [], 'te'],
  ] as const)('is written %s', (_how, language, languages, expected) => {
    expect(localeOf(language, languages)).toBe(expected);
  });

  it('begins its lines where it is read from', () => {
    expect(directionOf('te-IN')).toBe('ltr');
    expect(directionOf('ar')).toBe('rtl');
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
