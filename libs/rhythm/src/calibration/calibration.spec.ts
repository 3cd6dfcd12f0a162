import { calibrated, historyOf, ledger, run } from '../../testing/calibrated.ts';
import { stateOf } from '../../testing/states.ts';
import { readyBases } from '../bases/bases.ts';
import { CDNOW } from '../bases/cdnow.ts';
import { READINGS } from '../reading/readings.ts';
import { rhythmScore } from '../reading/score.ts';
import { corrected } from './corrections.ts';
import { HistoryWalk, startOf } from './order-history.ts';
import { recorded } from './recorded.ts';
import { sampled } from './sample.ts';
import { isCalmedBySilence } from './silence-check.ts';
import { closedWindows, shortWindows } from './windows.ts';

describe('windows', () => {
  it('are the six latest that have closed, and those of the same season in three years before', () => {
    const days = closedWindows(2_000, 90, 0).map(({ day }) => day);
    expect(days).toEqual([
      875, 905, 935, 1240, 1270, 1300, 1605, 1635, 1665, 1760, 1790, 1820, 1850, 1880, 1910,
    ]);
  });

  it('weigh one, a season two, fading by years, and half of that a month beside it', () => {
    const weights = new Map(closedWindows(2_000, 90, 0).map(({ day, weight }) => [day, weight]));
    expect([1910, 1635, 1605, 1270, 905].map((day) => weights.get(day))).toEqual([
      1,
      2,
      1,
      1.4,
      expect.closeTo(0.98, 9) as number,
    ]);
  });

  it('that are both of the latest and of the season count as both', () => {
    expect(closedWindows(1_000, 365, 0).find(({ day }) => day === 635)?.weight).toBe(3);
  });

  it('are none before the ledger is 60 days old, and shorter ones in a young ledger', () => {
    expect(closedWindows(100, 90, 0)).toEqual([]);
    expect(shortWindows(272, 0).map(({ day, horizonDays }) => [day, horizonDays])).toEqual([
      [76, 106],
      [106, 106],
      [136, 106],
      [166, 106],
    ]);
    expect(shortWindows(100, 0)).toEqual([]);
  });
});

describe('a walk through a history', () => {
  it('stands where the days until then lead, and knows of an order after it', () => {
    const walk = new HistoryWalk(historyOf([10, 40, 90]));
    expect(walk.to(9)).toBeNull();
    expect(walk.to(50)).toMatchObject({ n: 2, last: 40, returns: 1 });
    expect(walk.ordersUntil(89)).toBe(false);
    expect(walk.ordersUntil(90)).toBe(true);
    expect(startOf([historyOf([7]), historyOf([3]), historyOf([])])).toBe(3);
    expect(startOf([])).toBeNull();
  });
});

describe('a sample', () => {
  it('is the same of the same list, in its order', () => {
    const list = Array.from({ length: 500 }, (_, index) => index);
    const drawn = sampled(list, 50);
    expect(drawn).toEqual(sampled(list, 50));
    expect(drawn).toHaveLength(50);
    expect(drawn).toEqual([...drawn].sort((one, other) => one - other));
    expect(sampled(list, 500)).toBe(list);
  });
});

describe('what is put on record', () => {
  it('has eight digits, wherever figures stand', () => {
    expect(recorded({ a: [1 / 3, -0], b: 'text', c: { d: null, e: 123_456_789 } })).toEqual({
      a: [0.33333333, 0],
      b: 'text',
      c: { d: null, e: 123_456_790 },
    });
  });
});

