import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule, type AppParts } from './app.module.ts';
import { takeFiles } from './bulk/uploads.ts';
import type { Config } from './config/config.ts';
import { packAnswers } from './http/compression.ts';
import { correlationIdOf } from './http/correlation-id.ts';
import { answerUnchanged } from './http/entity-tags.ts';
import { takeFormsOfProviders } from './http/form-body.ts';
import { BODY_BYTES_MAX, takeJsonOnly } from './http/json-body.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { countRequests } from './metrics/count-requests.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveDashboard } from './dashboard/serve-dashboard.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { guardAll } from './http/security.ts';
import { HEADERS_MAX_MS, refuseSlowBodies } from './http/slow-bodies.ts';
import { Stopping } from './http/stopping.ts';
import { refuseUnreadable } from './http/unreadable-request.ts';

/** Longer than any id of ours, with every character percent-encoded. */
const PARAM_LENGTH_MAX = 1_024;

/** How often Node looks for connections whose headers do not come. */
const CONNECTIONS_LOOK_MS = 5_000;

/** Bodies are read by a parser of our own; what fails at the start is thrown, and told by whoever starts us. */
const OPTIONS: Readonly<NestApplicationOptions> = {
  bodyParser: false,
  bufferLogs: true,
  abortOnError: false,
  forceCloseConnections: true,
};

export interface ServerParts extends Omit<AppParts, 'identity'>, Pick<Config, 'hostNames'> {
  /** Left out where none is to be believed. */
  readonly proxies?: Config['proxies'];
  /** Where the built page lies; it is served when it is there. */
  readonly dashboardDir: string;
}

/** The server over open stores, ready to listen. It closes none of its parts. */
export async function createServer(parts: ServerParts): Promise<NestFastifyApplication> {
  return (await createStoppable(parts)).app;
}

/** The same with what ends it gently. */
export async function createStoppable(
  parts: ServerParts,
): Promise<{ readonly app: NestFastifyApplication; readonly stopping: Stopping }> {
  const identity = await parts.stores.events.identity();
  const adapter = newAdapter(parts.proxies);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ ...parts, identity }),
    adapter,
    OPTIONS,
  );
  app.useLogger(app.get(Logger));
  const fastify = adapter.getInstance();
  const stopping = new Stopping(fastify);
  refuseSlowBodies(fastify);
  takeJsonOnly(fastify);
  takeFormsOfProviders(fastify);
  await takeFiles(fastify);
  await guardAll(fastify, parts.hostNames);
  answerUnchanged(fastify);
  await packAnswers(fastify);
  countRequests(fastify, app.get(Metrics));
  await serveDashboard(fastify, parts.dashboardDir);
  // Last: routes that stand before something is waited for miss the filter, which Nest puts in later.
  serveDocs(app, parts.version);
  return { app, stopping };
}

function newAdapter(proxies: readonly string[] = []): FastifyAdapter {
  const problems = new ProblemFilter();
  return new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: true,
    // What others say of where a request comes from is not looked at.
    trustProxy: proxies.length > 0 && [...proxies],
    http: { headersTimeout: HEADERS_MAX_MS, connectionsCheckingInterval: CONNECTIONS_LOOK_MS },
    requestIdHeader: false,
    genReqId: correlationIdOf,
    routerOptions: { maxParamLength: PARAM_LENGTH_MAX },
    clientErrorHandler: refuseUnreadable,
    // Addresses the router itself cannot read.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      problems.answer(error, request, reply),
  });
}
