import { gzipSync } from 'node:zlib';
import { cellsOf, tableOf } from '../../../testing/table-files.ts';
import { why } from '../../why/why.ts';
import { FileUnusable } from '../file-unusable.ts';

const HEADING = 'account_id,occurred_at,type,reference,product,amount,currency';
const row = (reference: string, product: string) =>
  `A-1,2026-03-02,order,${reference},${product},10,EUR`;
const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('a file of text with separators', () => {
  it('gives its heading, and every record with the line it begins on', async () => {
    const table = await tableOf('\uFEFFa,b\r\n1,"x\ny"\r\n\r\n2,z\r\n');
    expect(table).toMatchObject({ format: 'delimited', heading: ['a', 'b'] });
    expect(table.rows).toEqual([
      { row: 1, line: 2, cells: ['1', 'x\ny'] },
      { row: 2, line: 5, cells: ['2', 'z'] },
    ]);
  });

  it.each([
    ['commas', ',', 'a,b,c\n"1,5",2,3\n"4,5",5,6\n'],
    ['semicolons and decimal commas', ';', 'a;b;c\n1,5;2;3\n4,5;5;6\n'],
    ['tabs', '\t', 'a\tb\tc\n1,5\t2\t3\n4,5\t5\t6\n'],
    ['bars', '|', 'a|b|c\n1,5|2|3\n4,5|5|6\n'],
    ['what the line sep= says', ';', 'sep=;\na;b;c\n1,5;2;3\n4,5;5;6\n'],
    ['what its line in quotes says', '\t', '"sep=\t"\r\na\tb\tc\r\n1,5\t2\t3\r\n4,5\t5\t6\r\n'],
  ])('may separate by %s', async (_what, separator, text) => {
    const table = await tableOf(text);
    expect(table.how.separator).toBe(separator);
    expect([table.heading, ...cellsOf(table)]).toEqual([
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
      ['4,5', '5', '6'],
    ]);
  });

  it('is told its separator where lists in a column look like another', async () => {
    const list = (of: string) => `${of},"${of};b;c;d;e;f",1`;
    expect((await tableOf(lines('id,tags,n', list('p'), list('q')))).how.separator).toBe(',');
    const said = { delimiter: ';' };
    expect((await tableOf('a,b;c\n1,2;3\n', said)).heading).toEqual(['a,b', 'c']);
  });

  it('may have one column alone', async () =>
    expect(cellsOf(await tableOf('id\nA-1\nA-2\n'))).toEqual([['A-1'], ['A-2']]));

  it('may end its lines as old Macs do', async () =>
    expect(cellsOf(await tableOf('a,b\r1,2\r3,4'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]));

  it('is the same packed by gzip', async () =>
    expect(await tableOf(gzipSync('a,b\n1,2\n'))).toEqual(
      expect.objectContaining({
        heading: ['a', 'b'],
        rows: [{ row: 1, line: 2, cells: ['1', '2'] }],
      }),
    ));
});

describe('lines that are no rows', () => {
  it('are titles before the heading, filled up with separators or not', async () => {
    const table = await tableOf(
      lines('Sales report,,,', 'Alder & Co', '', 'id,day,sum,currency', 'A,2026-01-01,1,EUR'),
    );
    expect(table.heading).toEqual(['id', 'day', 'sum', 'currency']);
    expect(table.how.linesPassedOver).toBe(3);
    expect(table.rows).toEqual([{ row: 1, line: 5, cells: ['A', '2026-01-01', '1', 'EUR'] }]);
  });

  it('are as many as one says', async () => {
    const text = lines('a,b,c', 'd,e,f', '1,2,3');
    expect((await tableOf(text, { skip: 1 })).heading).toEqual(['d', 'e', 'f']);
  });

  it('are blank ones and rows of separators', async () => {
    const table = await tableOf('a,b\n1,2\n,\n , \n   \n\n3,4\n');
    expect(table.rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 2],
      [2, 7],
    ]);
  });

  it('are headings that come again, as where files were put one behind another', async () =>
    expect(cellsOf(await tableOf('a,b\n1,2\na,b\n3,4\n'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]));

  it.each(['Total', 'Grand Total', 'Summe', 'Gesamtergebnis', 'Totale:', 'TOTAL (EUR)'])(
    'are lines of sums, which are told: %s',
    async (word) => {
      const table = await tableOf(lines('name,day,sum', 'A,2026-01-01,1', `${word},,"1.234,50 €"`));
      expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([undefined, 'total-line']);
    },
  );

  it.each(['Total SE,2026-01-01,5', 'Total,2026-01-01,5', 'Totalisator,,5', 'Sum,,'])(
    'are none of a customer that is called so: %s',
    async (line) => {
      const table = await tableOf(lines('name,day,sum', 'A,2026-01-01,1', line));
      expect(table.rows.map(({ leftOut }) => leftOut)).toEqual([undefined, undefined]);
    },
  );
});

describe('a heading', () => {
  it('may have line ends in its names, separators at its end and marks that nobody sees', async () => {
    const table = await tableOf('"\uFEFFid","amount\n(EUR)",\nA,1,\nB,2,,,\n');
    expect(table.heading).toEqual(['id', 'amount (EUR)', '']);
    expect(cellsOf(table)).toEqual([
      ['A', '1', ''],
      ['B', '2', ''],
    ]);
  });
});

