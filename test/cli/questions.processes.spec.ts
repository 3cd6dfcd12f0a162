import type { PortfolioChanges } from '#insights/views';
import { givenCommand } from './given-command.ts';
import { ORDERS } from './orders.ts';

interface Explained {
  readonly scores: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly sum: number;
    readonly contributions: readonly { readonly points: number; readonly sentence: string }[];
  }[];
}

interface Timeline {
  readonly total: number;
  readonly entries: readonly { readonly type: string; readonly id: string }[];
}

describe('what the command line answers about an account', () => {
  const { mainstay, answer, file } = givenCommand();
  const explain = async (...args: readonly string[]) =>
    (await answer('explain', 'A-0001', ...args)) as unknown as Explained;
  const timeline = async (...args: readonly string[]) =>
    (await answer('timeline', ...args)) as unknown as Timeline;

  beforeAll(async () => {
    file('orders.csv', ORDERS);
    await answer('import', 'orders.csv');
    await answer('demo', '--data', 'demo');
  });

  describe('explain', () => {
    it('shows three scores with every point in a sentence', async () => {
      const { code, out, said } = await mainstay('explain', 'A-0001', '--as-of', '2026-03-31');
      expect({ code, said }).toEqual({ code: 0, said: '' });
      expect(out).toContain('As of the end of 2026-03-31');
      expect(out).toMatch(/^Loyalty: \d+\.\d, \w+; /m);
      // Nobody is known there: with the orders alone a fifth of the evidence is at hand.
      expect(out).toMatch(/^Churn risk \(no order in the next 180 days\): too early to say\n/m);
      expect(out).toMatch(/Missing: somebody known there; .*\n/);
      expect(out).toMatch(/Base rate \d+\.\d %: /);
      expect(out).toMatch(/^Coverage: nothing to score/m);
      expect(out).toContain('It ordered on 3 days of 85 and has been silent for 25 days');
      expect(out).toMatch(/3 events, captured:\n\s+[0-9a-f-]{36}\n/);
      expect(out).toMatch(/Evidence 20 % complete\. Model churn-risk@2, [0-9a-f]{16}\./);
    });

    it('adds up: the points of each score are its sum', async () => {
      const { scores } = await explain('--as-of', '2026-03-31');
      expect(scores.map(({ name }) => name)).toEqual(['loyalty', 'churnRisk', 'coverage']);
      for (const { sum, contributions } of scores) {
        expect(contributions.reduce((points, one) => points + one.points, 0)).toBe(sum);
        for (const { sentence } of contributions) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      }
    });

    it('has words for everything the demo portfolio brings', async () => {
      const shown = await Promise.all(
        ['A-0001', 'A-0003', 'A-0006', 'A-0007'].map((account) =>
          mainstay('explain', account, '--data', 'demo'),
        ),
      );
      for (const { code, out } of shown) {
        expect(code).toBe(0);
        // Codes are words with hyphens, standing alone where there is no sentence for one.
        expect(out).not.toMatch(/^ +[+-][\d.]+ +[a-z][a-z-]*$/m);
        expect(out).toContain('in all');
      }
    });

    it('asks for the past: the day, the knowledge and the horizon', async () => {
      const [early, far] = await Promise.all([
        explain('--as-of', '2026-02-10'),
        explain('--as-of', '2026-02-10', '--horizon-days', '730'),
      ]);
      const risk = ({ scores }: Explained) => scores[1]?.value ?? 0;
      expect(early.scores[0]?.contributions[0]?.sentence).toContain('2 order days');
      expect(risk(far)).toBeLessThan(risk(early));
      const before = await mainstay('explain', 'A-0001', '--known-at', '2020-01-01T00:00:00Z');
      expect(before.code).toBe(1);
    });

    it('takes a moment ahead as now, and a day as its end', async () => {
      const ahead = await mainstay('explain', 'A-0001', '--known-at', '2999-01-01', '--json');
      expect(JSON.parse(ahead.out)).toMatchObject({ knownAt: null });
      expect(ahead.said).toContain('2999-01-01 lies ahead');
      const day = await mainstay('timeline', 'A-0001', '--known-at', '2020-01-01');
      expect(day).toMatchObject({ code: 1, out: '' });
    });
  });

  describe('today', () => {
    const kindsOf = async (...args: readonly string[]) => {
      const { due } = (await answer('today', '--data', 'demo', ...args)) as unknown as {
        readonly due: readonly { readonly kind: string; readonly sentence: string }[];
      };
      for (const { sentence } of due) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      return new Set(due.map(({ kind }) => kind));
    };

    it('asks for something of every kind in the demo portfolio', async () => {
      expect([...(await kindsOf())].toSorted()).toEqual([
        'action',
        'draft',
        'person-left',
        'renewal',
        'review',
        'threat',
      ]);
    });

    it('says it of one colleague, in sentences for people', async () => {
      const view = await answer('today', '--data', 'demo', '--owner', 'm.adler');
      expect(view).toMatchObject({ ownerId: 'm.adler' });
      const { atStake, notToBeForgotten } = view as unknown as Record<string, readonly unknown[]>;
      expect(atStake?.length).toBeGreaterThan(3);
      expect(notToBeForgotten).toHaveLength(10);
      const { code, out } = await mainstay('today', '--data', 'demo', '--owner', 'm.adler');
      expect(code).toBe(0);
      expect(out).toMatch(/^\d{4}-\d{2}-\d{2}, m\.adler\n\nDue/);
      expect(out).toMatch(/\d+ set aside, \d+ in hand\./);
    });

    it('looks at a day to come, or at one that is over, and not at both ends at once', async () => {
      expect(await answer('today', '--data', 'demo', '--as-of', '2025-03-31')).toMatchObject({
        on: '2025-03-31',
      });
      const { code, said } = await mainstay('today', '--data', 'demo', '--on', '2020-01-01');
      expect({ code, isSaid: said.includes('--as-of') }).toEqual({ code: 2, isSaid: true });
    });
  });

  describe('timeline', () => {
    it('shows what happened, the newest first', async () => {
      const { code, out } = await mainstay('timeline', 'A-0001');
      expect(code).toBe(0);
      const [heading, newest = ''] = out.split('\n');
      expect(heading).toMatch(/^occurred +what +event +details$/);
      expect(newest).toMatch(/^2026-03-06 12:00Z +OrderPlaced .*amount 95\.00 EUR/);
    });

    it('narrows to types, ids, a day and a number', async () => {
      expect(await timeline('A-0001', '--types', 'AccountOpened')).toMatchObject({ total: 1 });
      expect(await timeline('A-0001', '--as-of', '2026-02-28')).toMatchObject({ total: 3 });
      const { entries, total } = await timeline('A-0001', '--limit', '2');
      expect([entries.length, total]).toEqual([2, 4]);
      expect(await timeline('A-0001', '--ids', entries[0]?.id ?? '')).toMatchObject({ total: 1 });
      const { said } = await mainstay('timeline', 'A-0001', '--limit', '2');
      expect(said).toBe('These are 2 of 4 events; --limit 4 shows all.\n');
    });

    it('reads on when more is wanted than a page holds', async () => {
      const { entries, total } = await timeline('A-0001', '--limit', '300', '--data', 'demo');
      expect(entries).toHaveLength(Math.min(total, 300));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    });
  });

  it('says why the scores of all changed, on average', async () => {
    const asked = ['explain', '--since', '2026-03-10', '--as-of', '2026-03-31', '--data', 'demo'];
    const { out } = await mainstay(...asked);
    expect(out).toMatch(/^\d+ accounts: from the end of 2026-03-10 to that of 2026-03-31/);
    expect(out).toMatch(/Churn risk of \d+ accounts: .*\n +[+-]\d+\.\d{3} {2}time passed/);
    const { changes } = (await answer(...asked)) as unknown as PortfolioChanges;
    for (const { difference, causes } of changes) {
      expect(causes.reduce((sum, { moved }) => sum + moved, 0)).toBe(difference);
    }
  });

  it('post-mortem says who would have warned of a loss, and what carried no weight', async () => {
    const { code, out } = await mainstay('post-mortem', 'A-0009', '--data', 'demo');
    expect(code).toBe(0);
    expect(out).toMatch(/^A-0009 was marked lost on .* not why it left\.$/m);
    expect(out).toMatch(/^model in force, as known then +(?:never|\d{4}-\d\d-\d\d)/m);
    expect(out).toMatch(/^\w+ +\d+ +\d{4}-\d\d-\d\d +no weight$/m);
    expect(out).toMatch(/^\d+ of \d+ facts of that year were recorded more than 7 days late/m);
  });

  describe('what-if', () => {
    const scenario = (name: string, more: object) =>
      file(
        name,
        JSON.stringify({
          accountIds: ['A-0001', 'B-0002'],
          steps: [{ command: 'DefendThreat', fields: { threatId: 'T-1' } }],
          ...more,
        }),
      );

    it('shows accounts before and after, and records nothing', async () => {
      const before = await timeline('A-0001');
      const threat = { rival: 'Globex', severity: 'serious', threatId: 'T-1' };
      scenario('threat.json', { steps: [{ command: 'LogThreat', fields: threat }] });
      const { code, out } = await mainstay('what-if', 'threat.json');
      expect(code).toBe(0);
      expect(out).toMatch(/A-0001 .* \d+\.\d % to \d+\.\d %/);
      expect(out).toContain('2 of 2 accounts would stand otherwise.');
      expect(await timeline('A-0001')).toEqual(before);
    });

    it('says what the rules would refuse', async () => {
      scenario('defended.json', {});
      const { out } = await mainstay('what-if', 'defended.json');
      expect(out).toContain('A-0001, step 1: There is no threat T-1.');
      expect(out).toContain('0 of 2 accounts would stand otherwise.');
    });

    it.each([
      [{ steps: [] }, 'must have 1 to 20 steps'],
      [{ on: 'soon' }, 'says on, which is no day'],
      [{ moon: 1 }, 'says moon, which is not known here'],
      [{ steps: [{ command: 'Guess', fields: {} }] }, 'steps[0].command must be one of'],
      [{ on: '2001-01-01' }, 'on is 2001-01-01: name '],
    ])('refuses a scenario with %j', async (more, sentence) => {
      scenario('wrong.json', more);
      const ended = await mainstay('what-if', 'wrong.json');
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.said).toContain(sentence);
    });
  });

  it.each([
    ['what-if', ['none.json'], 2, /There is no file none.json/],
    ['explain', ['A-9999'], 1, /A-9999.*Check the id/],
    ['post-mortem', ['A-0001'], 1, /not lost on/],
    ['timeline', ['A-9999'], 1, /A-9999.*Check the id/],
    ['explain', [], 2, /Name an account, or say --since DAY for all/],
    ['explain', ['A-0001', 'B-0002'], 2, /Too many arguments/],
    ['explain', ['A-0001', '--as-of', '2026-02-30'], 2, /write a day such as/],
    ['explain', ['A-0001', '--known-at', 'soon'], 2, /instant with its offset/],
    ['explain', ['A-0001', '--horizon-days', '731'], 2, /from 30 to 730/],
    ['timeline', ['A-0001', '--types', 'OrderLost'], 2, /types of events/],
    ['timeline', ['A-0001', '--limit', '0'], 2, /from 1 to/],
  ])('%s %j ends with %d and says why', async (command, args, code, sentence) => {
    const ended = await mainstay(command, ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.said).toMatch(sentence);
  });
});

