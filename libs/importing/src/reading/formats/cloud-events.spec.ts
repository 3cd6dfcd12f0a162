import { cellsOf, tableOf } from '../../../testing/table-files.ts';

const event = (id: string, data: unknown) => ({
  specversion: '1.0',
  id,
  source: '/shop',
  type: 'order.placed',
  time: '2026-03-04T17:31:00Z',
  data,
});

describe('a batch of CloudEvents', () => {
  it('has a column for each name in their data', async () => {
    const table = await tableOf(
      JSON.stringify([
        event('1', { customer: { id: 7, vip: true }, tags: ['a', 'b'], net: '202.00' }),
        event('2', { net: 5, currency: 'EUR' }),
      ]),
    );
    expect(table.format).toBe('cloud-events');
    expect(table.heading).toEqual([
      ...['id', 'source', 'type', 'subject', 'time', 'data.customer.id', 'data.customer.vip'],
      ...['data.tags', 'data.net', 'data.currency'],
    ]);
    const common = ['/shop', 'order.placed', '', '2026-03-04T17:31:00Z'];
    expect(cellsOf(table)).toEqual([
      ['1', ...common, '7', 'true', 'a;b', '202.00', ''],
      ['2', ...common, '', '', '', '5', 'EUR'],
    ]);
  });

  it('may be one event, or one on each line', async () => {
    const one = JSON.stringify(event('1', 'x'));
    const other = JSON.stringify(event('2', {}));
    expect((await tableOf(one)).rows).toHaveLength(1);
    expect((await tableOf(`${one}\n${other}\n`)).rows).toHaveLength(2);
  });

  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, index]));

  it.each([
    ['of another kind', '[{"a": 1}]', 'JSON of a kind that is not known'],
    ['with nothing in it', '{}', 'JSON of a kind that is not known'],
    ['that breaks off', '[{"specversion": "1.0"', 'cannot be read as one'],
    ['with names without end', JSON.stringify(event('1', names(600))), 'more than 500 different'],
  ])('is refused in a sentence where it is JSON %s', async (_what, text, sentence) => {
    await expect(tableOf(text)).rejects.toThrow(sentence);
  });

  it('is not read deeper than anybody nests', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) as unknown;
    expect((await tableOf(JSON.stringify(event('1', deep)))).heading).toHaveLength(5);
  });
});
