import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BODY_BYTES_MAX } from './json-body.ts';
import { Problem } from './problem.ts';

/** The one route whose body another program chose the kind of. */
const TAKES_FORMS = '/api/v1/oidc/back-channel-logout';

/** Forms are what pages elsewhere can make a browser send, so they are taken where no browser has business. */
export function takeFormsOfProviders(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: BODY_BYTES_MAX },
    ({ routeOptions }: FastifyRequest, body: string, done) => {
      if (routeOptions.url === TAKES_FORMS) {
        done(null, Object.fromEntries(new URLSearchParams(body)));
        return;
      }
      done(
        new Problem(415, 'unsupported-media-type', 'Send the body as application/json.'),
        undefined,
      );
    },
  );
}