describe('the rules of an installation, at the command line', () => {
  const { answer, file, mainstay } = givenCommand();

  it('are listed, and set for a reason', async () => {
    file(
      'one.csv',
      'account_id,occurred_at,type,amount,currency,reference\nA-1,2026-02-01,order,1.00,EUR,o1\n',
    );
    await answer('import', 'one.csv');
    expect(await answer('policies')).toMatchObject({
      policies: [
        { policy: 'per-person-reports', value: { enabled: false }, history: [] },
        { policy: 'calibration', value: { enabled: false, everyDays: 30 }, history: [] },
      ],
    });
    expect(await mainstay('policies', 'per-person-reports', '--on')).toMatchObject({ code: 2 });
    expect(await mainstay('policies', 'tea', '--on')).toMatchObject({ code: 2 });
    expect(
      await answer('policies', 'per-person-reports', '--on', '--reason', 'Agreed.'),
    ).toMatchObject({
      policies: [{ value: { enabled: true }, history: [{ reason: 'Agreed.' }] }, {}],
    });
  });

  it('say every how many days something is done by itself', async () => {
    const because = ['--reason', 'Customers change.'] as const;
    const set = (...args: readonly string[]) =>
      answer('policies', 'calibration', ...args, ...because);
    const value = { enabled: true, everyDays: 14 };
    expect(await set('--on', '--every-days', '14')).toMatchObject({ policies: [{}, { value }] });
    expect((await mainstay('policies')).out).toMatch(/^calibration +every 14 days/m);
    expect(await set('--off')).toMatchObject({
      policies: [{}, { value: { enabled: false, everyDays: 14 } }],
    });
    const often = await mainstay(
      'policies',
      'calibration',
      '--on',
      '--every-days',
      '3',
      ...because,
    );
    expect(often.code).not.toBe(0);
    expect(await mainstay('policies', 'calibration', '--on', '--every-days', 'x')).toMatchObject({
      code: 2,
    });
  });
});
