import { ApiProperty } from '@nestjs/swagger';
import { Command } from '@nestjs/cqrs';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { CommandContext, CommandResult } from '../writing/command-context.ts';
import type { Field, FieldSchema, Fields, Values } from '../forms/field.ts';
import { COMMON_FIELDS, type Form } from '../forms/form.ts';

/** An intent about one account, validated once at the door. When it was so is optional: by default now. */
export abstract class AccountCommand extends Command<CommandResult> {
  declare readonly accountId: string;
  declare readonly occurredAt?: string;
  declare readonly occurredOn?: string;
}

/** What a command class knows of itself: the form its fields are read by. */
export interface CommandClass<F extends Fields = Fields> {
  new (): AccountCommand & Values<F>;
  readonly form: Form;
}

/**
 * The class a command extends: one validated, documented property for each field of its form. Fields that
 * stand in the URL are validated as well, but hidden from the body that OpenAPI describes.
 */
export function CommandOf<F extends Fields>(
  form: { readonly fields: F } & Pick<Form, 'inPath'>,
): CommandClass<F> {
  abstract class FormCommand extends AccountCommand {
    // Every form is one; what its content takes is known to itself alone.
    static readonly form = form as unknown as Form;
  }
  for (const [name, field] of Object.entries({ ...COMMON_FIELDS, ...form.fields })) {
    validate(FormCommand.prototype, name, field);
    if (!form.inPath.includes(name)) describe(FormCommand.prototype, name, field);
  }
  // Its properties are those just declared; a concrete class extends it.
  return FormCommand as unknown as CommandClass<F>;
}

const contexts = new WeakMap<AccountCommand, CommandContext>();

/** Gives a command who sends it, and under which conditions, to take along through the bus. */
export function withContext<C extends AccountCommand>(command: C, context: CommandContext): C {
  contexts.set(command, context);
  return command;
}

export function contextOf(command: AccountCommand): CommandContext {
  const context = contexts.get(command);
  if (context) return context;
  throw new Error('A command was sent without saying by whom: use withContext.');
}

/** The fields of a command as plain data, as its form reads them. */
export const fieldsOf = (command: AccountCommand): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(command));

function validate(prototype: object, name: string, field: Field<unknown, boolean>): void {
  const problemWith = (value: unknown): string | undefined => {
    let problem: string | undefined;
    field.read(value, (message, inside = '') => {
      problem ??= `${name}${inside} ${message}`;
      return undefined;
    });
    return problem;
  };
  ValidateBy({
    name: 'form',
    validator: {
      validate: (value: unknown) => problemWith(value) === undefined,
      defaultMessage: (args) => problemWith(args?.value) ?? `${name} is wrong`,
    },
  })(prototype, name);
  if (!field.optional) return;
  ValidateIf((_command, value) => value !== undefined && value !== null)(prototype, name);
}

function describe(prototype: object, name: string, field: Field<unknown, boolean>): void {
  ApiProperty({ ...openApi(field.schema), required: !field.optional })(prototype, name);
}

/** Arrays and objects are told whole, as the schemas they are. */
const openApi = ({ required: _inner, ...schema }: FieldSchema): object => schema;
