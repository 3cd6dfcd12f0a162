import compress from '@fastify/compress';
import type { FastifyInstance, onSendHookHandler } from 'fastify';

/** Below this a packet carries the text anyway. */
const BYTES_MIN = 1_024;

/** Up to this size packing costs less than handing the text to another thread; above, the main thread would feel it. */
const ON_THREAD_BYTES_MAX = 16_384;

const ENCODINGS = ['br', 'gzip'] as const;

/**
 * Packs answers of the API for whoever takes them packed. Routes that are to have it come after; what is served
 * beside the API is packed when it is built, or small. Bodies sent packed are not opened: a few kilobytes of them
 * would be megabytes.
 */
export async function packAnswers(fastify: FastifyInstance): Promise<void> {
  fastify.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/')) route.compress = false;
  });
  await fastify.register(compress, {
    globalDecompression: false,
    encodings: [...ENCODINGS],
    threshold: BYTES_MIN,
    syncThreshold: ON_THREAD_BYTES_MAX,
  });
  // After the one that packs, as it comes later in the list of the route.
  fastify.addHook('onRoute', (route) => {
    if (route.compress === false) return;
    route.onSend = [route.onSend ?? [], tagPacked].flat();
  });
}

const STRONG = /^"(.*)"$/;

/** A strong tag names bytes, and packed ones are others (RFC 9110, 8.8.3.3); a weak one names what they say. */
const tagPacked: onSendHookHandler = (_request, reply, payload, done) => {
  const encoding = reply.getHeader('content-encoding')?.toString();
  const [, tag] = STRONG.exec(reply.getHeader('etag')?.toString() ?? '') ?? [];
  if (encoding !== undefined && tag !== undefined)
    void reply.header('etag', `"${tag}-${encoding}"`);
  done(null, payload);
};

const PACKED = new RegExp(`-(?:${ENCODINGS.join('|')})"$`);

/** The tag of what was packed. */
export const unpackedTag = (tag: string): string => tag.replace(PACKED, '"');
