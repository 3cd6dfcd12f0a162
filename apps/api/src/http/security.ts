import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { refusalOf, type Refusal } from './hosts.ts';
import { CORRELATION_HEADER } from './correlation-id.ts';
import { Problem } from './problem.ts';

/** Only our own files run. Mantine writes style attributes and a style element, so styles may be inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

const REFUSALS: Readonly<Record<Refusal, () => Problem>> = {
  host: () =>
    new Problem(
      421,
      'unknown-host',
      'Mainstay is not known by this name: use its address, or list the name in MAINSTAY_HOST_NAMES.',
    ),
  origin: () => new Problem(403, 'foreign-origin', 'Other sites may not send commands.'),
};

/** What every answer carries and every request must pass, whatever it asks for. */
export async function guardAll(
  fastify: FastifyInstance,
  hostNames: readonly string[],
): Promise<void> {
  await fastify.register(helmet, {
    // Helmet would put the same text together for every answer.
    contentSecurityPolicy: false,
    // Whether to insist on https is for the proxy that speaks it to say.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  await fastify.register(cookie);
  fastify.decorateRequest('identity', null);
  fastify.decorateRequest('seen', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    void reply.header(CORRELATION_HEADER, request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    const { host, origin, 'sec-fetch-site': fetchSite } = request.headers;
    const asked = { method: request.method, host, origin, fetchSite: fetchSite?.toString() };
    const refusal = refusalOf(asked, hostNames);
    done(refusal && REFUSALS[refusal]());
  });
}
