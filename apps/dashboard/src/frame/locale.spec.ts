import { localeOf } from './locale.ts';

describe('the language of the page', () => {
  it('is the first English the reader has', () => {
    expect(localeOf(['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  });

  it('is plain English where the reader has none, or one with a name of its own', () => {
    expect(localeOf(['de-DE'])).toBe('en');
    expect(localeOf(['en-US@posix'])).toBe('en');
  });
});
