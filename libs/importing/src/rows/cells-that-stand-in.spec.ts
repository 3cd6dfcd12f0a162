import { flagOf, numberOf } from './cells.ts';
import { rowInputOf } from './row-input.ts';
import { entryOfRow } from './row-types.ts';

const read = (type: string, cells: Readonly<Record<string, string>>): unknown =>
  JSON.parse(JSON.stringify(rowInputOf(type)(cells, 'row-7')));

describe('a cell that is not there', () => {
  it.each([
    ['order', {}, { orderId: 'row-7' }],
    [
      'key_account',
      { note: 'large' },
      { byProfitability: false, byStrategy: false, reason: 'large' },
    ],
    ['order_returned', { order_id: 'O-1' }, { returnId: 'row-7', orderId: 'O-1' }],
  ])('of a row %s leaves its place to another, or to the row: %j', (type, cells, fields) => {
    expect(read(type, cells)).toEqual(fields);
  });

  it('is nobody else’s to fill where it is there', () => {
    expect(read('key_account', { by_strategy: 'yes', reason: 'growth', note: 'large' })).toEqual({
      byProfitability: false,
      byStrategy: true,
      reason: 'growth',
    });
  });
});

describe('a cell with a flag or a number in it', () => {
  it('stays text where it is none, so that its field says what is wrong with it', () => {
    expect(['YES', '0', 'perhaps', undefined].map(flagOf)).toEqual([
      true,
      false,
      'perhaps',
      undefined,
    ]);
    expect(['30', '-7', 'half an hour', undefined].map(numberOf)).toEqual([
      30,
      -7,
      'half an hour',
      undefined,
    ]);
  });
});

it('a type of row that no command is read from is named', () => {
  expect(() => entryOfRow('weather')).toThrow('No command is read from rows of type weather.');
});
