import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { COMMAND, givenCommand } from './given-command.ts';
import { ORDERS } from './orders.ts';

describe('mainstay import', () => {
  const { dir, mainstay, answer, file } = givenCommand();
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');

  it('records every row and says how many, and the second time nothing', async () => {
    file('orders.csv', ORDERS);
    const first = await mainstay('import', 'orders.csv');
    expect(first).toMatchObject({ code: 0, said: '' });
    expect(first.out).toMatch(
      /^5 rows read, 7 events recorded, 0 rows known already\.\n`npx mainstay undo [\da-f-]{36}` takes it back\.\n$/,
    );
    const again = await answer('import', 'orders.csv');
    expect(again).toMatchObject({ rowsRead: 5, recorded: 0, known: 5, rejected: 0 });
  });

  it('is taken back by its batch, which the list of imports names, and may be done again', async () => {
    const data = ['--data', 'undone'];
    expect((await mainstay('imports', '--data', 'undone')).code).toBe(2);
    const { batch } = await answer('import', 'orders.csv', ...data);
    expect(await answer('imports', ...data)).toMatchObject([
      { batch, fileName: 'orders.csv', eventsRecorded: 7, undone: null },
    ]);
    expect(await mainstay('undo', String(batch), ...data)).toMatchObject({
      code: 0,
      out: '7 events taken back. The same file, or a mended one, is now as new.\n',
    });
    expect(await mainstay('undo', String(batch), ...data)).toMatchObject({
      out: 'There is nothing left to take back.\n',
    });
    expect(await answer('import', 'orders.csv', ...data)).toMatchObject({ recorded: 7, known: 0 });
    expect((await mainstay('undo', 'no-batch', ...data)).code).toBe(1);
  });

  it('reads gzipped files', async () => {
    writeFileSync(join(dir, 'orders.csv.gz'), gzipSync(ORDERS));
    expect(await answer('import', 'orders.csv.gz', '--data', 'zipped')).toMatchObject({
      recorded: 7,
    });
  });

  it('finds columns under the names they are mapped to, in a file or on the line', async () => {
    file('theirs.csv', 'Customer,When,type,Sum\nC-1,2026-01-05,order,7.00\n');
    file('map.json', '{"account_id":"Customer","occurred_at":"When","amount":"type"}');
    const line = ['--map-file', 'map.json', '--map', 'amount=Sum', '--currency', 'eur'];
    expect(await answer('import', 'theirs.csv', ...line)).toMatchObject({ rejected: 0 });
  });

  it('takes rows to the accounts that they are said to be of, on the line or in a file', async () => {
    const data = ['--data', 'same'];
    file('ours.csv', 'account_id,account_name,occurred_at,type\nA-1,Ash,2026-01-04,account\n');
    file(
      'theirs.csv',
      'account_id,account_name,occurred_at,type,amount,currency\n1,ASH,2026-01-05,order,7,EUR\n2,Elm,2026-01-05,order,7,EUR\n',
    );
    file('same.json', '{"1": "A-1"}');
    await answer('import', 'ours.csv', ...data);
    const tried = await mainstay('import', 'theirs.csv', '--system', 'shop', '--dry-run', ...data);
    expect(tried.out).toMatch(/1 \(ASH\) +may be +A-1 \(Ash\) +it has the same name/);
    expect(tried.out).toContain("--same '1=A-1'");

    const unsaid = await mainstay('import', 'theirs.csv', '--same', '1=A-1', ...data);
    expect([unsaid.code, unsaid.said]).toEqual([2, expect.stringContaining('--system')]);
    const same = ['--system', 'shop', '--same-file', 'same.json', '--same', '2=A-1'];
    await answer('import', 'theirs.csv', ...same, ...data);
    expect((await mainstay('timeline', 'A-1', ...data)).out.match(/OrderPlaced/g)).toHaveLength(2);
    const none = await mainstay('import', 'theirs.csv', '--same', '1', ...data);
    expect([none.code, none.said]).toEqual([2, expect.stringContaining('theirs=ours')]);
  });

  it('makes rows of one reference the lines of one order', async () => {
    const rows = ['L-1,2026-01-05,order,7.00,EUR,N1', 'L-1,2026-01-05,order,5.00,EUR,N1'];
    file(
      'lines.csv',
      `account_id,occurred_at,type,amount,currency,reference\n${rows.join('\n')}\n`,
    );
    expect(await answer('import', 'lines.csv', '--lines')).toMatchObject({ recorded: 2 });
  });

  describe('of a file with rows that cannot be used', () => {
    const mixed = `account_id,occurred_at,type,amount
M-1,2026-01-05,order,100.00
M-2,2026-01-05,order,one
`;

    it('sets them aside with line and reason, records the rest and ends well', async () => {
      file('mixed.csv', mixed);
      const { code, out } = await mainstay('import', 'mixed.csv', '--currency', 'EUR');
      expect(code).toBe(0);
      expect(out).toContain('1 row cannot be used: mixed.rejected.csv says which and why.');
      const [heading, row] = read('mixed.rejected.csv').split('\n');
      expect(heading).toBe('\uFEFFline,reason,account_id,occurred_at,type,amount');
      expect(row).toMatch(/^3,.*M-2/);
    });

    it('takes them back once they are mended', async () => {
      file('mended.csv', read('mixed.rejected.csv').replace(',one', ',1.00'));
      expect(await answer('import', 'mended.csv', '--currency', 'EUR')).toMatchObject({
        recorded: 2,
        rejected: 0,
      });
    });

    it('records nothing when all or none are wanted', async () => {
      file('strict.csv', mixed);
      const args = ['import', 'strict.csv', '--currency', 'EUR', '--strict', '--data', 'strict'];
      const { code, out, said } = await mainstay(...args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(said).toContain('Nothing was imported: 1 row cannot be used. strict.rejected.csv');
      expect((await mainstay('timeline', 'M-1', '--data', 'strict')).code).toBe(1);
    });

    it('says in their reason how a missing currency is said', async () => {
      file('bare.csv', mixed);
      await mainstay('import', 'bare.csv', '--data', 'bare');
      expect(read('bare.rejected.csv')).toContain('--currency EUR');
    });
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], /There is no file nowhere.csv/],
    ['a folder', ['.'], /no file/],
    ['no file at all', [], /Missing required argument/],
    ['a heading that lacks a column', ['heading.csv'], /lacks account_id, type.*--map/s],
    ['a mapping that is none', ['orders.csv', '--map', 'nonsense'], /ours=theirs/],
    ['a mapping to nothing', ['orders.csv', '--map', 'amount=Nope'], /no column "Nope"/],
    ['a mapping file that is not there', ['orders.csv', '--map-file', 'no.json'], /no.json/],
    ['a currency that is none', ['orders.csv', '--currency', 'EURO'], /ISO 4217/],
    ['an option that is none', ['orders.csv', '--bogus'], /--bogus.*--help/s],
  ])('is used wrongly with %s', async (_what, args, sentence) => {
    file('heading.csv', 'occurred_at,Kunde\n2026-01-01,K\n');
    const { code, out, said } = await mainstay('import', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toMatch(sentence);
  });
});

