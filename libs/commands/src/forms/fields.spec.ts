import fc from 'fast-check';
import * as amounts from '#commands/forms/amounts';
import { optional, readFields, type Field } from '#commands/forms/field';
import * as fields from '#commands/forms/fields';
import { textsOf } from '#commands/forms/form';
import * as lists from '#commands/forms/lists';

/** What a field makes of a value: what it reads, or what it says is wrong. */
function read<T>(field: Field<T, boolean>, value: unknown): T | string | undefined {
  const said: string[] = [];
  const result = field.read(
    value,
    ({ message }, inside = '') => void said.push(`${inside} ${message}`),
  );
  return said.length > 0 ? said.join('; ') : result;
}

describe('a field', () => {
  it.each([
    ['an identifier', fields.identifier('x'), ' SO-1_a.b~c ', 'SO-1_a.b~c'],
    ['text', fields.text('x'), '  Cafe\u0301 ', 'Café'],
    ['a word', fields.oneOf(['a', 'b'], 'x'), 'b', 'b'],
    ['a flag', fields.flag('x'), false, false],
    ['a whole number', fields.whole('x', -1, 9), -0, 0],
    ['a positive number', fields.positive('x', 2), 0.5, 0.5],
    ['a day', fields.day('x'), '2024-02-29', '2024-02-29'],
    ['an instant', fields.instant('x'), '2024-02-29T23:30+02:00', '2024-02-29T21:30:00.000Z'],
    ['an amount', amounts.amount('x'), ' 12.50 ', '12.50'],
    ['an amount below 0', amounts.signedAmount('x'), '-12.50', '-12.50'],
    ['a currency', amounts.currency(), 'EUR', 'EUR'],
    ['a quantity', amounts.quantity('x'), '2.50', '2.50'],
    ['an address', fields.email('x'), 'ada@example.org', 'ada@example.org'],
    ['a phone number', fields.phone('x'), '+49 (30) 123.456/7', '+49301234567'],
    [
      'one with the zero for callers of its country',
      fields.phone('x'),
      '+49 (0)30 1234567',
      '+49301234567',
    ],
    ['one dialled from abroad', fields.phone('x'), '0049 30 1234567', '+49301234567'],
    ['a list', lists.listOf(fields.day('x'), 'x'), ['2024-01-01'], ['2024-01-01']],
    ['a record', lists.record({ a: fields.flag('x') }), { a: true }, { a: true }],
  ] as const)('takes %s', (_what, field, value, expected) => {
    expect(read(field as Field<unknown>, value)).toEqual(expected);
  });

  it.each([
    ['an identifier', fields.identifier('x'), '-a'],
    ['an identifier', fields.identifier('x'), 7],
    ['text', fields.text('x'), 7],
    ['text', fields.text('x'), 'a\u0000'],
    ['text', fields.text('x'), '\ud800'],
    ['text', fields.text('x', 3), 'abcd'],
    ['text', fields.text('x', 3), 'x'.repeat(1_000_000)],
    ['a word', fields.oneOf(['a'], 'x'), 'toString'],
    ['a flag', fields.flag('x'), 1],
    ['a whole number', fields.whole('x', 0, 9), 9.5],
    ['a whole number', fields.whole('x', 0, 9), 10],
    ['a whole number', fields.whole('x', 0, 9), '7'],
    ['a positive number', fields.positive('x', 9), Infinity],
    ['a day', fields.day('x'), '2023-02-29'],
    ['an instant', fields.instant('x'), '2024-02-29T23:30:00'],
    ['an instant', fields.instant('x'), 1_700_000_000_000],
    ['an amount', amounts.amount('x'), '-0.01'],
    ['an amount', amounts.amount('x'), '1e3'],
    ['an amount', amounts.amount('x'), '1,50'],
    ['an amount below 0', amounts.signedAmount('x'), 5],
    ['a currency', amounts.currency(), 'eur'],
    ['a quantity', amounts.quantity('x'), '-1'],
    ['an address', fields.email('x'), 'ada'],
    ['a phone number', fields.phone('x'), '0301234567'],
    ['a list', lists.listOf(fields.day('x'), 'x', { min: 1 }), []],
    ['a list', lists.listOf(fields.day('x'), 'x', { max: 1 }), ['2024-01-01', '2024-01-02']],
    ['a list', lists.listOf(fields.day('x'), 'x'), { length: 1 }],
    ['a record', lists.record({ a: fields.flag('x') }), [true]],
    ['a record', lists.record({ a: fields.flag('x') }), null],
  ] as const)('takes %s, and not %#', (_what, field, value) => {
    expect(typeof read(field as Field<unknown>, value)).toBe('string');
  });

  it('may be left out where it is optional, and says nothing when it is empty', () => {
    for (const nothing of [undefined, null, '', '  ']) {
      expect(read(optional(fields.text('x')), nothing)).toBeUndefined();
    }
    expect(read(optional(fields.text('x')), 7)).toBe(' must be text');
  });

  it('says where in a list or record something is wrong', () => {
    const lines = lists.listOf(lists.record({ day: fields.day('x') }), 'x');
    expect(read(lines, [{ day: '2024-01-01' }, { day: 'x' }])).toMatch(/^\[1\]\.day must be/);
  });

  it('never throws, whatever it is given', () => {
    const all = [
      fields.identifier('x'),
      fields.text('x'),
      amounts.amount('x'),
      fields.instant('x'),
      fields.phone('x'),
      lists.listOf(lists.record({ day: fields.day('x') }), 'x'),
    ] as const;
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const field of all) read(field as Field<unknown>, value);
      }),
    );
  });
});

describe('reading the fields of an object', () => {
  const form = { name: fields.text('x'), note: optional(fields.text('x')) };
  const problemsOf = (input: Record<string, unknown>) => {
    const told: string[] = [];
    readFields(form, input, (field, { message }) => void told.push(`${field} ${message}`));
    return told;
  };

  it('tells what is missing, what is empty and what is not known', () => {
    expect(problemsOf({})).toEqual(['name is missing']);
    expect(problemsOf({ name: '' })).toEqual(['name must not be empty']);
    expect(problemsOf({ name: 'a', vip: true })).toEqual(['vip is not known here']);
  });

  it('takes nothing from the prototype of all objects', () => {
    const inherited = Object.create({ name: 'a' }) as Record<string, unknown>;
    expect(problemsOf(inherited)).toEqual(['name is missing']);
    expect(problemsOf({ name: 'a', constructor: 1 })).toEqual(['constructor is not known here']);
    expect(problemsOf(JSON.parse('{"name":"a","__proto__":1}') as Record<string, unknown>)).toEqual(
      ['__proto__ is not known here'],
    );
  });

  it('leaves out what was left out', () => {
    expect(readFields(form, { name: 'a', note: null }, () => undefined)).toEqual({ name: 'a' });
  });
});

describe('texts told', () => {
  it('are those said, or none at all', () => {
    expect(textsOf({ note: undefined })).toEqual({});
    expect(textsOf({ note: 'a', outcome: undefined })).toEqual({ personal: { note: 'a' } });
  });
});
