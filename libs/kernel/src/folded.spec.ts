import { folded, sorted } from './folded.ts';

describe('text as it is searched', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['Straße', 'STRASSE'],
    ['O’Brien', "o'brien"],
    ['IŞIK', 'ısık'],
    ['ışık', 'isik'],
    ['ＡＢＣ １２', 'abc 12'],
    ['أحمد', 'احمد'],
    ['آمنة', 'امنه'],
    ['مُحَمَّد', 'محمد'],
    ['مـحـمـد', 'محمد'],
    ['مؤسسة', 'موسسه'],
    ['क्\u200dष', 'क्ष'],
    ['می\u200cخواهم', 'ميخواهم'],
    ['co\u00adop', 'coop'],
    ['\u202aACME\u202c', 'acme'],
    ['שָׁלוֹם', 'שלום'],
  ])('%s is found by %s', (text, typed) => {
    expect(folded(text)).toBe(folded(typed));
  });

  it('keeps apart what other letters are', () => {
    expect(folded('कि')).not.toBe(folded('क'));
    expect(folded('ب')).not.toBe(folded('ت'));
  });
});

describe('text as it is sorted', () => {
  it('has numbers by their size', () => {
    const texts = ['S-10', 'S-2', 'S-1', 'S-011'];
    const inOrder = texts.toSorted((one, other) => (sorted(one) < sorted(other) ? -1 : 1));
    expect(inOrder).toEqual(['S-1', 'S-2', 'S-10', 'S-011']);
  });
});
