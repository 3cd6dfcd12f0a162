import { readFileSync } from 'node:fs';
import { contentOf, CONTENT_COLUMNS, formerContentOf } from './row-content.ts';
import { ROW_TYPES } from './row-types.ts';

const occurredAt = '2026-02-03T08:26:00.000Z';
const said = (type: string, fields: Readonly<Record<string, string>>) =>
  contentOf({ type, occurredAt, fields });

describe('what a row says', () => {
  it('is its type, its moment and the cells that make it the fact it is', () => {
    const cells = { amount: '15.30', product: '85123A', quantity: '6' };
    expect(said('order', cells)).toBe(
      '["order","2026-02-03T08:26:00.000Z",[["amount","15.3"],["product","85123A"],["quantity","6"]]]',
    );
  });

  it('is the same under other headings: with a name, or columns that came later or are of other types', () => {
    const cells = { amount: '15.30', product: '85123A' };
    const more = {
      account_name: 'Northwind',
      margin: '4.10',
      country: 'DE',
      source: 'web',
      note: 'x',
    };
    expect(said('order', { ...cells, ...more })).toBe(said('order', cells));
  });

  it.each([
    ['zeros that say nothing', 'order', '100.5', '+100.50'],
    ['either sign of a return', 'order_returned', '7', '-7'],
  ])('is the same with %s', (_what, type, one, other) => {
    expect(said(type, { amount: one })).toBe(said(type, { amount: other }));
  });

  it.each([
    ['100.5', '100.51'],
    ['7', '-7'],
    ['10', '1'],
  ])('is something else with %s than with %s', (one, other) => {
    expect(said('order', { amount: one })).not.toBe(said('order', { amount: other }));
  });

  it('was every cell there was a column for, of the first types', () => {
    const fields = { type: 'Order', amount: '15.30', account_name: 'Acme', source: 'web' };
    expect(formerContentOf({ type: 'order', occurredAt, fields })).toBe(
      '[["account_name","Acme"],["amount","15.3"],["occurred_at","2026-02-03T08:26:00.000Z"],["type","order"]]',
    );
  });
});

/** What stands there stays for ever: rows that were recorded are known again by it. */
const kept = JSON.parse(
  readFileSync('libs/importing/testing/row-content.json', 'utf8'),
) as typeof CONTENT_COLUMNS;

describe('the columns that make a row the one it is', () => {
  it('are said of every type of row', () => {
    expect(Object.keys(CONTENT_COLUMNS).toSorted()).toEqual(ROW_TYPES.toSorted());
  });

  it('only ever gain types: write those of a new type into row-content.json as well', () => {
    expect(CONTENT_COLUMNS).toEqual(kept);
  });
});
