import { badRequest } from '../http/problem.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;
/** The revision an ETag of an account begins with, whatever it says beside it; the bare number will do. */
const ENTITY_TAG = /^(?:"(0|[1-9]\d*)(?:-[\w-]{1,32})?"|(0|[1-9]\d*))$/;

/** The caller's own name for a command: the same one again answers the first result. @throws Problem */
export function idempotencyKeyIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw badRequest('Idempotency-Key has to be 1 to 200 visible ASCII characters, without spaces.');
}

/**
 * The revisions the caller would have the account at: one or several of its ETags, with or without their quotes, or
 * `*` where it has to be there at all. @throws Problem
 */
export function expectedRevisionsIn(
  header: string | undefined,
): readonly number[] | 'exists' | undefined {
  const said = header?.trim();
  if (said === undefined) return undefined;
  if (said === '*') return 'exists';
  return said.split(',').map((tag) => revisionIn(tag.trim()));
}

/** A number that is no revision yet, however large, is one no account is at. */
function revisionIn(tag: string): number {
  if (tag.startsWith('W/')) {
    throw badRequest(
      `If-Match compares whole accounts, so it takes no weak ETag such as ${tag}: leave out the W/.`,
    );
  }
  const [, quoted, bare] = ENTITY_TAG.exec(tag) ?? [];
  const revision = quoted ?? bare;
  if (revision !== undefined) return Number(revision);
  throw badRequest(
    'If-Match has to be ETags of the account, such as "12" or "12", "13"; or * for any.',
  );
}
