import { givenCommand } from './given-command.ts';

const PATIENCE_MS = 120_000;
const ACCOUNTS = 20;
const ROWS = 1_200;
/** So many rows stand in both files. */
const SHARED = 400;

const HEADING = 'account_id,occurred_at,type,amount,currency,reference';
const row = (index: number): string =>
  `I-${index % ACCOUNTS},2026-01-${String((index % 28) + 1).padStart(2, '0')},order,10.00,EUR,R-${index}`;
const fileOf = (from: number): string =>
  [HEADING, ...Array.from({ length: ROWS }, (_, index) => row(from + index)), ''].join('\n');

describe('two imports into one installation at once', () => {
  const { answer, file } = givenCommand();

  it(
    'record every row once, those in both files as well',
    async () => {
      // The accounts are there before, so that only rows are told.
      file(
        'first.csv',
        [HEADING, ...Array.from({ length: ACCOUNTS }, (_, n) => row(n)), ''].join('\n'),
      );
      await answer('import', 'first.csv');
      file('one.csv', fileOf(ACCOUNTS));
      file('two.csv', fileOf(ACCOUNTS + ROWS - SHARED));

      const told = await Promise.all(['one.csv', 'two.csv'].map((name) => answer('import', name)));

      const sum = (field: string): number =>
        told.reduce((total, one) => total + Number(one[field]), 0);
      expect([sum('rejected'), sum('rowsRead')]).toEqual([0, 2 * ROWS]);
      const references = new Set<string>();
      for (let account = 0; account < ACCOUNTS; account += 1) {
        const { entries } = await answer('timeline', `I-${account}`, '--limit', '200');
        for (const { type, data } of entries as { type: string; data: { orderId?: string } }[]) {
          if (type !== 'OrderPlaced') continue;
          expect(references).not.toContain(data.orderId);
          references.add(data.orderId!);
        }
      }
      expect(references.size).toBe(ACCOUNTS + 2 * ROWS - SHARED);
    },
    PATIENCE_MS,
  );
});
