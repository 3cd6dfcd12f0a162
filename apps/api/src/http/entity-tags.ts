import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sha256 } from '#kernel/hash';
import { unpackedTag } from './compression.ts';

const SIGNS = 16;

/** Names what an answer says: the same tag, the same answer. */
export const contentTag = (...parts: readonly string[]): string =>
  sha256(parts.join('\n')).slice(0, SIGNS);

/**
 * Tags answers of the API that have no tag of their own by their text, and answers 304 to whoever has them
 * already (RFC 9110, 13.1.2: compared weakly, `*` is any answer there is).
 */
export function answerUnchanged(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!isTagged(request) || reply.statusCode !== 200 || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    const tag = reply.getHeader('etag')?.toString() ?? `W/"${contentTag(payload)}"`;
    const known = knownTag(tag, request.headers['if-none-match']);
    void reply.header('etag', known ?? tag);
    if (known === undefined) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
}

const isTagged = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && url.startsWith('/api/');

const TAG = /(?:W\/)?("[^"]*")/g;

/** The tag of what the caller has, if that says the same: packed answers have tags of their own. */
function knownTag(tag: string, header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return tag;
  const opaque = tag.replace(/^W\//, '');
  const known = [...header.matchAll(TAG)].flatMap(([, one = '']) => one);
  const same = known.find((one) => unpackedTag(one) === opaque);
  return same && (tag.startsWith('W/') ? tag : same);
}
