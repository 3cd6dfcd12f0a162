import { sha256 } from '#kernel/hash';
import type { Fields } from '../forms/field.ts';

/** What an id is made from: who asks, for which stream, under which key. A repeat makes the same one. */
export interface IdSource {
  readonly actor: string;
  readonly stream: string;
  readonly key: string;
}

/** Crockford's base 32 (2019): no letter that is taken for a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGIT_BITS = 5n;
const LENGTH = 10;
const HASH_BITS = 256n;

/** An id for a thing nobody named: prefix, hyphen, ten digits from the first 50 bits of a hash over its source. */
export function madeId(prefix: string, kind: string, { actor, stream, key }: IdSource): string {
  const hash = BigInt(`0x${sha256(JSON.stringify([actor, stream, key, kind]))}`);
  const digits = Array.from({ length: LENGTH }, (_, index) => {
    const shift = HASH_BITS - DIGIT_BITS * BigInt(index + 1);
    return DIGITS[Number((hash >> shift) & 31n)] ?? '';
  });
  return `${prefix}-${digits.join('')}`;
}

/** The fields of a command, with an id for each thing of its own that nobody named. */
export function withOwnIds(
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
  source: IdSource,
): Readonly<Record<string, unknown>> {
  const missing = Object.entries(fields).flatMap(([name, { made }]) =>
    made && (input[name] === undefined || input[name] === null)
      ? [[name, madeId(made.prefix, made.kind, source)] as const]
      : [],
  );
  return missing.length === 0 ? input : { ...input, ...Object.fromEntries(missing) };
}
