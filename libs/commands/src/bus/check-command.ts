import { validateSync, type ValidationError } from 'class-validator';
import type { CommandContext } from '../command/command-context.ts';
import type { Command, CommandClass } from '../command/records.ts';
import { fault } from '../forms/faults.ts';
import { InvalidFields, type Problem } from '../forms/form.ts';
import { withOwnIds } from '../forms/own-ids.ts';
import { FIELD } from './describe-command.ts';

/**
 * A command as it was sent, checked by class-validator as its class says; things of its own that nobody named have
 * an id that the key makes.
 * @throws InvalidFields with every problem found
 */
export function checkedCommand(
  type: CommandClass,
  fields: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Command {
  const { entry } = type;
  const key = context.idempotencyKey ?? context.madeKey ?? '';
  const source = { actor: context.actor, stream: entry.stream(fields), key };
  const [inherited, own] = apart(fields);
  const command = new type(withOwnIds(entry.fields, own, source), context);
  const errors = validateSync(command, {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
  });
  const problems = [...inherited.map(unknownField), ...errors.flatMap(problemsIn)];
  if (problems.length > 0) throw new InvalidFields(problems);
  return command;
}

/** Names that every object has, which would hide what a command is, and all other fields. */
function apart(
  fields: Readonly<Record<string, unknown>>,
): readonly [inherited: readonly string[], own: Readonly<Record<string, unknown>>] {
  const inherited = Object.keys(fields).filter((name) => name in Object.prototype);
  if (inherited.length === 0) return [inherited, fields];
  const own = Object.entries(fields).filter(([name]) => !inherited.includes(name));
  return [inherited, Object.fromEntries(own)];
}

const unknownField = (field: string): Problem => ({ field, ...fault('not-known') });

/** Every problem class-validator found with a property, with the path it is about. */
function problemsIn({ property, constraints = {} }: ValidationError): readonly Problem[] {
  return Object.entries(constraints).flatMap(([name, message]) =>
    // What the field's own check said above.
    name === FIELD ? (JSON.parse(message) as Problem[]) : [unknownField(property)],
  );
}
