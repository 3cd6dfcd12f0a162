import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** Requests under way get so long for their answers. */
const ANSWERS_MAX_MS = 5_000;
const LOOK_MS = 20;
/** Whoever has a connection open may have sent a request that is not read yet; on a busy machine that takes a while. */
const QUIET_LOOKS = 15;
/** Streams last as long as their readers stay: they are ended, not waited for. */
const STREAMS = '/api/v1/live';

/** Lets a server stop without leaving anybody without an answer. */
export class Stopping {
  #underWay = 0;
  #begun = 0;
  #isStopping = false;

  constructor(private readonly fastify: FastifyInstance) {
    const counted = new WeakSet<FastifyRequest>();
    fastify.addHook('onRequest', (request, _reply, done) => {
      if (request.routeOptions.url !== STREAMS) {
        counted.add(request);
        this.#underWay += 1;
        this.#begun += 1;
      }
      done(this.#isStopping ? stopped() : undefined);
    });
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      if (this.#isStopping) void reply.header('connection', 'close');
      done(null, payload);
    });
    const ended = (request: FastifyRequest, done: () => void): void => {
      if (counted.delete(request)) this.#underWay -= 1;
      done();
    };
    fastify.addHook('onResponse', (request, _reply, done) => ended(request, done));
    fastify.addHook('onRequestAbort', ended);
  }

  /** Takes no new connections, refuses what comes on old ones, and waits for the answers under way. */
  async begin(): Promise<void> {
    this.#isStopping = true;
    const { server } = this.fastify;
    // Node's own close of HTTP servers also cuts connections that look idle, on which a request may be on its way.
    NetServer.prototype.close.call(server);
    const end = performance.now() + ANSWERS_MAX_MS;
    let quietLooks = 0;
    while (quietLooks < QUIET_LOOKS && performance.now() < end) {
      if (await hasNone(server)) return;
      const seen = this.#begun;
      await pause(LOOK_MS);
      const isQuiet = this.#underWay === 0 && this.#begun === seen;
      quietLooks = isQuiet ? quietLooks + 1 : 0;
    }
  }
}

const stopped = (): Problem =>
  new Problem(503, 'stopping', 'The server is being stopped: try again in a moment.');

const hasNone = (server: NetServer): Promise<boolean> =>
  new Promise((resolve) => {
    server.getConnections((error, count) => resolve(error === null && count === 0));
  });
