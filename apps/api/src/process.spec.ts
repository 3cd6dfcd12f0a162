import { StoreUnavailable } from '#kernel/event-store';
import { SchemaRefused } from '#stores/postgres/schema';
import { sentenceOf } from './process.ts';

const FOREIGN = 'The schema crm has tables in it.';

describe('a start that fails', () => {
  it.each([
    ['a store is away', new StoreUnavailable(1_000), 'MAINSTAY_EVENTS and MAINSTAY_READ'],
    [
      'a store lets it not in',
      new StoreUnavailable(1_000, { reason: 'PostgreSQL refuses: permission denied (42501)' }),
      'A store cannot be reached, as PostgreSQL refuses: permission denied (42501): start again',
    ],
    ["a schema is another program's", new SchemaRefused(FOREIGN), FOREIGN],
    ['the port is taken', Object.assign(new Error(), { code: 'EADDRINUSE' }), 'with PORT=3001'],
  ])('because %s says what to do', (_why, error, sentence) => {
    expect(sentenceOf(error, {})).toContain(sentence);
  });

  it('for a reason nobody thought of is told as it is', () => {
    expect(sentenceOf(new TypeError('x is not a function'), {})).toBeUndefined();
  });
});
