export type DayOrder = 'dmy' | 'mdy';
export type Decimal = '.' | ',';

/** How a file writes days, and numbers in each of its columns: what every cell is read by. */
export interface Conventions {
  readonly dayOrder: DayOrder;
  /** The decimal mark of each column, by its place in the heading. */
  readonly decimals: readonly Decimal[];
}

/** What the cells of one column say of it, over the whole file. */
export interface ColumnProfile {
  readonly name: string;
  readonly filled: number;
  /** Nearly all of what is filled reads as days or moments; as numbers. */
  readonly holdsDays: boolean;
  readonly holdsNumbers: boolean;
  /** Null where no cell tells, so that both readings are possible and differ. */
  readonly decimal: Decimal | null;
  /** Each different cell with how often it stands there; null where there are more than thirty. */
  readonly words: ReadonlyMap<string, number> | null;
  /** The first few different cells. */
  readonly examples: readonly string[];
}

/** What a first reading of a whole file found out. */
export interface Survey {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Decided over all columns of days: null where both orders are possible and differ. */
  readonly dayOrder: DayOrder | null;
}
