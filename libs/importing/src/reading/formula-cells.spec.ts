import fc from 'fast-check';
import { neutralised } from '#kernel/csv';
import { original } from './formula-cells.ts';

describe('cells that a spreadsheet would run', () => {
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
