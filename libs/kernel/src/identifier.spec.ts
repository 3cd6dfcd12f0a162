import { accountOf, accountStream, isIdentifier } from './identifier.ts';

describe('an identifier', () => {
  it.each([
    ['acme', true],
    ['A', true],
    ['4711', true],
    ['acme.de~north_2-x', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['', false],
    ['-acme', false],
    ['.', false],
    ['ac me', false],
    ['ac/me', false],
    ['müller', false],
    ['acme\n', false],
  ])('%j: %s', (text, expected) => {
    expect(isIdentifier(text)).toBe(expected);
  });
});

describe('the stream of an account', () => {
  it('names the account, also one with hyphens', () => {
    expect(accountStream('acme-north')).toBe('account-acme-north');
    expect(accountOf('account-acme-north')).toBe('acme-north');
  });

  it('is told from streams of other categories', () => {
    expect(accountOf('model-churn-risk')).toBeUndefined();
    expect(accountOf('accounting-acme')).toBeUndefined();
  });
});
