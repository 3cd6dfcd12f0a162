import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandContext } from '#commands/writing/command-context';
import { withContext, type AccountCommand, type CommandClass } from '#commands/bus/command';
import { sha256 } from '#kernel/hash';
import { joined } from '../http/input.ts';
import { Problem } from '../http/problem.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Ledger } from '../stores/ledger.ts';
import type { CommandAnswerView } from './command-answer.view.ts';
import { expectedRevisionIn, idempotencyKeyIn } from './preconditions.ts';

/** The class of any command, with the form its fields are read by. */
export type AnyCommand = (new () => AccountCommand) & Pick<CommandClass, 'form'>;

export type CommandAnswer = Readonly<CommandAnswerView>;

/** Takes requests to the command bus and its results back, the same for every command. */
@Injectable()
export class Commands {
  constructor(
    private readonly bus: CommandBus,
    private readonly ledger: Ledger,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Rejection, InvalidFields, StreamMoved, Problem */
  async execute(
    command: AnyCommand,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    // The form reads, checks and normalises the fields; what is not known to it is refused there.
    const intent = Object.assign(new command(), joined(request.body, request.params as object));
    const context = contextOf(request);
    // Said before anything is done: whoever hears nothing but an error can ask again by it.
    void reply.header('idempotency-key', context.idempotencyKey ?? context.madeKey);
    const result = await this.bus.execute(withContext(intent, context));
    const { accountId, commandId, eventIds, changed } = result;
    const revision = String(result.revision);
    if (changed) this.metrics.eventsAppended.inc(eventIds.length);
    void reply.header('etag', `"${revision}"`);
    const position = this.ledger.at(result.position);
    return { accountId, revision, position, commandId, eventIds, changed };
  }
}

function contextOf({ id, headers, identity, rawBody, url }: FastifyRequest): CommandContext {
  // The guard let nobody through without one.
  if (!identity) throw new Problem(401, 'not-signed-in', 'Sign in first.');
  const idempotencyKey = idempotencyKeyIn(headers['idempotency-key']);
  const expectedRevision = expectedRevisionIn(headers['if-match']);
  return {
    actor: identity.actor.id,
    // People type; programs pass on what some other system captured.
    origin: identity.by === 'session' ? 'entered' : 'captured',
    bodyHash: sha256(`${url}\n${rawBody?.toString() ?? ''}`),
    correlationId: id,
    ...(idempotencyKey === undefined ? { madeKey: randomUUID() } : { idempotencyKey }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
}
