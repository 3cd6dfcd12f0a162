import { applyDecorators, HttpCode, Injectable, Post, Req, Res, type Type } from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fields } from '#commands/forms/field';
import { COMMON_FIELDS } from '#commands/forms/form';
import { ProblemView } from '../http/problem.views.ts';
import { CommandAnswerView } from './command-answer.view.ts';
import { Commands, type AnyCommand, type CommandAnswer } from './commands.ts';

/** Which command each address takes. Parts of it that begin with a colon are fields of the command. */
export type CommandRoutes = Readonly<Record<string, AnyCommand>>;

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Fields are missing or wrong.',
  401: 'Nobody is signed in.',
  403: 'The token may read only.',
  404: 'There is no such account.',
  409: 'It is there already, and says something else.',
  412: 'The account is not at the revision of If-Match.',
  422: 'It may not be: `code` says which rule.',
};

/** The class a slice's controller extends: one POST route for each command, described by its form. */
export function CommandController(routes: CommandRoutes): Type {
  @Injectable()
  abstract class Controller {
    constructor(readonly commands: Commands) {}
  }
  for (const [path, command] of Object.entries(routes)) addRoute(Controller, path, command);
  return Controller as unknown as Type;
}

interface Routed {
  readonly commands: Commands;
}

function addRoute({ prototype }: { prototype: Routed }, path: string, command: AnyCommand): void {
  const name = command.name.charAt(0).toLowerCase() + command.name.slice(1);
  const handler = {
    value(this: Routed, request: FastifyRequest, reply: FastifyReply): Promise<CommandAnswer> {
      return this.commands.execute(command, request, reply);
    },
  };
  Object.defineProperty(prototype, name, handler);
  Req()(prototype, name, 0);
  Res({ passthrough: true })(prototype, name, 1);
  described(command, name)(prototype, name, handler);
  applyDecorators(Post(path), HttpCode(200))(prototype, name, handler);
}

function described(command: AnyCommand, operationId: string): MethodDecorator & ClassDecorator {
  const { summary, inPath, fields } = command.form;
  const schemas: Fields = { ...COMMON_FIELDS, ...fields };
  return applyDecorators(
    ApiOperation({ summary, operationId }),
    ...inPath.map((name) => ApiParam({ name, schema: schemaOf(schemas[name]) })),
    ApiBody({ type: command }),
    ApiHeader({ name: 'Idempotency-Key', description: 'The same key again does nothing twice.' }),
    ApiHeader({ name: 'If-Match', description: 'The ETag the account must still have.' }),
    ApiOkResponse({ type: CommandAnswerView }),
    ...Object.entries(REFUSALS).map(([status, description]) =>
      ApiResponse({ status: Number(status), description, type: ProblemView }),
    ),
  );
}

const schemaOf = (field: Fields[string] | undefined): object => ({ ...field?.schema });
