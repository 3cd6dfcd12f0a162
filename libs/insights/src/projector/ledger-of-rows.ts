import type { ReadModels } from '#kernel/read-models';

const MODEL = 'ledger';
const ROW = 'id';

/** The ledger the rows there are were folded from; undefined when none were yet. */
export async function ledgerOfRows(readModels: ReadModels): Promise<string | undefined> {
  return (await readModels.rows(MODEL, [ROW])).get(ROW);
}

/** From now on the rows are of this ledger. */
export const claimRows = (readModels: ReadModels, ledgerId: string): Promise<void> =>
  readModels.replace(MODEL, 0, [[ROW, ledgerId]]);
