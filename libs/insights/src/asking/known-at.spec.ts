import { KnownAtAhead, knownAtIn } from './known-at.ts';

const NOW = Date.parse('2026-03-02T23:30:00.000Z');
const known = (said: string | undefined, zone = 'UTC') => knownAtIn(said, NOW, zone);

describe('the moment until which things were known', () => {
  it('is an instant as it was said, up to now', () => {
    expect(known(undefined)).toBeUndefined();
    expect(known('2026-03-01T10:00:00.000Z')).toBe('2026-03-01T10:00:00.000Z');
    expect(known('2026-03-02T23:30:00.000Z')).toBe('2026-03-02T23:30:00.000Z');
  });

  it('is the end of a day, in the zone of the ledger', () => {
    expect(known('2026-03-01')).toBe('2026-03-01T23:59:59.999Z');
    expect(known('2026-03-01', 'Europe/Berlin')).toBe('2026-03-01T22:59:59.999Z');
  });

  it('is now for today, whose end is still to come', () => {
    expect(known('2026-03-02')).toBeUndefined();
    expect(known('2026-03-03', 'Europe/Berlin')).toBeUndefined();
  });

  it.each(['2026-03-02T23:30:00.001Z', '2026-03-03', '9999-12-31T00:00:00.000Z', '9999-12-31'])(
    'never lies ahead: %s',
    (said) => {
      expect(() => known(said)).toThrow(KnownAtAhead);
    },
  );
});