describe('mainstay import that somebody ends', () => {
  const { dir, mainstay, answer, file, environment } = givenCommand();
  const ROWS = 60_000;

  it('by Ctrl-C says what was recorded, and the file again adds the rest', async () => {
    const rows = Array.from(
      { length: ROWS },
      (_, row) => `E-${String(row % 500)},2026-01-05,order,7.00,EUR,R-${String(row)}`,
    );
    const name = file(
      'large.csv',
      `account_id,occurred_at,type,amount,currency,reference\n${rows.join('\n')}\n`,
    );
    const line = ['--disable-warning=ExperimentalWarning', COMMAND, 'import', name];
    const running = spawn(process.execPath, line, {
      cwd: dir,
      env: { ...process.env, ...(await environment()), MAINSTAY_DATA: join(dir, 'data') },
    });
    const said = text(running.stderr);
    const ended = once(running, 'exit');
    while ((await mainstay('timeline', 'E-0')).code !== 0);
    running.kill('SIGINT');

    expect(await ended).toEqual([130, null]);
    const figures = /^Interrupted: ([\d,]+) rows? read, ([\d,]+) events recorded/.exec(await said);
    const [read, recorded] = figures!.slice(1).map((figure) => Number(figure.replaceAll(',', '')));
    expect(read).toBeLessThan(ROWS);
    expect(recorded).toBeGreaterThanOrEqual(read!);
    expect(await answer('import', name)).toMatchObject({ known: read, rowsRead: ROWS });
  }, 60_000);
});
