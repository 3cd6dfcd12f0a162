import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkedCommand } from '#commands/bus/check-command';
import type { Command, CommandClass } from '#commands/command/records';
import type { CommandContext } from '#commands/command/command-context';
import { sha256 } from '#kernel/hash';
import { canonicalJson } from '#kernel/json';
import { ESCAPE } from '#kernel/identifier';
import { joined } from '../http/input.ts';
import { Problem } from '../http/problem.ts';
import { accountNamed } from '../queries/account-id.ts';
import { expectedRevisionsIn, idempotencyKeyIn } from './preconditions.ts';

/** What was sent, by whom and under which conditions. */
interface Sent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly context: CommandContext;
}

/** The fields of body and address together. @throws Problem */
const Sending = createParamDecorator((command: CommandClass, execution: ExecutionContext): Sent => {
  const http = execution.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const fields = joined(request.body, inAddress(request.params as Params));
  const context = contextOf(request, command, fields);
  // Said before anything is done: whoever hears nothing but an error can ask again by it.
  void http
    .getResponse<FastifyReply>()
    .header('idempotency-key', context.idempotencyKey ?? context.madeKey);
  return { fields, context };
});

type Params = Readonly<Record<string, string>>;

/** The fields of an address, the account by its number. @throws Rejection for an escaped form of none */
function inAddress(params: Params): Params {
  const { accountId } = params;
  // What is written wrongly is for the form to say; an escaped form of nothing must not be taken for a number.
  return accountId?.startsWith(ESCAPE) ? { ...params, accountId: accountNamed(accountId) } : params;
}

/** The command a request stands for: validated by class-validator on its class. @throws InvalidFields, Problem */
export const Input = (command: CommandClass): ParameterDecorator =>
  Sending(command, check(command));

const check = (command: CommandClass): PipeTransform<Sent, Command> => ({
  transform: ({ fields, context }) => checkedCommand(command, fields, context),
});

function contextOf(
  { id, headers, identity, rawBody, seen, url }: FastifyRequest,
  { entry }: CommandClass,
  fields: Sent['fields'],
): CommandContext {
  // The guard let nobody through without one.
  if (!identity) throw new Problem(401, 'not-signed-in', 'Sign in first.');
  const idempotencyKey = idempotencyKeyIn(headers['idempotency-key']);
  const expectedRevisions = expectedRevisionsIn(headers['if-match']);
  return {
    actor: identity.actor.id,
    ...(identity.colleagueId === null ? {} : { colleagueId: identity.colleagueId }),
    roles: identity.roles,
    // People type; programs pass on what some other system captured.
    origin: identity.by === 'session' ? 'entered' : 'captured',
    // What is asked for is the same with other blanks, another order of keys, or numbers and letters spelled otherwise.
    bodyHash: sha256(canonicalJson([entry.type, fields])),
    writtenBodyHash: sha256(`${url}\n${rawBody?.toString() ?? ''}`),
    correlationId: id,
    ...(idempotencyKey === undefined ? { madeKey: randomUUID() } : { idempotencyKey }),
    ...(expectedRevisions === undefined ? {} : { expectedRevisions }),
    ...(seen === null ? {} : { seen }),
  };
}
