import { base32Digits } from '#kernel/base32';
import { sha256 } from '#kernel/hash';
import type { Fields } from './field.ts';

/** What an id is made from: who asks, for which stream, under which key. A repeat makes the same one. */
export interface IdSource {
  readonly actor: string;
  readonly stream: string;
  readonly key: string;
}

const LENGTH = 10;

/** An id for a thing nobody named: prefix, hyphen, ten digits from the first 50 bits of a hash over its source. */
export function madeId(prefix: string, kind: string, { actor, stream, key }: IdSource): string {
  const hash = sha256(JSON.stringify([actor, stream, key, kind]));
  return `${prefix}-${base32Digits(hash, LENGTH)}`;
}

/** The fields of a command, with an id for each thing of its own that nobody named. */
export function withOwnIds(
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
  source: IdSource,
): Readonly<Record<string, unknown>> {
  const missing = Object.entries(fields).flatMap(([name, { made }]) =>
    made && (input[name] === undefined || input[name] === null)
      ? [[name, madeId(made.prefix, made.kind, { ...source, ...streamOf(made) })] as const]
      : [],
  );
  return missing.length === 0 ? input : { ...input, ...Object.fromEntries(missing) };
}

const streamOf = ({ stream }: { readonly stream?: string }) =>
  stream === undefined ? {} : { stream };
