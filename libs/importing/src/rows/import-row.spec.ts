import { readInstant, readRow, type ReadRow } from './import-row.ts';

const COLUMNS = ['account_id', 'occurred_at', 'type', 'amount', 'colour', 'reference'];
const read = (...cells: string[]): ReadRow => {
  const said = COLUMNS.flatMap((name, place) =>
    [[name, cells[place] ?? ''] as const].filter(([, text]) => text !== ''),
  );
  return readRow({ row: 1, line: 2, cells }, Object.fromEntries<string>(said), 'UTC');
};
const reasonOf = (result: ReadRow): string =>
  'rejected' in result ? result.rejected.reason.message : '';

describe('a row of an import', () => {
  it('says which account, what and when, and keeps the rest as text', () => {
    expect(read('A-1', '2026-03-31', 'Order', '12.50', '', 'R-1')).toEqual({
      ok: {
        row: 1,
        line: 2,
        accountId: 'A-1',
        type: 'order',
        occurredAt: '2026-03-31T12:00:00.000Z',
        reference: 'R-1',
        fields: {
          account_id: 'A-1',
          occurred_at: '2026-03-31',
          type: 'Order',
          amount: '12.50',
          reference: 'R-1',
        },
      },
    });
  });

  it('may call a return by its short name', () =>
    void expect(read('A-1', '2026-03-31', 'return')).toMatchObject({
      ok: { type: 'order_returned', reference: undefined },
    }));

  it.each([
    ['no account', ['', '2026-03-31', 'order'], /account_id \(empty\)/],
    ['an account that does not print', ['A\t1', '2026-03-31', 'order'], /is no account's number/],
    ['an unknown type', ['A-1', '2026-03-31', 'constructor'], /"constructor" is none of/],
    ['no type', ['A-1', '2026-03-31', ''], /type \(empty\) is none of/],
    ['no day', ['A-1', '', 'order'], /occurred_at \(empty\) is no day/],
    ['no real day', ['A-1', '2026-02-30', 'order'], /occurred_at "2026-02-30"/],
    [
      'bytes that are no UTF-8',
      ['A-1', '2026-03-31', 'order', '1', '', 'Caf\uFFFD'],
      /save the file/,
    ],
    ['a NUL', ['A-1', '2026-03-31', 'order', '1\u0000'], /amount is too long or holds/],
  ])('is rejected with %s', (_what, cells, reason) => {
    expect(reasonOf(read(...cells))).toMatch(reason);
  });
});

describe('the time of a row', () => {
  it.each([
    ['2026-03-31', '2026-03-31T10:00:00.000Z'],
    ['2026-03-31 08:26', '2026-03-31T06:26:00.000Z'],
    ['2026-03-31T08:26:30.5', '2026-03-31T06:26:30.000Z'],
    ['2026-03-31T08:26:30Z', '2026-03-31T08:26:30.000Z'],
    ['2026-03-31 08:26:30+01:00', '2026-03-31T07:26:30.000Z'],
  ])('%s is read in the zone of the ledger', (text, instant) => {
    expect(readInstant(text, 'Europe/Berlin')).toBe(instant);
  });

  it.each([
    '',
    '31.03.2026',
    '2026-03-31 25:00',
    '2026-03-31 08:61',
    '2026-03-31T08:00:61',
    '2026-13-01 08:00',
  ])('"%s" is none', (text) => {
    expect(readInstant(text, 'UTC')).toBeUndefined();
  });
});
