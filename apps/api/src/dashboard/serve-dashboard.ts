import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.ts';

/** The page finds its own way under every address but these. */
const NOT_PAGES = /^\/(?:api|docs|docs-json|health|metrics|assets)(?:[/?]|$)/;

/** Built files carry a hash of their content in their names, so they never change under one name. */
const HASHED = /^assets[\\/]/;

/** Serves the built page from a folder, where there is one. The shell is public; all it shows is fetched. */
export async function serveDashboard(fastify: FastifyInstance, dir: string): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) return;
  await fastify.register(serveStatic, {
    root: dir,
    wildcard: false,
    // The build lays brotli and gzip beside each file that is smaller so.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const cached = HASHED.test(relative(dir, path));
      void reply.header(
        'cache-control',
        cached ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request, reply) => {
    if (NOT_PAGES.test(request.url)) {
      throw new Problem(404, 'not-found', 'There is nothing at this address.');
    }
    return reply.sendFile('index.html');
  });
}
