import { workbookOf, zipOf } from '../../../testing/zip.ts';
import { cellsOf, tableOf } from '../../../testing/table-files.ts';

describe('a workbook', () => {
  it('is read as a table, its dates and numbers as we spell them', async () => {
    const table = await tableOf(
      workbookOf([
        ['Sales 2026'],
        [],
        ['Order', 'Day', 'Shipped', 'Net', 'Paid'],
        ['SO-1', { serial: 46083 }, { serial: 46083.604166666664 }, 19.990000000000002, 'yes & no'],
        ['SO-2', null, null, 1e-7, null],
        [null, null],
        ['Total', null, null, 19.99],
      ]),
    );
    expect(table).toMatchObject({
      format: 'workbook',
      heading: ['Order', 'Day', 'Shipped', 'Net', 'Paid'],
      how: { separator: null, linesPassedOver: 2 },
    });
    expect(table.rows).toMatchObject([
      {
        row: 1,
        line: 4,
        cells: ['SO-1', '2026-03-02', '2026-03-02T14:30:00', '19.99', 'yes & no'],
      },
      { row: 2, line: 5, cells: ['SO-2', '', '', '0.0000001', ''] },
      { row: 3, line: 7, leftOut: 'total-line' },
    ]);
  });

  it('is read from its first sheet that has a heading', async () => {
    const table = await tableOf(
      workbookOf(
        [['Notes']],
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ),
    );
    expect([table.heading, ...cellsOf(table)]).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['without a table', workbookOf([['Notes']]), 'No sheet of the workbook has a table'],
    ['of nothing but its first bytes', Buffer.from('PK\x03\x04\x14\0garbage'), 'it is damaged'],
    ['that is cut off', workbookOf([['a', 'b']]).subarray(0, 700), 'it is damaged'],
    ['of the binary kind', zipOf({ 'xl/workbook.bin': 'x' }), 'a binary workbook (.xlsb)'],
    ['of LibreOffice', zipOf({ 'content.xml': '<x/>' }), 'a document of LibreOffice'],
    ['that is a text document', zipOf({ 'word/document.xml': '<x/>' }), 'a text document (.docx)'],
    ['that is any other archive', zipOf({ 'a.csv': 'a,b' }), 'a zip archive: unpack it'],
    ['whose parts are no XML', zipOf({ 'xl/workbook.xml': 'x' }), 'cannot be read as one'],
  ])('%s is refused in a sentence', async (_what, bytes, sentence) => {
    await expect(tableOf(bytes)).rejects.toThrow(sentence);
  });

  it('that unpacks to more than memory holds is refused, whatever it says of its size', async () => {
    const zeros = Buffer.alloc(210_000_000);
    const bomb = zipOf({ 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': zeros }, 100);
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(tableOf(bomb)).rejects.toThrow('larger than can be read');
  });
});
