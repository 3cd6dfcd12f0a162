import type { FieldFault } from '../../client/problem.ts';

/** What is wrong with fields, by their paths such as `rival` or `lines[0].amount`. */
export type Faults = Readonly<Record<string, Omit<FieldFault, 'field'>>>;

/** The field at the root of a path. */
export const rootOf = (path: string): string => /^[^.[]+/.exec(path)?.[0] ?? path;

/** The number of the line a path is about, counted from 1; undefined where it is about no line. */
export function lineOf(path: string): number | undefined {
  const index = /\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : Number(index) + 1;
}
