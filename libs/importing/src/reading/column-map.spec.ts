import { ColumnMapUnusable, parseColumnMap, parseColumnMapFile } from './column-map.ts';

describe('a column map', () => {
  it('is written as pairs', () =>
    void expect(parseColumnMap(['occurred_at=Invoice = Date', 'amount=Net'])).toEqual({
      occurred_at: 'Invoice = Date',
      amount: 'Net',
    }));

  it('is written as a JSON file', () =>
    void expect(parseColumnMapFile('{"account_id": "CustomerID"}')).toEqual({
      account_id: 'CustomerID',
    }));

  it.each(['occurred_at', '=Date', 'occurred_at=', 'colour=Paint', '__proto__=x'])(
    'refuses %s',
    (pair) => {
      expect(() => parseColumnMap([pair])).toThrow(ColumnMapUnusable);
    },
  );

  it.each(['[]', '"x"', 'null', '{', '{"colour": "Paint"}'])('refuses a file of %s', (text) => {
    expect(() => parseColumnMapFile(text)).toThrow(ColumnMapUnusable);
  });
});
