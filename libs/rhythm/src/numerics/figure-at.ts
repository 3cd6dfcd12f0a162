/** The figure at a place of a list; 0 beyond it, where no loop over the list ever comes. */
export const figureAt = (figures: ArrayLike<number>, place: number): number => figures[place] ?? 0;
