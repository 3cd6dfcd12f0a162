import { bodySchema, TOLD_KINDS, TOLD_WHEN } from './schemas.ts';

describe('what is said of messages', () => {
  it.each(TOLD_KINDS)(
    'of %s names each field, with its meaning, and those that are always there',
    (kind) => {
      const { properties, required } = bodySchema(kind) as unknown as {
        readonly properties: Readonly<Record<string, object>>;
        readonly required: readonly string[];
      };
      expect(TOLD_WHEN[kind]).toMatch(/\.$/);
      for (const schema of Object.values(properties)) expect(schema).toHaveProperty('description');
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]));
      expect(properties['type']).toMatchObject({ const: `mainstay.${kind}` });
      expect(properties['data']).toHaveProperty('type', 'object');
    },
  );
});
