import type { FastifyInstance, FastifyRequest } from 'fastify';
import { faultIn } from './hostile-json.ts';
import { badRequest, Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for the hash that tells a repeated command from another under the same key. */
    rawBody: Buffer | null;
  }
}

export const BODY_BYTES_MAX = 65_536;

/** JSON is the one kind of body taken: small, well formed, harmless. Everything else is 415. */
export function takeJsonOnly(fastify: FastifyInstance): void {
  fastify.decorateRequest('rawBody', null);
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_BYTES_MAX },
    (request: FastifyRequest, body: Buffer, done) => {
      try {
        const value = jsonIn(body);
        request.rawBody = body;
        done(null, value);
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws Problem */
function jsonIn(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const value = parsed(body);
  const fault = faultIn(value);
  if (!fault) return value;
  throw new Problem(400, 'bad-request', 'The body holds what cannot be taken.', [fault]);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    // The parser's own words quote the body, which may be personal.
    throw badRequest('The body is no JSON in UTF-8.');
  }
}
