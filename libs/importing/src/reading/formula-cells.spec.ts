import fc from 'fast-check';
import { neutralised, original } from './formula-cells.ts';

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

  it('are read back as they were, however often they were written', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '1', 'a') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 3 }), (cell, times) => {
        let written = cell;
        for (let count = 0; count < times; count += 1) written = neutralised(written);
        for (let count = 0; count < times; count += 1) written = original(written);
        expect(written).toBe(cell);
      }),
    );
  });
});
