import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { givenCommand } from './given-command.ts';
import { manyOrders } from './orders.ts';

const CUT = '2025-03-31';

describe('a backtest on the command line', () => {
  const { dir, mainstay, answer, file } = givenCommand();
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const scores = (out: string, ...args: readonly string[]) =>
    mainstay('scores', '--as-of', CUT, '--horizon-days', '90', '--out', out, ...args);

  beforeAll(async () => {
    file('all.csv', manyOrders());
    const [heading = '', ...rows] = manyOrders().trim().split('\n');
    const before = rows.filter((row) => (row.split(',')[1] ?? '') <= CUT);
    file('before.csv', `${[heading, ...before].join('\n')}\n`);
    await answer('import', 'all.csv');
    await answer('import', 'before.csv', '--data', 'past');
  });

  it('fits the churn model to what had occurred by the cut, and records it once', async () => {
    const { code, out } = await mainstay('fit', '--cut', CUT);
    expect(code).toBe(0);
    expect(out).toMatch(/^alpha \(weeks\) +[\d.]+$/m);
    expect(out).toMatch(/^ +90 +both bases: windows say too little/m);
    expect(out).toContain(`Recorded: questions as of ${CUT} and later days use this calibration.`);
    const again = await answer('fit', '--cut', CUT);
    expect(again).toMatchObject({ cutOffOn: CUT, recorded: false });
    const { mbg } = again['bases'] as { readonly mbg: Record<string, number> };
    expect(Object.keys(mbg)).toEqual(['r', 'alpha', 'a', 'b']);
    expect(Math.min(...Object.values(mbg))).toBeGreaterThan(0);
  });

  it('writes a row for each account that had an order by then, in the order of their ids', async () => {
    const { code, out } = await scores('p.csv');
    const [heading, ...rows] = read('p.csv').trim().split('\n');
    expect(heading).toBe('account_id,as_of,horizon_days,probability');
    expect({ code, out }).toEqual({ code: 0, out: `Wrote ${rows.length} accounts to p.csv.\n` });
    for (const row of rows) expect(row).toMatch(/^C-\d{3},2025-03-31,90,0\.\d{6}$/);
    expect(rows).toEqual([...rows].sort());
    expect(readdirSync(dir).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('knows nothing later: without the later events the file is the same to the bit', async () => {
    await answer('fit', '--cut', CUT, '--data', 'past');
    await scores('past.csv', '--data', 'past');
    expect(read('past.csv')).toBe(read('p.csv'));
  });

  it('uses the calibration: without it the probabilities differ', async () => {
    await scores('plain.csv', '--known-at', '2100-01-01T00:00:00Z');
    expect(read('plain.csv')).toBe(read('p.csv'));
    await mainstay('import', 'all.csv', '--data', 'plain');
    await scores('plain.csv', '--data', 'plain');
    expect(read('plain.csv')).not.toBe(read('p.csv'));
  });

  it('judges two models on a past day, and puts that on record when asked to', async () => {
    const asked = ['backtest', '--model', 'recency', '--against', 'rfm', '--cuts', '2025-04-30'];
    const { code, out } = await mainstay(...asked, '--horizon', '30');
    expect(code).toBe(0);
    expect(out).toMatch(/^recency and rfm, by what came within 30 days\./);
    expect(out).toMatch(/^recency +0\.\d{4} +0\.\d{4} .* \d+ % +\d+\.\d\d$/m);
    expect(out).toMatch(
      /^recency: of \d+ customers at work who were lost \d+ % were never flagged/m,
    );
    expect(out).toMatch(/^rfm: of \d+ customers at work who were lost/m);
    expect(out).toContain('Nothing was recorded: --record does.');
    const told = await answer(...asked, '--horizon', '30', '--record');
    expect(told).toMatchObject({
      model: 'recency',
      recorded: true,
      cuts: [{ cutOn: '2025-04-30', model: { lead: { lost: expect.any(Number) as number } } }],
    });
  });

  it.each([
    [['--cuts', '2025-04-30', '--model', 'guess'], /--model is guess: name one of rhythm-2/],
    [['--cuts', '2025-04-30', '--against', 'rhythm-2'], /beside another one/],
    [[], /Say the days to cut at/],
  ])('refuses a backtest with %j', async (args, sentence) => {
    const ended = await mainstay('backtest', ...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.said).toMatch(sentence);
  });

  it('tries on a file, and on an installation, what would have been known of the lost', async () => {
    const tried = await mainstay('trial', 'all.csv', '--horizon-days', '30');
    expect(tried.code).toBe(0);
    expect(tried.out).toMatch(/^Mainstay \(rhythm-2\) +\d+ +\d+ +\d+ %/m);
    expect(tried.out).toMatch(/^In all: of \d+ lost the model flagged \d+/m);
    expect(await answer('trial', '--horizon-days', '30')).toMatchObject({
      horizonDays: 30,
      trials: [{ cutOn: expect.any(String) as string, found: [{ by: 'rhythm-2' }, {}, {}] }],
    });
    const young = await mainstay('trial', '--horizon-days', '180');
    expect(young).toMatchObject({ code: 1, out: '' });
    expect(young.said).toContain('too little to try');
  });

  it('finds nothing in accounts that are all alike, says so and records nothing', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      [10, 11].map((day) => `G-${index},2025-01-${day},order,1.00,EUR`),
    );
    file('alike.csv', ['account_id,occurred_at,type,amount,currency', ...rows.flat()].join('\n'));
    await answer('import', 'alike.csv', '--data', 'alike');
    await scores('before.p.csv', '--data', 'alike');

    const { code, said } = await mainstay('fit', '--cut', CUT, '--data', 'alike');

    expect(code).toBe(1);
    expect(said).toContain('does not tell');
    await scores('after.p.csv', '--data', 'alike');
    expect(read('after.p.csv')).toBe(read('before.p.csv'));
  });

  it('takes a fit back from today on, once, and not one that was never made', async () => {
    const today = (out: string, data: string) => mainstay('scores', '--out', out, '--data', data);
    await mainstay('import', 'all.csv', '--data', 'unfitted');
    await today('unfitted.csv', 'unfitted');
    await mainstay('import', 'all.csv', '--data', 'back');
    await answer('fit', '--cut', CUT, '--data', 'back');

    const { code, out } = await mainstay('fit', '--cut', CUT, '--withdraw', '--data', 'back');

    expect(code).toBe(0);
    expect(out).toContain('Taken back: ');
    await today('back.csv', 'back');
    expect(read('back.csv')).toBe(read('unfitted.csv'));
    await scores('then.csv', '--data', 'back');
    expect(read('then.csv')).toBe(read('p.csv'));
    const again = await answer('fit', '--cut', CUT, '--withdraw', '--data', 'back');
    expect(again).toMatchObject({ cutOffOn: CUT, recorded: false });
    const never = await mainstay('fit', '--cut', '2025-02-28', '--withdraw', '--data', 'back');
    expect(never.code).toBe(1);
    expect(never.said).toContain('No fit to 2025-02-28 is on record.');
  });

  it.each([
    ['fit', [], 2, /--cut 2026-03-31/],
    ['fit', ['--cut', 'yesterday'], 2, /write a day/],
    ['fit', ['--cut', '2999-01-01'], 1, /not known yet/],
    ['fit', ['--cut', '2025-01-02'], 1, /needs 50 accounts/],
    ['scores', [], 2, /--out p\.csv/],
    ['scores', ['--out', 'x.csv', '--horizon-days', '29'], 2, /from 30 to 730/],
    ['scores', ['--out', join('no', 'folder', 'x.csv')], 1, /cannot be written/],
  ])('%s %j ends with %d and says why', async (command, args, code, sentence) => {
    const ended = await mainstay(command, ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.said).toMatch(sentence);
  });
});
