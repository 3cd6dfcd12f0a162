/** A line that is longer than this is cut here, and is no row; so is a record of several lines. */
export const LINE_CHARACTERS_MAX = 1_000_000;
