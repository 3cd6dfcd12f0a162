import {
  applyDecorators,
  Controller,
  HttpCode,
  Injectable,
  Post,
  Res,
  type Type,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AnyField } from '#commands/forms/field';
import type { Command, CommandClass } from '#commands/command/records';
import { COMMANDS } from '#commands/registry';
import type { CommandResult } from '#commands/command/command-context';
import { accountOf } from '#kernel/identifier';
import { ProblemView } from '../http/problem.views.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Ledger } from '../stores/ledger.ts';
import { CommandAnswerView } from './command-answer.view.ts';
import { Input } from './input.ts';

type CommandAnswer = Readonly<CommandAnswerView>;

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Fields are missing or wrong.',
  401: 'Nobody is signed in.',
  403: 'The token may read only.',
  404: 'There is no such account.',
  409: 'It is there already, and says something else.',
  412: 'The account is at none of the revisions of If-Match.',
  422: 'It may not be: `code` says which rule.',
};

/** Sends commands over the bus and answers what became of them, the same for every command. */
@Injectable()
abstract class CommandsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ledger: Ledger,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Rejection, InvalidFields, RevisionDiffers, StreamMoved */
  protected async send(command: Command, reply: FastifyReply): Promise<CommandAnswer> {
    const result = await this.bus.execute<Command, CommandResult>(command);
    const { stream, commandId, eventIds, changed } = result;
    const revision = String(result.revision);
    if (changed) this.metrics.eventsAppended.inc(eventIds.length);
    void reply.header('etag', `"${revision}"`);
    const position = this.ledger.at(result.position);
    const accountId = accountOf(stream);
    return {
      ...(accountId === undefined ? {} : { accountId }),
      revision,
      position,
      commandId,
      eventIds,
      changed,
    };
  }
}

/** One controller a subject, with a POST route for each command that has an address, described by its form. */
export const COMMAND_CONTROLLERS: readonly Type[] = Object.entries(COMMANDS).flatMap(
  ([subject, commands]) => {
    const routed = Object.values<CommandClass>(commands).filter(({ entry }) => entry.route);
    return routed.length === 0 ? [] : [controllerOf(subject, routed)];
  },
);

function controllerOf(subject: string, commands: readonly CommandClass[]): Type {
  class SubjectController extends CommandsController {}
  const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}Controller`;
  Object.defineProperty(SubjectController, 'name', { value: name });
  for (const command of commands) addRoute(SubjectController.prototype, command);
  applyDecorators(ApiTags(subject), Controller())(SubjectController);
  return SubjectController;
}

function addRoute(prototype: object, command: CommandClass): void {
  const name = command.name.charAt(0).toLowerCase() + command.name.slice(1);
  const handler = {
    value(this: CommandsController, sent: Command, reply: FastifyReply): Promise<CommandAnswer> {
      return this.send(sent, reply);
    },
  };
  Object.defineProperty(prototype, name, handler);
  Input(command)(prototype, name, 0);
  Res({ passthrough: true })(prototype, name, 1);
  described(command, name)(prototype, name, handler);
  applyDecorators(Post(command.entry.route), HttpCode(200))(prototype, name, handler);
}

function described(command: CommandClass, operationId: string): MethodDecorator & ClassDecorator {
  const { summary, inPath, fields } = command.entry;
  return applyDecorators(
    ApiOperation({ summary, operationId }),
    ...inPath.map((name) => ApiParam({ name, schema: schemaOf(fields[name]) })),
    ApiBody({ type: command }),
    ApiHeader({ name: 'Idempotency-Key', description: 'The same key again does nothing twice.' }),
    ApiHeader({
      name: 'If-Match',
      description: 'ETags, one of which the account must have; or *.',
    }),
    ApiOkResponse({ type: CommandAnswerView }),
    ...Object.entries(REFUSALS).map(([status, description]) =>
      ApiResponse({ status: Number(status), description, type: ProblemView }),
    ),
  );
}

function schemaOf(field: AnyField | undefined): object {
  return { ...field?.schema };
}
