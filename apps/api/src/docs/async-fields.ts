import type { Schema } from '#notify/schema-parts';

/** A field of a message, as a line of a table. */
export interface FieldLine {
  /** Where it stands: `data.due[].dueOn`. */
  readonly path: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly means: string;
}

/** All fields of a schema, each below what it stands in. */
export function fieldsOf(schema: Schema, within = ''): readonly FieldLine[] {
  const { items } = schema as Described;
  if (items) return fieldsOf(items, `${within}[]`);
  const { properties = {}, required = [] } = schema as Described;
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = within === '' ? name : `${within}.${name}`;
    const { description = '' } = field as Described;
    const line = {
      path,
      type: typeOf(field),
      isRequired: required.includes(name),
      means: description,
    };
    return [line, ...fieldsOf(field, path)];
  });
}

/** What stands in a field, in the words of JSON Schema. */
function typeOf(schema: Schema): string {
  const { type, format, const: only, enum: some, items } = schema as Described;
  if (only !== undefined) return JSON.stringify(only);
  if (some) return some.map((one) => JSON.stringify(one)).join(' | ');
  if (items) return `array of ${typeOf(items)}`;
  const types = [type ?? 'any'].flat();
  return types.map((one) => (one === 'string' && format ? format : one)).join(' | ');
}

/** What a message of a schema may look like, by the examples of its fields. */
export function exampleOf(schema: Schema): unknown {
  const { examples, const: only, enum: some, items, properties } = schema as Described;
  if (examples?.length) return examples[0];
  if (only !== undefined) return only;
  if (some) return some[0];
  if (items) return [exampleOf(items)];
  if (!properties) return {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, exampleOf(field)]),
  );
}

/** The parts of JSON Schema that our messages use. */
interface Described {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
