/** JSON text that JSON.parse and JSON.stringify give back unchanged, as every store must. */
export type StableJson = string;

/**
 * Writes a value as stable JSON text.
 * @throws UnstableJson for keys that look like integers (parsing would reorder them), for `__proto__`,
 *   for NUL or lone surrogates, and for numbers that are not finite
 */
export function stableJson(value: object): StableJson {
  const text = JSON.stringify(value, refuseUnstable);
  return text;
}

/** Whether it is what JSON calls an object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same content gives the same text, whatever the order in which its keys were written. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys);

export class UnstableJson extends Error {
  override readonly name = 'UnstableJson';
}

const INTEGER_KEY = /^(?:0|[1-9]\d*)$/;

/** NUL cannot rest in every store; a lone surrogate does not survive UTF-8. */
export const isStorableText = (text: string): boolean =>
  !text.includes('\u0000') && text.isWellFormed();

function refuseUnstable(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new UnstableJson(`${key} is not a finite number.`);
  }
  if (typeof value === 'string' && !isStorableText(value)) {
    throw new UnstableJson(`${key} holds text that cannot be stored.`);
  }
  if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      if (INTEGER_KEY.test(name) || name === '__proto__' || !isStorableText(name)) {
        throw new UnstableJson(`${JSON.stringify(name)} cannot be a key.`);
      }
    }
  }
  // JSON writes -0 as 0; writing it so here keeps what is folded before and after storing alike.
  return Object.is(value, -0) ? 0 : value;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    // The keys of one object always differ.
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
