import { fitsWords, mergedRows } from './palette-words.ts';

describe('what the palette finds', () => {
  it('holds every word that was typed, in any order', () => {
    expect(fitsWords('Show accounts with high churn risk', 'risk High')).toBe(true);
    expect(fitsWords('Show accounts with high churn risk', 'risk low')).toBe(false);
    expect(fitsWords('Anything', '  ')).toBe(true);
  });

  it('has accounts of that name before those found otherwise, each once', () => {
    const of = (...ids: readonly string[]) => ids.map((accountId) => ({ accountId }));
    expect(mergedRows(of('rao'), of('a', 'b', 'rao', 'c'), 3)).toEqual(of('rao', 'a', 'b'));
  });
});
