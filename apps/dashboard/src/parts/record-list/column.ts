import type { ReactNode } from 'react';
import type { Screen } from '../controls/screen.ts';
import type { Direction } from './list-order.ts';

/** A column of a list, in the reader's language. */
export interface RecordColumn<Row> {
  /** What the address calls it when the list is sorted by it. */
  readonly id: string;
  readonly name: string;
  readonly tip?: string;
  /** Whether a mark in the cells says it all, so that the name is only read out. */
  readonly isUnnamed?: boolean;
  /** The way round in which a first click sorts: what needs somebody comes first. Without it none sorts. */
  readonly sorts?: Direction;
  /** Figures stand at the right. */
  readonly isNumber?: boolean;
  /** By the room there is; a column without a width has no room there. What is wide stands on a full screen as well. */
  readonly widths: Readonly<Partial<Record<Screen, string>>>;
  readonly cell: (row: Row) => ReactNode;
}