describe('two tables in one file', () => {
  it('are one where the first says of all rows of the second what it is about', async () => {
    const table = await tableOf(
      lines(
        'Meeting,Email,Minutes',
        '"81 2",us@x.example,65',
        '',
        'Name,Email,Guest',
        'Ann,a@x,No',
        'Bo,b@x,Yes',
      ),
    );
    expect(table.heading).toEqual(['Meeting', 'Email', 'Minutes', 'Name', 'Email (2)', 'Guest']);
    expect(table.rows).toEqual([
      { row: 1, line: 5, cells: ['81 2', 'us@x.example', '65', 'Ann', 'a@x', 'No'] },
      { row: 2, line: 6, cells: ['81 2', 'us@x.example', '65', 'Bo', 'b@x', 'Yes'] },
    ]);
  });
});

describe('a quote that stands wrong', () => {
  const productsOf = async (...products: string[]) => {
    const rows = products.map((product, index) => row(`R${index + 1}`, product));
    const table = await tableOf(lines(HEADING, ...rows));
    return table.rows.map(({ cells, problem }) => [cells[3], problem ? 'no' : cells[4]]);
  };

  it('in the middle of a cell is part of it', async () =>
    expect(await productsOf('17" monitor', '"17"" monitor"', '"plain, quoted"')).toEqual([
      ['R1', '17" monitor'],
      ['R2', '17" monitor'],
      ['R3', 'plain, quoted'],
    ]));

  it('after a cell in quotes costs no other row', async () =>
    expect(await productsOf('"C" St valve', '"17"" monitor"', 'plain')).toEqual([
      ['R1', '"C" St valve'],
      ['R2', '17" monitor'],
      ['R3', 'plain'],
    ]));

  it('inside quotes is part of the cell where the row is whole so', async () =>
    expect(await productsOf('"Pump 3/4" NPT, steel"', 'plain')).toEqual([
      ['R1', 'Pump 3/4" NPT, steel'],
      ['R2', 'plain'],
    ]));

  it.each([
    ['the next cell in quotes', ['plain', '"plain, quoted"', 'plain']],
    ['the end of the file', ['plain', 'plain']],
    ['a quote at the end of a later cell', ['plain', 'Pipe 3/4"', 'plain']],
    ['a doubled quote', ['"17"" monitor"', 'plain']],
  ])('before text that does not end before %s costs its own row alone', async (_what, others) => {
    const told = await productsOf('"C St valve', ...others);
    expect(told[0]).toEqual(['R1', 'no']);
    expect(told.slice(1).map(([, product]) => product)).toEqual(
      others.map((product) => product.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
    );
  });

  it('is told with its line and the cells that can be made out', async () => {
    const { rows } = await tableOf('a,b\n1,2\n"x,3\n4,5\n"y",8\n9,10\n');
    expect(rows).toEqual([
      { row: 1, line: 2, cells: ['1', '2'] },
      {
        row: 2,
        line: 3,
        cells: ['"x', '3'],
        problem: why('quote-wrong'),
      },
      { row: 3, line: 4, cells: ['4', '5'] },
      { row: 4, line: 5, cells: ['y', '8'] },
      { row: 5, line: 6, cells: ['9', '10'] },
    ]);
  });

  it('does not cost texts of several lines beside it', async () => {
    const text = 'a,b,c\nn1,"one\ntwo, ""three""\n",x\nn2,"C" x,y\nn3,"four\nfive",z\n';
    expect(cellsOf(await tableOf(text))).toEqual([
      ['n1', 'one\ntwo, "three"\n', 'x'],
      ['n2', '"C" x', 'y'],
      ['n3', 'four\nfive', 'z'],
    ]);
  });

  it('costs no more time where every line has one', async () => {
    const text = `a,b\n${'"x,"""\n'.repeat(200_000)}`;
    expect((await tableOf(text)).rows.length).toBeGreaterThan(0);
  }, 10_000);
});

describe('a line without an end', () => {
  it('costs its own row where others follow', async () => {
    const { rows } = await tableOf(`a,b\n1,2\n${'x'.repeat(5_000_000)}\n3,4\n`);
    expect(rows).toEqual([
      { row: 1, line: 2, cells: ['1', '2'] },
      { row: 2, line: 3, cells: [], problem: why('line-too-long') },
      { row: 3, line: 4, cells: ['3', '4'] },
    ]);
  });

  it('ends the reading of a file that unpacks to nothing else', async () => {
    const bomb = gzipSync(
      Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.alloc(100_000_000, 97)]),
    );
    await expect(tableOf(bomb)).rejects.toThrow('Line 3 does not end');
  });
});

describe('a file that was packed', () => {
  it.each([
    ['breaks off', gzipSync('a\n'.repeat(9_999)).subarray(0, 40), 'breaks off in the middle'],
    ['is packed twice', gzipSync(gzipSync('a\n1\n')), 'packed twice'],
  ])('and %s is refused in a sentence', async (_what, bytes, sentence) => {
    await expect(tableOf(bytes)).rejects.toThrow(FileUnusable);
    await expect(tableOf(bytes)).rejects.toThrow(sentence);
  });
});
