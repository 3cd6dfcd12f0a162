import { refusalOf, type Asked } from './hosts.ts';

const asked = (change: Partial<Asked> = {}): Asked => ({
  method: 'POST',
  host: '127.0.0.1:3000',
  origin: undefined,
  fetchSite: undefined,
  ...change,
});

describe('a request', () => {
  it.each([
    '127.0.0.1:3000',
    'localhost:3000',
    'LOCALHOST',
    '[::1]:3000',
    '10.0.0.7',
    'crm.example',
  ])('may ask for %s', (host) => {
    expect(refusalOf(asked({ host }), ['crm.example'])).toBeUndefined();
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '', undefined])(
    'may not ask for %s, not even to read',
    (host) => {
      expect(refusalOf(asked({ method: 'GET', host }), ['crm.example'])).toBe('host');
    },
  );

  it.each([
    [{ origin: 'http://127.0.0.1:3000' }],
    [{ origin: 'http://127.0.0.1:3000', fetchSite: 'same-origin' }],
    [{ fetchSite: 'none' }],
    [{ method: 'GET', origin: 'https://evil.example', fetchSite: 'cross-site' }],
  ])('that says %j is served', (change) => {
    expect(refusalOf(asked(change), [])).toBeUndefined();
  });

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://127.0.0.1:3001' }],
    [{ origin: 'http://localhost:3000' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'http://127.0.0.1:3000/path' }],
    [{ fetchSite: 'cross-site' }],
    [{ fetchSite: 'same-site', origin: 'http://127.0.0.1:3000' }],
    [{ method: 'DELETE', origin: 'https://evil.example' }],
  ])('that says %j changes nothing', (change) => {
    expect(refusalOf(asked(change), [])).toBe('origin');
  });
});
