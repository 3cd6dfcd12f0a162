import type { LookedColumn } from '../../../client/imports.ts';
import { mapWith, oursOf } from './columns.ts';

const column = (name: string, ours: string | null): LookedColumn => ({
  name,
  ours,
  words: null,
  examples: [],
});
const sum = column('Summe', 'amount');
const net = column('Netto', null);

describe('the columns of a file', () => {
  it('are what they are guessed to be until somebody says otherwise', () => {
    expect(oursOf(sum)).toBe('amount');
    expect(oursOf(net)).toBe('');
  });

  it('give way to the one that is said to be the same of ours', () => {
    const map = mapWith({}, net, 'amount');
    expect(oursOf(net, map)).toBe('amount');
    expect(oursOf(sum, map)).toBe('');
  });

  it('can be said to be none of ours, and something else', () => {
    expect(oursOf(sum, mapWith({}, sum, ''))).toBe('');
    const map = mapWith({}, sum, 'margin');
    expect(map).toEqual({ amount: '', margin: 'Summe' });
    expect(oursOf(sum, map)).toBe('margin');
  });
});
