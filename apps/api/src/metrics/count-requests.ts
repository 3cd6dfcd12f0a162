import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** A live stream lasts as long as its reader stays: its time says nothing about the server. */
const ENDLESS = '/api/v1/live';

/** Measures every answer by route as declared: addresses as called would be without end, and personal. */
export function countRequests(fastify: FastifyInstance, { httpSeconds }: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    if (url !== ENDLESS) {
      httpSeconds.observe(
        { method: request.method, route: url ?? '(none)', status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
    }
    done();
  });
}
