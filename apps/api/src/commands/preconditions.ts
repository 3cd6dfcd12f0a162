import { badRequest } from '../http/problem.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;
const ENTITY_TAG = /^(?:"(\d{1,15})"|(\d{1,15}))$/;

/** The caller's own name for a command: the same one again answers the first result. @throws Problem */
export function idempotencyKeyIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw badRequest('Idempotency-Key has to be 1 to 200 visible ASCII characters, without spaces.');
}

/** The revision the caller saw: the ETag of an account, with or without its quotes. @throws Problem */
export function expectedRevisionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, quoted, bare] = ENTITY_TAG.exec(header.trim()) ?? [];
  const revision = quoted ?? bare;
  if (revision !== undefined) return Number(revision);
  throw badRequest('If-Match has to be one ETag of the account, such as "12".');
}
