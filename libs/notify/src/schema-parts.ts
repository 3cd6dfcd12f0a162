/** JSON Schema, as far as messages need it; every part says what it means, and what it may look like. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = (description: string, example: string): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  examples: [example],
});

export const day = (description: string, example: string): Schema => ({
  type: 'string',
  format: 'date',
  description,
  examples: [example],
});

export const moment = (description: string, example: string): Schema => ({
  type: 'string',
  format: 'date-time',
  description,
  examples: [example],
});

export const count = (description: string, example: number): Schema => ({
  type: 'integer',
  minimum: 0,
  description,
  examples: [example],
});

/** The same, or null. */
export const orNull = (schema: Schema): Schema => {
  const { minLength: _minLength, ...rest } = schema;
  return { ...rest, type: [schema['type'], 'null'] };
};

/** An object that has all of these and nothing else. */
export const of = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const listOf = (items: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items,
});
