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
  /** Null where no cell tells, so that both readings are possible and differ, or where cells contradict each other. */
  readonly decimal: Decimal | null;
  /** The first cell that is two different days, or two different numbers; null where there is none. */
  readonly eitherDay: string | null;
  readonly eitherNumber: string | null;
  /** Each different cell with how often it stands there; null where there are more than thirty. */
  readonly words: ReadonlyMap<string, number> | null;
  /** The first few different cells. */
  readonly examples: readonly string[];
}

/** What a first reading of a whole file found out. */
export interface Survey {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Decided over all columns of days: null where both orders are possible and differ, or cells contradict each other. */
  readonly dayOrder: DayOrder | null;
  /** Between the cells of text; null for other formats, whose numbers are spelled as ours. */
  readonly separator: string | null;
}

/** What is said of a file's conventions by whoever sends it. */
export interface SaidConventions {
  readonly dayOrder?: DayOrder;
  readonly decimal?: Decimal;
}

/** The places in the heading of the columns that are read as moments and as numbers: others need not be decided. */
export interface UsedColumns {
  readonly days: readonly number[];
  readonly numbers: readonly number[];
}
