import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkedCommand } from '#commands/bus/check-command';
import type { Command, CommandClass } from '#commands/command/records';
import type { CommandContext } from '#commands/command/command-context';
import { sha256 } from '#kernel/hash';
import { joined } from '../http/input.ts';
import { Problem } from '../http/problem.ts';
import { expectedRevisionIn, idempotencyKeyIn } from './preconditions.ts';

/** What was sent, by whom and under which conditions. */
interface Sent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly context: CommandContext;
}

/** The fields of body and address together. @throws Problem */
const Sending = createParamDecorator((_data: unknown, execution: ExecutionContext): Sent => {
  const http = execution.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const context = contextOf(request);
  const fields = joined(request.body, request.params as object);
  // Said before anything is done: whoever hears nothing but an error can ask again by it.
  void http
    .getResponse<FastifyReply>()
    .header('idempotency-key', context.idempotencyKey ?? context.madeKey);
  return { fields, context };
});

/** The command a request stands for: validated by class-validator on its class. @throws InvalidFields, Problem */
export const Input = (command: CommandClass): ParameterDecorator =>
  Sending(undefined, check(command));

const check = (command: CommandClass): PipeTransform<Sent, Command> => ({
  transform: ({ fields, context }) => checkedCommand(command, fields, context),
});

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
