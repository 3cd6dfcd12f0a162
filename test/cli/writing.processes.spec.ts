import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, givenCommand } from './given-command.ts';

const NASTY = '\u001b]52;c;aGFja2Vk\u0007\u009b2J\u202egnp';

describe('what commands write', () => {
  const { dir, file, mainstay, answer, environment } = givenCommand();
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
  const scores = (out: string) => mainstay('scores', '--as-of', '2026-03-31', '--out', out);
  let rows: string;
  let env: NodeJS.ProcessEnv;

  /** What the shell makes of a line with `scores` in it. */
  const shell = (line: string): string => {
    const command = `${process.execPath} --disable-warning=ExperimentalWarning ${COMMAND} scores --as-of 2026-03-31`;
    const options = { cwd: dir, env, encoding: 'utf8', shell: '/bin/bash' } as const;
    return execFileSync(line.replace('scores', command), options);
  };

  beforeAll(async () => {
    const heading = 'account_id,occurred_at,type,account_name,amount,currency,reference,note,kind';
    const lines = [
      'A-1,2026-02-01,order,One,10.00,EUR,o1,,',
      'A-1,2026-03-01,order,One,10.00,EUR,o2,,',
      `A-2,2026-02-01,order,${NASTY},10.00,EUR,o3,,`,
      `A-2,2026-02-02,contact,,,,c1,${NASTY},call`,
    ];
    file('all.csv', `${[heading, ...lines].join('\n')}\n`);
    await answer('import', 'all.csv');
    env = { ...process.env, ...(await environment()) };
    await scores('p.csv');
    rows = read('p.csv');
  });

  it('replaces a file whole, and leaves it as readable as it was', async () => {
    file('old.csv', 'old');
    chmodSync(join(dir, 'old.csv'), 0o600);
    const { ino } = statSync(join(dir, 'old.csv'));
    expect(await scores('old.csv')).toMatchObject({ code: 0 });
    expect(read('old.csv')).toBe(rows);
    expect(statSync(join(dir, 'old.csv')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dir, 'old.csv')).ino).not.toBe(ino);
  });

  it.each(['there.csv', 'not-yet.csv'])('writes through a link to a file: %s', async (target) => {
    file('there.csv', 'old');
    symlinkSync(target, join(dir, `link-to-${target}`));
    symlinkSync(`link-to-${target}`, join(dir, `far-${target}`));
    expect(await scores(`far-${target}`)).toMatchObject({ code: 0 });
    expect(read(target)).toBe(rows);
    expect(lstatSync(join(dir, `far-${target}`)).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(dir, `link-to-${target}`)).isSymbolicLink()).toBe(true);
  });

  it('writes into a pipe that has a name, and leaves it there', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    const reader = spawn('cat', ['pipe'], { cwd: dir });
    const chunks: Buffer[] = [];
    reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => reader.on('close', resolve));
    expect(await scores('pipe')).toMatchObject({ code: 0 });
    await ended;
    expect(Buffer.concat(chunks).toString()).toBe(rows);
    expect(lstatSync(join(dir, 'pipe')).isFIFO()).toBe(true);
  });

  it('writes to devices', async () => {
    expect(await scores('/dev/null')).toMatchObject({ code: 0 });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('gives standard output the rows alone, be it a pipe or a file', () => {
    expect(shell('scores --out /dev/stdout')).toBe(rows);
    expect(shell('scores --out /dev/fd/1 | cat')).toBe(rows);
    expect(shell('scores --out /proc/self/fd/1 > taken.csv; cat taken.csv')).toBe(rows);
    expect(shell('scores --out /dev/stdout 2>&1 >/dev/null')).toContain('Wrote 2 accounts');
    expect(shell('scores --out /dev/stdout | head -1').trim()).toBe(rows.split('\n')[0]);
  });

  it('says so where there is a folder, or links lead nowhere', async () => {
    symlinkSync('circle', join(dir, 'circle'));
    expect(await scores('.')).toMatchObject({ code: 1, out: '' });
    expect((await scores('circle')).said).toContain('too many links');
    expect(readdirSync(dir).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it.each([
    ['timeline', 'A-2'],
    ['explain', 'A-2'],
    ['timeline', 'A-2', '--json'],
    ['explain', 'A-2', '--json'],
    ['timeline', NASTY],
    ['explain', 'A-2', '--as-of', NASTY],
    ['token', 'add', NASTY, '--json'],
    ['token', 'list'],
    ['token', 'revoke', `x${NASTY}`],
    ['import', NASTY],
    [NASTY],
    ['timeline', 'A-2', `--${NASTY}`],
  ])('acts on no terminal: %j', async (...args) => {
    const { out, said } = await mainstay(...args);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(out + said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out + said).toMatch(/\w/);
  });

  it('keeps texts as they are in JSON', async () => {
    const { entries } = (await answer('timeline', 'A-2')) as {
      readonly entries: readonly { readonly personal: Record<string, string> | null }[];
    };
    expect(entries.map(({ personal }) => personal?.['note'])).toContain(NASTY);
  });
});
