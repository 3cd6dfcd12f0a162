import { simulatedBuyers } from '../../testing/buyers.ts';
import type { OrderHistory } from '../calibration/order-history.ts';
import type { Algorithm, Cut } from './algorithms.ts';
import { seenAt, untilDay } from './backtest.ts';
import { compareAt } from './compare.ts';
import { leadOf, lookDaysBefore } from './lead.ts';

const DAY = 600;
const HORIZON_DAYS = 90;

/** Orders on these days, and on the days before them that make a customer. */
const customer = (accountId: string, ...days: readonly number[]): OrderHistory => ({
  accountId,
  days: Int32Array.of(300, 330, ...days),
  amounts: new Float64Array(days.length + 2).fill(50),
  returnDays: new Int32Array(0),
});

/** Nineteen who order every four weeks, and go on. */
const kept = Array.from({ length: 19 }, (_, place) =>
  customer(
    `K-${10 + place}`,
    ...Array.from({ length: 14 }, (__, order) => 350 + place + 28 * order),
  ),
);

/** Flags whoever has been silent longest, whatever there is to learn. */
const bySilence: Algorithm = () => (histories, day) =>
  histories.map(({ days }) => day - (days.findLast((one) => one <= day) ?? day));

/** Flags those in order of their names, the same each day. */
const byName: Algorithm = () => (histories) =>
  histories.map(({ accountId }) => (accountId.startsWith('K') ? 0.9 : 0.1));

const looksOf = (histories: readonly OrderHistory[]) =>
  lookDaysBefore(DAY).map((day) => ({
    day,
    histories: histories.map((one) => untilDay(one, day)),
  }));

function judged(histories: readonly OrderHistory[], algorithm: Algorithm) {
  const cut: Cut = { histories, day: DAY, horizonDays: HORIZON_DAYS };
  const seen = seenAt(cut);
  return leadOf(cut, looksOf(histories), { algorithm, seen, fitted: algorithm(seen) });
}

describe('how early a model flags who is lost', () => {
  it('is looked at every fourteenth day of the 24 weeks before the cut', () => {
    const days = lookDaysBefore(DAY);
    expect(days).toHaveLength(12);
    expect([days[0], days.at(-1)]).toEqual([DAY - 168, DAY - 14]);
  });

  it('is the first look after the last order at which it is among as many as the rule flags', () => {
    // Silent since day 532: on day 558 nobody else is silent for as long.
    expect(judged([customer('L-1', 532), ...kept], bySilence)).toEqual({
      lost: 1,
      neverFlagged: 0,
      silenceAtFlag: 26,
      leadDays: DAY + HORIZON_DAYS - 558,
    });
  });

  it('forgets a flag from before an order that came after all', () => {
    const late = judged([customer('L-1', 400, 560), ...kept], bySilence);
    expect(late).toMatchObject({ silenceAtFlag: 26, leadDays: DAY + HORIZON_DAYS - 586 });
  });

  it('says which share was never flagged, and the middle of the others', () => {
    const lost = [customer('L-1', 532), customer('L-2', 590)];
    expect(judged([...lost, ...kept], bySilence)).toEqual({
      lost: 2,
      neverFlagged: 0.5,
      silenceAtFlag: 26,
      leadDays: 132,
    });
    expect(judged([...lost, ...kept], byName)).toEqual({ lost: 2, neverFlagged: 1 });
  });

  it('is that of the rule where a model tells nobody apart', () => {
    const histories = [...kept, customer('L-1', 532)];
    const alike: Algorithm = () => (of) => of.map(() => 0.5);
    expect(judged(histories, alike)).toEqual(judged(histories, bySilence));
  });

  it('is nothing where nobody at work was lost', () => {
    expect(judged(kept, bySilence)).toBeUndefined();
    // Two order days make no customer at work, and neither does one half a year ago.
    const gone = [customer('L-1', 400), { ...customer('L-2'), days: Int32Array.of(520, 530) }];
    expect(judged([...gone, ...kept], bySilence)).toBeUndefined();
  });

  it('is learned at three fits, each from what was known on its day, and none before anybody ordered', () => {
    const fits: (readonly [day: number, last: number])[] = [];
    const noting: Algorithm = ({ histories, day }) => {
      fits.push([day, Math.max(...histories.flatMap(({ days }) => days.at(-1) ?? 0))]);
      return bySilence({ histories, day, horizonDays: HORIZON_DAYS });
    };
    judged([customer('L-1', 532), ...kept], noting);
    expect(fits.map(([day]) => day)).toEqual([DAY, DAY - 168, DAY - 84]);
    for (const [day, last] of fits) expect(last).toBeLessThanOrEqual(day);

    fits.length = 0;
    const histories = [customer('L-1', 532), ...kept];
    const cut: Cut = { histories, day: DAY, horizonDays: HORIZON_DAYS };
    const looks = looksOf(histories).map((one, place) =>
      place < 6 ? { ...one, histories: [] } : one,
    );
    const seen = seenAt(cut);
    const lead = leadOf(cut, looks, { algorithm: noting, seen, fitted: bySilence(seen) });
    expect(fits.map(([day]) => day)).toEqual([DAY - 84]);
    expect(lead).toMatchObject({ silenceAtFlag: 26 });
  });
});

describe('two models judged at a cut', () => {
  const histories: readonly OrderHistory[] = simulatedBuyers(240, { alpha: 20, b: 8 }, 720).map(
    (days, place) => ({
      accountId: `C-${1_000 + place}`,
      days: Int32Array.from(days, (day) => day + (place % 40)),
      amounts: Float64Array.from(days, () => 50),
      returnDays: new Int32Array(0),
    }),
  );
  const compared = (of: readonly OrderHistory[]) =>
    compareAt(
      { histories: of, day: DAY, horizonDays: HORIZON_DAYS },
      ['mbg-nbd', 'rfm'],
      () => 'one',
      { looks: looksOf(of) },
    );

  it('are told side by side how early each flagged the same customers', () => {
    const { model, against } = compared(histories);
    expect(model.lead?.lost).toBeGreaterThan(5);
    expect(against.lead?.lost).toBe(model.lead?.lost);
    expect(model.lead?.neverFlagged).toBeLessThan(1);
    expect(model.lead?.leadDays).toBeGreaterThanOrEqual(HORIZON_DAYS);
  });

  it('say the same whatever came after the horizon', () => {
    const later = histories.map((one) => ({
      ...one,
      days: one.days.map((day) => (day > DAY + HORIZON_DAYS ? day + 9 : day)),
    }));
    expect(compared(later)).toEqual(compared(histories));
  });
});
