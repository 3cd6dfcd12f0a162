import { cursorOf, pageEndOf, type PageEnd } from './cursor.ts';
import { LedgerChanged, PositionUnreadable } from '#kernel/wire-position';

const end: PageEnd = {
  asOf: '2025-03-01',
  knownAt: '2025-03-02T10:00:00.000Z',
  position: 42,
  question: { horizonDays: 180, order: 'churnRisk desc', rest: 'a5b1c2d3' },
  cell: 0.25,
  key: 'Ünïted.1',
};

describe('a cursor', () => {
  it('is read back as it was made, texts that are cells or nothing included', () => {
    for (const cell of [0.25, 'Ærø', null]) {
      expect(pageEndOf(cursorOf('ledger', { ...end, cell }), 'ledger')).toEqual({ ...end, cell });
    }
  });

  it('of another ledger is refused by name', () => {
    expect(() => pageEndOf(cursorOf('other', end), 'ledger')).toThrow(LedgerChanged);
  });

  it.each([
    '',
    '???',
    'e30',
    Buffer.from('[1,2]').toString('base64url'),
    cursorOf('ledger', { ...end, asOf: 'x' }),
  ])('that was never given out is refused: %s', (cursor) => {
    expect(() => pageEndOf(cursor, 'ledger')).toThrow(PositionUnreadable);
  });
});
