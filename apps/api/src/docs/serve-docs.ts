import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Identify } from '../access/identify.ts';
import { describeStreams } from './async-document.ts';
import { asyncPage } from './async-page.ts';

/**
 * Serves the description of the API under /docs and /docs-json, and of what is sent under /docs/async and
 * /docs/async.json, to those who are signed in.
 */
export function serveDocs(app: NestFastifyApplication, version: string): void {
  const identify = app.get(Identify);
  const fastify = app.getHttpAdapter().getInstance();
  // These routes are not Nest's, so its guard does not see them. The route's own name cannot be disguised.
  fastify.addHook('onRequest', async (request) => {
    if (request.routeOptions.url?.startsWith('/docs')) await identify.allow(request);
  });
  fastify.get('/docs/async.json', () => describeStreams(version));
  // Whoever looks gets a page to read; a program the description itself.
  fastify.get('/docs/async', async ({ headers }, reply) => {
    void reply.header('vary', 'accept');
    const streams = describeStreams(version);
    if (headers.accept?.includes('text/html') !== true) return streams;
    return reply.type('text/html; charset=utf-8').send(asyncPage(streams));
  });
  // Made when first asked for: nobody should wait for it at the start.
  let made: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (made ??= describeApi(app, version)), {
    jsonDocumentUrl: 'docs-json',
    raw: ['json'],
    customSiteTitle: 'Mainstay API',
  });
}

function describeApi(app: NestFastifyApplication, version: string): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Mainstay')
    .setDescription('Account events become explained, replayable, live scores.')
    .setVersion(version)
    .addBearerAuth({ type: 'http', description: 'A token made by `mainstay token add NAME`.' })
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, about);
}
