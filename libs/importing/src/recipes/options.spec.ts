import { OptionUnusable, parseSet, parseTaxPercent, parseTypeByWord, typeSaid } from './options.ts';

describe('what is said of a file on a line', () => {
  it('sets columns for all rows', () =>
    void expect(parseSet(['amount=0', 'note=a = b'])).toEqual({ amount: '0', note: 'a = b' }));

  it('says by the words of a column what rows are', () => {
    expect(parseTypeByWord(['status:Paid=order', 'status:refund=return'])).toEqual({
      column: 'status',
      types: { Paid: 'order', refund: 'order_returned' },
    });
    expect(parseTypeByWord([])).toBeUndefined();
  });

  it('says one type for all, and how much tax amounts hold', () => {
    expect(['Order', ' return '].map(typeSaid)).toEqual(['order', 'order_returned']);
    expect(['19', '7,7 %', '5.5%'].map(parseTaxPercent)).toEqual(['19', '7.7', '5.5']);
  });

  it.each([
    () => parseSet(['amount']),
    () => parseSet(['=0']),
    () => parseSet(['colour=red']),
    () => parseTypeByWord(['paid=order']),
    () => parseTypeByWord(['status:paid=weather']),
    () => parseTypeByWord(['status:paid=order', 'state:open=order']),
    () => typeSaid('weather'),
    () => parseTaxPercent('much'),
    () => parseTaxPercent('119'),
  ])('is refused where it makes no sense: %s', (parse) => {
    expect(parse).toThrow(OptionUnusable);
  });
});
