import type { Origin } from '#kernel/event';
import type { Day } from '#kernel/time';
import type { WirePosition } from '#kernel/wire-position';

/** How long some facts took from happening to being recorded. */
export interface LagFigures {
  readonly facts: number;
  /** In whole days, or a half between two; null where there is no fact. */
  readonly medianDays: number | null;
  /** How many were recorded on the day they happened or the next. */
  readonly withinADay: number;
  readonly longestDays: number | null;
}

/** By what facts are put together. */
export const LAG_GROUPINGS = ['source', 'person'] as const;

export type LagGrouping = (typeof LAG_GROUPINGS)[number];

/** The facts that came in by one way, or that one person entered. */
export interface LagGroup extends LagFigures {
  readonly source: Origin;
  /** What a file was read by; null where that is not on record, and of what was not imported. */
  readonly recipe: string | null;
  /** Who entered them; null by source. */
  readonly actor: string | null;
}

/** How long facts took from happening to being recorded, of those recorded on some days. */
export interface KnowledgeLag {
  readonly from: Day;
  readonly to: Day;
  readonly position: WirePosition;
  readonly all: LagFigures;
  readonly by: LagGrouping;
  /** Those with the most facts first. By person, what persons entered: files and programs keep nobody's pace. */
  readonly groups: readonly LagGroup[];
}