describe('a calibration', () => {
  const histories = ledger(260, 900);
  const CUT = 700;
  const all = calibrated(histories, CUT, [180, 90]);

  it('has bases, and a correction for each horizon in ascending order, by windows that have closed', () => {
    expect(all.corrections.map(({ horizonDays, mode }) => [horizonDays, mode])).toEqual([
      [90, 'closed-windows'],
      [180, 'closed-windows'],
    ]);
    expect(all.accounts).toBe(260);
    for (const { coefficients, means, losses, survivors } of all.corrections) {
      expect(coefficients).toHaveLength(READINGS.length);
      expect(means).toHaveLength(READINGS.length);
      expect(Math.min(losses, survivors)).toBeGreaterThan(20);
    }
  });

  it('ranks who will not order above who will, better than chance', () => {
    const judged = histories.flatMap((history) => {
      const walk = new HistoryWalk(history);
      const state = walk.to(CUT);
      if (!state) return [];
      return [
        { p: rhythmScore(all, state, CUT, 180).probability, isLoss: !walk.ordersUntil(CUT + 180) },
      ];
    });
    const [lost, kept] = [judged.filter((one) => one.isLoss), judged.filter((one) => !one.isLoss)];
    const pairs = lost.flatMap((one) => kept.map((other) => Number(one.p > other.p)));
    expect(pairs.reduce((sum, won) => sum + won, 0) / pairs.length).toBeGreaterThan(0.75);
    const expected = judged.reduce((sum, { p }) => sum + p, 0);
    expect(Math.abs(expected / lost.length - 1)).toBeLessThan(0.25);
  });

  it('tells how far it is, up to the end', () => {
    const { shares } = run(histories, CUT, [90]);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  });

  it('in a young ledger says who, and loses as many as the bases do', () => {
    const [young] = calibrated(histories, 220, [365]).corrections;
    expect(young?.mode).toBe('short-windows');
    expect(young?.windows).toBeGreaterThan(1);
  });

  it('in a ledger too young for any window, or without outcomes of both kinds, is both bases', () => {
    const [newborn] = calibrated(histories, 115, [90]).corrections;
    expect(newborn).toMatchObject({ mode: 'bases-alone', windows: 0, intercept: 0 });
    expect(newborn?.coefficients.slice(0, 3)).toEqual([0.5, 0.5, 0]);
  });

  it('of fewer than 100 accounts is MBG/NBD', () => {
    const [few] = calibrated(histories.slice(0, 90), CUT, [90]).corrections;
    expect(few).toMatchObject({ mode: 'mbg-alone', losses: 0 });
  });

  it.each([
    ['nothing was ordered', [] as number[][]],
    ['all accounts are alike', Array.from({ length: 60 }, () => [0, 1])],
    [
      'everybody orders once a month and stays',
      Array.from({ length: 100 }, () => Array.from({ length: 13 }, (_, n) => n * 30)),
    ],
    ['all orders are of today', Array.from({ length: 50 }, () => [320])],
  ])('finds nothing where %s, and says what is untold', (_what, days) => {
    const { found } = run(
      days.map((each, place) => historyOf(each, place)),
      370,
      [90],
    );
    expect(found).toMatchObject({ untold: expect.arrayContaining(['a']) as string[] });
  });
});

describe('corrections that are held to their signs', () => {
  /** Rows in which silence goes with survival, which no correction may take for granted. */
  const rows = () => {
    const width = 19;
    const count = 400;
    const values = Float64Array.from({ length: count * width }, (_, place) => {
      const [row, column] = [Math.floor(place / width), place % width];
      return ((row * (column + 3)) % 11) / 5;
    });
    const outcomes = Uint8Array.from({ length: count }, (_, row) =>
      Number((values[row * width + 3] ?? 0) < 1),
    );
    return { count, width, values, outcomes, weights: new Float64Array(count).fill(1) };
  };

  it.each([true, false])('never let silence lower the risk (short windows: %s)', (isShort) => {
    const free = corrected(rows(), { isShort, isSigned: false }).coefficients;
    const held = corrected(rows(), { isShort, isSigned: true }).coefficients;
    const of = (name: (typeof READINGS)[number], all: readonly number[]) =>
      all[READINGS.indexOf(name)] ?? 0;
    expect(of('silence', free)).toBeLessThan(0);
    for (const name of ['mbg', 'gaps', 'overdue', 'silence', 'silentDays'] as const) {
      expect(of(name, held)).toBeGreaterThanOrEqual(0);
    }
    for (const name of ['frequency', 'value', 'trend', 'valueRaw'] as const) {
      expect(of(name, held)).toBeLessThanOrEqual(0);
    }
  });
});

describe('silence that would speak for an account', () => {
  const states = [stateOf([0, 30, 60, 90]), stateOf([0, 90])];
  const reader = { bases: readyBases(CDNOW), horizonDays: 90 };
  const weights = (name: string, weight: number) => ({
    intercept: 0,
    coefficients: READINGS.map((reading) => (reading === name ? weight : 0)),
  });

  it('is seen, and its absence too', () => {
    expect(isCalmedBySilence(states, weights('silence', -1), reader)).toBe(true);
    expect(isCalmedBySilence(states, weights('silence', 1), reader)).toBe(false);
  });
});
