/** The number in `<ledgerId>.<position>`. */
export const positionOf = (mark: string): number => Number(mark.slice(mark.lastIndexOf('.') + 1));

/** Whether a mark lies before another; one of another ledger does, as nothing told since can be known from it. */
export const isBefore = (mark: string, other: string): boolean =>
  ledgerOf(mark) !== ledgerOf(other) || positionOf(mark) < positionOf(other);

const ledgerOf = (mark: string): string => mark.slice(0, mark.lastIndexOf('.'));
