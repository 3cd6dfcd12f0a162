import { LedgerChanged, positionOf, PositionUnreadable, wirePosition } from './wire-position.ts';

describe('a position on the wire', () => {
  it('names its ledger and its position', () => {
    expect(positionOf(wirePosition('a.b', 7), 'a.b')).toBe(7);
    expect(() => positionOf('other.7', 'a.b')).toThrow(LedgerChanged);
    expect(() => positionOf('a.b.7', 'a')).toThrow(LedgerChanged);
  });

  it.each(['', '7', 'a.', 'a.-1', 'a.99999999999999999', 'a.07'])('is not %j', (text) => {
    expect(() => positionOf(text, 'a')).toThrow(PositionUnreadable);
  });
});
