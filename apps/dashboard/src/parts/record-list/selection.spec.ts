import { RowSelection } from './selection.ts';

const LISTED = ['a', 'b', 'c', 'd', 'e'];

describe('the selection of a list', () => {
  it('takes a row in, and out again', () => {
    const selection = new RowSelection();
    selection.toggle('b');
    selection.toggle('c');
    selection.toggle('b');
    expect([...selection.ids()]).toEqual(['c']);
  });

  it.each([
    ['down', 'b', 'd'],
    ['up', 'd', 'b'],
  ])('goes from the row chosen last %s to another', (_, first, last) => {
    const selection = new RowSelection();
    selection.toggle(first);
    selection.extendTo(last, LISTED);
    expect([...selection.ids()].sort()).toEqual(['b', 'c', 'd']);
  });

  it('takes a row alone where the one chosen last is not listed any more', () => {
    const selection = new RowSelection();
    selection.toggle('gone');
    selection.extendTo('c', LISTED);
    expect([...selection.ids()]).toEqual(['gone', 'c']);
  });

  it('tells those who watch, and nobody who stopped', () => {
    const selection = new RowSelection();
    let told = 0;
    const stop = selection.watch(() => (told += 1));
    selection.set(LISTED);
    selection.clear();
    stop();
    selection.toggle('a');
    expect([told, [...selection.ids()]]).toEqual([2, ['a']]);
  });
});
