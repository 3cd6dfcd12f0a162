import { isStorableText } from '#kernel/json';

export const DEPTH_MAX = 32;
export const ELEMENTS_MAX = 1_000;
/** Values of any kind in one body, nested ones counted. */
export const VALUES_MAX = 10_000;

/** What is wrong with a value that came in, and where. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Names every object answers to: a field called so would pass for a known one. */
const PROTOTYPE_NAMES = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
/** Parsing puts such keys first, so the text could not be stored and given back as it was. */
const INTEGER_LIKE = /^(?:0|[1-9]\d*)$/;

/**
 * The first thing about parsed JSON that no shape of ours could want; undefined for a harmless value.
 * Stands before validation, which is slow on huge values and breaks on very deep ones.
 */
export function faultIn(value: unknown): Fault | undefined {
  return inside(value, '', 0, { values: 0 });
}

interface Tally {
  values: number;
}

function inside(value: unknown, field: string, depth: number, tally: Tally): Fault | undefined {
  tally.values += 1;
  if (tally.values > VALUES_MAX) return { field, message: `holds more than ${VALUES_MAX} values` };
  if (depth > DEPTH_MAX) return { field, message: `is nested deeper than ${DEPTH_MAX} levels` };
  if (typeof value === 'string') return textFault(value, field);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { field, message: 'is a number too large to keep' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value)
    ? insideArray(value, field, depth, tally)
    : insideObject(value as Readonly<Record<string, unknown>>, field, depth, tally);
}

function insideArray(
  values: readonly unknown[],
  field: string,
  depth: number,
  tally: Tally,
): Fault | undefined {
  if (values.length > ELEMENTS_MAX) {
    return { field, message: `has more than ${ELEMENTS_MAX} elements` };
  }
  for (const [index, value] of values.entries()) {
    const fault = inside(value, `${field}[${index}]`, depth + 1, tally);
    if (fault) return fault;
  }
  return undefined;
}

function insideObject(
  object: Readonly<Record<string, unknown>>,
  field: string,
  depth: number,
  tally: Tally,
): Fault | undefined {
  for (const name of Object.keys(object)) {
    const path = field === '' ? shown(name) : `${field}.${shown(name)}`;
    if (PROTOTYPE_NAMES.has(name) || INTEGER_LIKE.test(name) || !isStorableText(name)) {
      return { field: path, message: 'is not a name a field can have' };
    }
    const fault = inside(object[name], path, depth + 1, tally);
    if (fault) return fault;
  }
  return undefined;
}

const textFault = (text: string, field: string): Fault | undefined =>
  isStorableText(text)
    ? undefined
    : { field, message: 'holds characters that are no text (NUL or half a surrogate pair)' };

/** Names come from the sender: shown short, and well formed. */
const shown = (name: string): string => name.toWellFormed().slice(0, 64);
