import { HeadingUnusable, planHeading } from './columns.ts';

describe('the heading of a file', () => {
  it('names our columns, whatever their case, and may name others', () => {
    expect(planHeading(['Account_ID', 'Occurred At', 'type', 'colour'])).toEqual([
      'account_id',
      'occurred_at',
      'type',
      undefined,
    ]);
  });

  it('is read through a map where the file has names of its own', () => {
    const map = { account_id: 'CustomerID', occurred_at: 'InvoiceDate' } as const;
    expect(planHeading(['CustomerID', 'InvoiceDate', 'type', 'account_id'], map)).toEqual([
      'account_id',
      'occurred_at',
      'type',
      undefined,
    ]);
  });

  it.each([
    ['lacks a required column', ['account_id', 'type'], {}, /lacks occurred_at/],
    ['lacks a mapped one', ['account_id', 'occurred_at', 'type'], { amount: 'Price' }, /"Price"/],
    ['says one twice', ['account_id', 'occurred_at', 'type', 'Type'], {}, /in two columns/],
  ])('is refused when it %s', (_why, heading, map, sentence) => {
    expect(() => planHeading(heading, map)).toThrow(HeadingUnusable);
    expect(() => planHeading(heading, map)).toThrow(sentence);
  });
});
