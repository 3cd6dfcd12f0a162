import { Catch, Logger, Optional, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Disk } from '../disk/disk.ts';
import { meaningOf } from './problem-of.ts';
import { problemBody, PROBLEM_TYPE } from './problem.ts';

/** The one place where errors become answers: problem+json for all, and a line in the log for those that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('http');

  constructor(@Optional() private readonly disk?: Disk) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const meaning = meaningOf(error);
    if (meaning.reason !== undefined) this.disk?.faulted(meaning.reason);
    const { status, code, detail, errors, params } = meaning;
    const retryAfter = meaning.retryAfterSeconds ?? (status === 503 ? 1 : undefined);
    if (status >= 500 && status !== 503) this.#log(error, request);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const rest = {
      ...(params ? { params } : {}),
      correlationId: request.id,
      ...(errors ? { errors } : {}),
    };
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .code(status)
      .header('cache-control', 'no-store')
      .type(PROBLEM_TYPE)
      .send(problemBody(status, code, detail, rest));
  }

  /** The route as declared, not as called: addresses and bodies may hold what is personal. */
  #log(error: unknown, { id, method, routeOptions }: FastifyRequest): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.#logger.error(`${method} ${routeOptions.url ?? '(no route)'} failed (${id})`, stack);
  }
}
