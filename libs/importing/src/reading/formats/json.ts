/** What JSON can say. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An object of JSON; undefined for anything else. */
export const recordOf = (value: Json | undefined): Readonly<Record<string, Json>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // What is neither null nor an array is an object here.
      (value as Readonly<Record<string, Json>>)
    : undefined;

/** A text or number as a cell; anything else is none. */
export function cellOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
