import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conventionsOf, Undecided } from './conventions-of.ts';
import type { Conventions, SaidConventions, Survey, UsedColumns } from './conventions.ts';
import { openTable } from './open-table.ts';
import { surveyOf } from './survey.ts';

async function survey(...lines: readonly string[]): Promise<Survey> {
  const folder = await mkdtemp(join(tmpdir(), 'survey-'));
  try {
    const file = join(folder, 'file');
    await writeFile(file, lines.join('\n'));
    return await surveyOf(await openTable(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What one is asked of a file whose columns are all used; nothing where its conventions are plain. */
function asked(found: Survey, used = allOf(found), said: SaidConventions = {}) {
  try {
    return conventionsOf(found, said, used);
  } catch (error) {
    if (error instanceof Undecided) return error.questions;
    throw error;
  }
}

const allOf = ({ columns }: Survey): UsedColumns => ({
  days: columns.flatMap(({ holdsDays }, place) => (holdsDays ? [place] : [])),
  numbers: columns.flatMap(({ holdsNumbers }, place) => (holdsNumbers ? [place] : [])),
});

const plain = (dayOrder: Conventions['dayOrder'], ...decimals: Conventions['decimals']) => ({
  dayOrder,
  decimals,
});

describe('a survey of a table', () => {
  it('tells what its columns hold, and how often each of few words stands there', async () => {
    const found = await survey(
      'id,day,sum,status,note,code',
      'A-1,2026-03-01,"1,234.50",paid,x,20260301',
      'A-2,2026-03-02,5,paid,,7',
      'A-3,NULL,(7.00),open,y,8',
      'Total,,,,,16',
    );
    expect(found.rows).toBe(3);
    expect(
      found.columns.map(({ filled, holdsDays, holdsNumbers }) => [filled, holdsDays, holdsNumbers]),
    ).toEqual([
      [3, false, false],
      [2, true, false],
      [3, false, true],
      [3, false, false],
      [2, false, false],
      [3, false, true],
    ]);
    expect(found.columns[3]).toMatchObject({
      name: 'status',
      words: new Map([
        ['paid', 2],
        ['open', 1],
      ]),
      examples: ['paid', 'open'],
    });
  });

  it('keeps no more words than thirty of a column, nor long ones', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `w${index},x`);
    const found = await survey('word,long', ...many, `w,${'long '.repeat(40)}`);
    expect(found.columns.map(({ words }) => words)).toEqual([null, null]);
    expect(found.columns[0]?.examples).toEqual(['w0', 'w1', 'w2', 'w3', 'w4']);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['its own column', ['02/03/2026,x', '31/03/2026,x'], 'dmy'],
    ['its own column, month first', ['02/03/2026,x', '3/31/2026 2:30 PM,x'], 'mdy'],
    ['another column', ['02/03/2026,03/04/2026', '02/04/2026,25/04/2026'], 'dmy'],
  ] as const)('is decided by one cell of %s for the whole file', async (_of, rows, order) => {
    const found = await survey('a,b', ...rows);
    expect(asked(found)).toEqual(plain(order, '.', '.'));
  });

  it('is decided by a cell that comes late', async () => {
    const rows = Array.from({ length: 5_000 }, () => '02/03/2026,x');
    expect(asked(await survey('a,b', ...rows, '13/03/2026,x'))).toEqual(plain('dmy', '.', '.'));
  });

  it('is asked where no cell decides it, with both readings', async () => {
    const found = await survey('id,day', 'A,02/03/2026', 'B,04/05/2026 10:00');
    expect(asked(found)).toEqual([
      {
        kind: 'day-order',
        column: 'day',
        place: 1,
        example: '02/03/2026',
        readings: [
          { said: 'dmy', reads: '2026-03-02' },
          { said: 'mdy', reads: '2026-02-03' },
        ],
      },
    ]);
    expect(asked(found, allOf(found), { dayOrder: 'mdy' })).toEqual(plain('mdy', '.', '.'));
    expect(() => conventionsOf(found, {}, allOf(found))).toThrow(
      '"02/03/2026" in day may be 2026-03-02 or 2026-02-03: say which.',
    );
  });

  it('is asked where cells contradict each other, but not for one among many', async () => {
    const rows = (many: number) => Array.from({ length: many }, () => '31/03/2026,02/03/2026');
    const wrong = '3/31/2026,02/03/2026';
    expect(asked(await survey('a,b', ...rows(2), wrong))).toHaveLength(1);
    expect(asked(await survey('a,b', ...rows(30), wrong))).toEqual(plain('dmy', '.', '.'));
  });

  it('is not asked for columns that nobody uses, nor where all dates read alike', async () => {
    const found = await survey('id,day', 'A,02/03/2026');
    expect(asked(found, { days: [], numbers: [] })).toEqual(plain('dmy', '.', '.'));
    const alike = await survey('a,b', '03/03/2026,2026-03-02', '04/04/2026,31.03.2026');
    expect(asked(alike)).toEqual(plain('dmy', '.', '.'));
  });

  it('is not decided by numbers of parts that look like dates', async () => {
    const found = await survey('part,day', '31/12/99,02/03/2026', 'B-7,x', 'C-8,y', 'D-9,');
    expect(found.dayOrder).toBeNull();
  });
});

describe('the decimal mark', () => {
  it.each([
    ['a comma by its last digits', ['x;1234,50', 'y;1.234'], ','],
    ['a comma by both marks', ['x;"1.234,567"', 'y;6,000'], ','],
    ['a point by both marks', ['x;"1,234.5"', 'y;6,000'], '.'],
    ['a point by two groups', ['x;"1,234,567"', 'y;6,000'], '.'],
    ['a comma by a zero before it', ['x;0,125', 'y;1,125'], ','],
  ] as const)('of a column is %s', async (_why, rows, decimal) => {
    expect(asked(await survey('a;b', ...rows))).toEqual(plain('dmy', decimal, decimal));
  });

  it('of a column that does not say is that of all others', async () => {
    const found = await survey('a;quantity;sum', 'x;1,000;12,50', 'y;6,000;3,99');
    expect(asked(found)).toEqual(plain('dmy', ',', ',', ','));
  });

  it('differs by column where each says so itself', async () => {
    const found = await survey('a;b;c', 'x;1,50;1.50', 'y;2,50;2.50');
    expect(asked(found)).toEqual(plain('dmy', '.', ',', '.'));
  });

  it('is asked where no cell decides it, with both readings', async () => {
    const found = await survey('a,sum', 'x,"1,234"', 'y,5');
    expect(asked(found)).toEqual([
      {
        kind: 'decimal',
        column: 'sum',
        place: 1,
        example: '1,234',
        readings: [
          { said: '.', reads: '1234' },
          { said: ',', reads: '1.234' },
        ],
      },
    ]);
    expect(asked(found, allOf(found), { decimal: '.' })).toEqual(plain('dmy', '.', '.'));
    expect(asked(found, { days: [], numbers: [0] })).toEqual(plain('dmy', '.', '.'));
  });

  it('of 1.234 is a point between commas, as it always was, and asked between semicolons', async () => {
    expect(asked(await survey('a,b', 'x,1.234'))).toEqual(plain('dmy', '.', '.'));
    expect(asked(await survey('a;b', 'x;1.234'))).toHaveLength(1);
  });
});
