import type { Instant } from '#kernel/time';
import type { Why } from '../why/why.ts';

/** What a file turned out to be by its first bytes. Every format is read as a table with a heading. */
export type Format =
  | 'delimited'
  | 'workbook'
  | 'calendar'
  | 'cards'
  | 'mail'
  | 'invoices'
  | 'statements'
  | 'cloud-events';

/** One record of a table: its cells, the line it begins on (from 1) and its number (from 1, heading excluded). */
export interface TableRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Set where the file cannot be read there: why. The cells are what can be made out. */
  readonly problem?: Why;
  /** Set where the row is none of the table's own, which is no fault: the sums below it. */
  readonly leftOut?: 'total-line';
}

/** A file as a table. Its rows can be read more than once, each time from the file; memory stays flat. */
export interface Table {
  readonly format: Format;
  readonly heading: readonly string[];
  readonly how: HowRead;
  rows(progress?: Progress): AsyncIterable<TableRow>;
}

/** What is said of a file by whoever sends it; the rest is found in it. */
export interface Said {
  readonly delimiter?: string;
  /** Lines to pass over before the heading. */
  readonly skip?: number;
  readonly encoding?: string;
  /** Until when meetings that recur have taken place; the moment of opening where it is not said. */
  readonly now?: Instant;
}

/** How the bytes were read, for people: what was found, not what was asked for. */
export interface HowRead {
  readonly encoding: string;
  readonly separator: string | null;
  /** Lines before the heading that were passed over: titles, `sep=`, blank ones. */
  readonly linesPassedOver: number;
}

/** Bytes read so far of the file as it lies on disk, for progress. */
export interface Progress {
  bytesRead: number;
}
