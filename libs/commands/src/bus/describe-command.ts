import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import type { CommandClass } from '../command/records.ts';
import { readField, type AnyField, type FieldSchema } from '../forms/field.ts';
import { SAID_TWICE, type Problem } from '../forms/form.ts';

/**
 * Tells class-validator how each field of a command is checked, and OpenAPI what it is: both by the very field that
 * reads it. Fields that stand in the address are checked as well, but are no part of the body that OpenAPI describes.
 */
export function describeCommand({ entry, prototype }: CommandClass & { prototype: object }): void {
  for (const [name, field] of Object.entries(entry.fields)) {
    check(prototype, name, field);
    if (entry.inPath.includes(name)) continue;
    const required = !field.optional && field.made === undefined;
    ApiProperty({ ...openApi(field.schema), required })(prototype, name);
  }
}

/** What is wrong with a value, each with the path it is about. */
const problemsWith = (name: string, field: AnyField, value: unknown): readonly Problem[] => {
  const problems: Problem[] = [];
  readField(
    field,
    value,
    (told, inside = '') => void problems.push({ field: name + inside, ...told }),
  );
  return problems;
};

function check(prototype: object, name: string, field: AnyField): void {
  const problemsOf = (args: ValidationArguments): readonly Problem[] => [
    ...problemsWith(name, field, args.value),
    ...(name === 'occurredOn' && isSaidTwice(args.object) ? [{ field: name, ...SAID_TWICE }] : []),
  ];
  ValidateBy({
    name: FIELD,
    validator: {
      validate: (_value, args) => !args || problemsOf(args).length === 0,
      defaultMessage: (args) => (args ? JSON.stringify(problemsOf(args)) : '[]'),
    },
  })(prototype, name);
  if (!field.optional) return;
  ValidateIf((_command, value) => value !== undefined && value !== null)(prototype, name);
}

/** The name of the one constraint each field has: its message, which can be text only, holds the problems as JSON. */
export const FIELD = 'field';

const isSaidTwice = (command: object): boolean => {
  const { occurredAt } = command as { readonly occurredAt?: unknown };
  return occurredAt !== undefined && occurredAt !== null && occurredAt !== '';
};

/** Arrays and objects are told whole, as the schemas they are. */
const openApi = ({ required: _inner, ...schema }: FieldSchema): object => schema;
