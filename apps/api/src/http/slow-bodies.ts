import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuseUnreadable } from './unreadable-request.ts';

const LOOK_MS = 5_000;
/** A body of JSON is small: whoever needs longer is stuck, or holds on to us. */
const BODY_LOOKS_MAX = 3;
/** A file may take hours, but not come more slowly than a bad mobile line, for two looks in a row. */
const FILE_BYTES_A_LOOK = 5_120;
const SLOW_LOOKS_MAX = 2;

/** Headers get so long in all. */
export const HEADERS_MAX_MS = 15_000;

class TooSlow extends Error {
  readonly code = 'ERR_HTTP_REQUEST_TIMEOUT';
}

/** Hangs up on whoever sends a body too slowly, signed in or not. */
export function refuseSlowBodies(fastify: FastifyInstance): void {
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    // What is injected comes over no line at all.
    if (hasBody(request) && request.raw.socket instanceof Socket) watch(request);
    done(null, payload);
  });
}

function watch({ raw, headers }: FastifyRequest): void {
  const isFile = headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
  const { socket } = raw;
  let [looks, slowLooks, seen] = [0, 0, socket.bytesRead];
  const looking = setInterval(() => {
    looks += 1;
    slowLooks = socket.bytesRead - seen < FILE_BYTES_A_LOOK ? slowLooks + 1 : 0;
    seen = socket.bytesRead;
    if (isFile ? slowLooks < SLOW_LOOKS_MAX : looks < BODY_LOOKS_MAX) return;
    stop();
    refuseUnreadable(new TooSlow('The body came too slowly.'), socket);
    socket.destroySoon();
  }, LOOK_MS);
  const stop = (): void => {
    clearInterval(looking);
  };
  looking.unref();
  raw.once('end', stop);
  raw.once('close', stop);
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
