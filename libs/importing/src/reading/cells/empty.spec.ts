import { isEmptyCell, isEmptyText } from './empty.ts';

describe('a cell that holds nothing', () => {
  it.each(['', '  ', 'NULL', 'null', '\\N', '-', '–', '—', 'N/A', 'n/a', '#N/A', '(blank)'])(
    'may say so: %j',
    (text) => {
      expect([isEmptyCell(text), isEmptyText(text)]).toEqual([true, true]);
    },
  );

  it.each(['None', 'NA', 'nil', 'NaN'])('says so by %s, but not where people are named', (text) => {
    expect([isEmptyCell(text), isEmptyText(text)]).toEqual([true, false]);
  });

  it.each(['0', 'no', 'false', 'Nina', '-1', 'Null Ltd', '\\n is a line end'])(
    'is not one with %j',
    (text) => {
      expect([isEmptyCell(text), isEmptyText(text)]).toEqual([false, false]);
    },
  );
});
