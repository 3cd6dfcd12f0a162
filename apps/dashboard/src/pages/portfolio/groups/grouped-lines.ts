import type { PortfolioGroup, PortfolioRow } from '#insights/views';

/** The rows of one group, as far as they are loaded. */
export interface RowsOfGroup {
  readonly rows: readonly PortfolioRow[];
  readonly nextCursor: string | null;
}

/** One group of a list: its head stands on `at`, and its rows on the lines below it while it is open. */
export interface GroupOnLines {
  readonly group: PortfolioGroup;
  readonly at: number;
  readonly isOpen: boolean;
  /** The line after its last row. */
  readonly end: number;
  /** How many of its rows are loaded, and whether there are more. */
  readonly loaded: number;
  readonly isWhole: boolean;
}

/** The groups one below the other; `loadedOf` says what is loaded of an open one. */
export function groupsOnLines(
  groups: readonly PortfolioGroup[],
  open: ReadonlySet<string>,
  loadedOf: (value: string) => RowsOfGroup | undefined,
): readonly GroupOnLines[] {
  let next = 0;
  return groups.map((group) => {
    const at = next;
    const isOpen = open.has(group.value);
    const of = isOpen ? loadedOf(group.value) : undefined;
    const loaded = of?.rows.length ?? 0;
    const isWhole = of?.nextCursor === null;
    // News may have moved accounts between groups since their rows were loaded.
    const height = !isOpen ? 0 : isWhole ? loaded : Math.max(group.accounts, loaded);
    next = at + 1 + height;
    return { group, at, isOpen, end: next, loaded, isWhole };
  });
}

/** The rows on their lines; where a head stands, or a row that is still to come, there is none. */
export function rowsOnLines(
  groups: readonly GroupOnLines[],
  loadedOf: (value: string) => RowsOfGroup | undefined,
): readonly (PortfolioRow | undefined)[] {
  return groups.flatMap(({ group, at, end, isOpen }) => {
    const rows = isOpen ? (loadedOf(group.value)?.rows ?? []) : [];
    return [undefined, ...Array.from({ length: end - at - 1 }, (_, index) => rows[index])];
  });
}

/** The groups of which more rows are wanted, when lines up to `last` are in view. */
export const groupsToLoad = (
  groups: readonly GroupOnLines[],
  first: number,
  last: number,
): readonly string[] =>
  groups
    .filter(
      ({ at, end, isOpen, isWhole, loaded }) =>
        isOpen && !isWhole && at <= last && end > first && at + loaded < last,
    )
    .map(({ group }) => group.value);
