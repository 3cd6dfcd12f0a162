import type { Warner, Warning } from '#insights/views';

/** How the line of a model is drawn, so that three are told apart without colour. */
export type Line = 'whole' | 'dashed' | 'dotted';

const LINES: Readonly<Partial<Record<Warner, Line>>> = {
  'in-force': 'whole',
  'today-known-now': 'dashed',
  'today-known-then': 'dotted',
};

/** Rules of thumb have none: they hold or do not. */
export const lineOf = (by: Warner): Line | undefined => LINES[by];

/** Those of whom something is drawn: a risk was judged at some time. */
export const drawn = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(({ points }) => points.some(({ value }) => value !== null));
