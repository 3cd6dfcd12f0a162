import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sha256 } from '#kernel/hash';

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
    void reply.header('etag', tag);
    if (!isKnown(tag, request.headers['if-none-match'])) {
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

function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...header.matchAll(TAG)].some(([, known]) => known === opaque);
}
