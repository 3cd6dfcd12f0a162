import { why, whyInWords } from './why.ts';
import { LeftOutRows } from './left-out.ts';

describe('why something of a file is not taken', () => {
  it('has a name, what it is about, and a sentence', () => {
    expect(why('too-many-cells', { cells: 5, width: 3 })).toEqual({
      code: 'too-many-cells',
      message: 'The row has 5 cells, the heading 3.',
      params: { cells: 5, width: 3 },
    });
    expect(why('columns-missing', { missing: 'type, amount', heading: '' }).message).toContain(
      '--map type=COLUMN',
    );
    expect(why('no-type', { said: '', types: 'order' }).message).toBe(
      'type (empty) is none of order.',
    );
    expect(why('is-document', { document: 'pdf' }).message).toMatch(
      /^The file is a PDF document\. /,
    );
    expect(why('is-document', { document: 'a riddle' }).message).toContain('a riddle');
  });

  it('is known by its words where a recipe says it in ours', () => {
    expect(whyInWords('not won yet')).toEqual({ code: 'not-won-yet', message: 'not won yet' });
    expect(whyInWords('it rains')).toEqual({ code: 'own-words', message: 'it rains' });
  });
});

describe('rows that are left out', () => {
  it('are counted by why they are', () => {
    const rows = new LeftOutRows([{ why: why('lost'), rows: 2 }]);
    rows.add(why('lost'), 1);
    rows.add(why('draft'), 4);
    expect(rows.all.map(({ why: { code }, rows: count }) => [code, count])).toEqual([
      ['lost', 3],
      ['draft', 4],
    ]);
    expect(rows.count).toBe(7);
  });
});
