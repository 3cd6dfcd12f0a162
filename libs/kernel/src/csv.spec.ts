import { csvLine, neutralised } from './csv.ts';

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    "=cmd|'/C calc'!A0",
    '|calc',
    '\uff1d1',
    '+49 30 123',
    '-12.50',
    '-',
  ])('begin with an apostrophe: %j', (cell) => {
    expect(neutralised(cell)).toBe(`'${cell}`);
  });

  it.each(['ACME', '12.50', "'tis so", '', '2026-01-01', 'a=b'])('are not these: %j', (cell) => {
    expect(neutralised(cell)).toBe(cell);
  });
});

describe('a line of a file for spreadsheets', () => {
  it('quotes what would end a cell, leaves nothing where there is nothing, and keeps figures', () => {
    expect(csvLine(['a,b', 'c"d', 'e\nf', null, -1.5, '=1', ''])).toBe(
      '"a,b","c""d","e\nf",,-1.5,\'=1,\n',
    );
  });
});
