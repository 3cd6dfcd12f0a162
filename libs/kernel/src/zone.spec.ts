import { isSameZone, zoneNamed } from './zone.ts';

describe('the name of a zone', () => {
  it.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['europe/berlin', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['US/Eastern', 'America/New_York'],
  ])('is one, however it is written: %s is %s', (text, name) => {
    expect(zoneNamed(text)).toBe(name);
  });

  it.each(['', ' ', 'Mars/Olympus_Mons', 'UTC+5', '+05:30', '-0330', '+05', 'Europe/Berlin '])(
    'is not %p',
    (text) => {
      expect(zoneNamed(text)).toBeUndefined();
    },
  );
});

describe('two names', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata', true],
    ['asia/kolkata', 'Asia/Calcutta', true],
    ['Europe/Kiev', 'Europe/Kyiv', true],
    ['UTC', 'Etc/Zulu', true],
    ['Europe/Berlin', 'Europe/Paris', false],
    ['Asia/Kolkata', 'UTC', false],
  ])('%s and %s are of one zone: %s', (one, other, expected) => {
    expect(isSameZone(one, other)).toBe(expected);
    expect(isSameZone(other, one)).toBe(expected);
  });

  it('are of one zone when an older ledger has an offset for it that is none', () => {
    expect(isSameZone('+05:30', '+05:30')).toBe(true);
    expect(isSameZone('+05:30', 'Asia/Kolkata')).toBe(false);
  });
});
