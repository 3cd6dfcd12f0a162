import {
  accountIdIn,
  accountInAddress,
  accountOf,
  accountPart,
  accountStream,
  isIdentifier,
} from './identifier.ts';

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

describe('the number of an account', () => {
  it.each([
    'K/10023',
    'ACME 1',
    'buyer@example.org',
    '#1001',
    'Müller',
    '__export__.res_partner_7',
    '顧客7',
    'a'.repeat(64),
    '顧'.repeat(64),
    '😀'.repeat(64),
    '€ & Söhne, "GmbH" (Süd)',
  ])('may be %s', (text) => {
    expect(accountIdIn(text)).toBe(text);
  });

  it.each(['', ' ', 'a'.repeat(65), '😀'.repeat(65), 'a\tb', 'a\u00a0b', 'a\u200bb', 'a\ud800'])(
    'cannot be %j',
    (text) => {
      expect(accountIdIn(text)).toBeUndefined();
    },
  );

  it('is the same however its letters are composed, without the blanks around it', () => {
    expect(accountIdIn(' Mu\u0308ller ')).toBe('Müller');
  });
});

describe('the name of an account in streams, keys and addresses', () => {
  const names = {
    'ACME-1': 'ACME-1',
    'a~C2~AB': 'a~C2~AB',
    'K/17 b': '~K~2F17~20b',
    Müller: '~M~C3~BCller',
    '..': '~..',
    '~x': '~~7Ex',
  };

  it('is the number itself where that is an identifier, as it ever was, and else its bytes', () => {
    expect(Object.keys(names).map(accountPart)).toEqual(Object.values(names));
    expect(Object.keys(names).map((id) => accountOf(accountStream(id)))).toEqual(
      Object.keys(names),
    );
  });

  it('is read from an address in that form, or as the number is', () => {
    expect(Object.values(names).map(accountInAddress)).toEqual(Object.keys(names));
    expect(['K/17 b', 'Mu\u0308ller', '..'].map(accountInAddress)).toEqual([
      'K/17 b',
      'Müller',
      '..',
    ]);
  });

  it.each(['~x', '~K~2f17', '~ACME-1', '~', '~~0A', '~~FF', ''])('is not %j', (text) => {
    expect(accountInAddress(text)).toBeUndefined();
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
