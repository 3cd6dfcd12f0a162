import type { AccountEvent } from '#events/catalogue';
import {
  ALONE,
  assigned,
  churnRiskOn,
  departed,
  ended,
  pointsOf,
  reassessed,
} from '../../testing/churn.ts';
import { defended, lostToRival, order, threat } from '../../testing/commerce.ts';
import { noonOfDay } from '../../testing/history.ts';
import { DEFAULT_CHURN_PARAMETERS, withSignals } from './calibration.ts';

describe('a signal whose weight a backtest judged', () => {
  const judged = withSignals(DEFAULT_CHURN_PARAMETERS, { threat: 0.5 });
  const lines = (parameters = judged) =>
    churnRiskOn(10, [order(0), threat(10)], ALONE, 180, parameters).contributions;

  it('weighs so many times its prior, and says so', () => {
    expect(lines()[1]).toMatchObject({ code: 'threat', points: 600, most: 600, judged: true });
  });

  it('is a prior as long as nobody activated another weight, and says nothing', () => {
    expect(lines(DEFAULT_CHURN_PARAMETERS)[1]).not.toHaveProperty('judged');
  });

  it('is no line where it weighs nothing', () => {
    expect(lines(withSignals(DEFAULT_CHURN_PARAMETERS, { threat: 0 }))).toHaveLength(1);
  });
});

describe('a competitor threat', () => {
  it.each([
    ['minor', 400],
    ['moderate', 800],
    ['serious', 1200],
  ] as const)('that is %s weighs %d, and half of it after 120 days', (severity, points) => {
    const history = [order(0), threat(10, { severity })];
    expect(pointsOf('threat', 10, history)).toEqual([points]);
    expect(pointsOf('threat', 130, history)).toEqual([points / 2]);
  });

  it.each([
    ['defended', defended(20)],
    ['lost', lostToRival(20)],
  ])('weighs nothing once %s', (_, end) => {
    expect(pointsOf('threat', 20, [order(0), threat(10), end])).toEqual([]);
  });

  it('fades anew from the day it was assessed again', () => {
    const history = [order(0), threat(10), reassessed(130, 'minor')];
    expect(pointsOf('threat', 130, history)).toEqual([400]);
    expect(churnRiskOn(130, history).contributions[1]?.evidence.eventIds).toEqual([
      'event-2',
      'event-1',
    ]);
  });

  it('keeps its weight when another is assessed again', () => {
    const other = threat(10, { threatId: 'other', severity: 'moderate' });
    const history = [order(0), other, threat(10), reassessed(10, 'minor')];
    expect(pointsOf('threat', 10, history)).toEqual([800, 400]);
  });

  it('says what it weighed at most, on the day it was judged', () => {
    const { contributions } = churnRiskOn(130, [order(0), threat(10, { severity: 'moderate' })]);
    expect(contributions[1]).toMatchObject({ points: 400, most: 800 });
    expect(contributions[0]).not.toHaveProperty('most');
  });

  it('adds to another', () => {
    const both = [order(0), threat(10), threat(10, { threatId: 'other', severity: 'minor' })];
    expect(pointsOf('threat', 10, both)).toEqual([1200, 400]);
  });

  it('is no line of its own when it has faded to nothing', () => {
    expect(pointsOf('threat', 1_400, [order(0), threat(10)])).toEqual([]);
  });
});

describe('an executive or champion who left', () => {
  const champion = assigned(0, 'asha', 'champion');
  const left = (day: number, ...events: readonly AccountEvent[]) =>
    pointsOf('key-person-left', day, [order(0), ...events]);

  it('weighs .9 however long ago', () => {
    expect(left(10, champion, departed(10, 'asha'))).toEqual([900]);
    expect(left(900, champion, departed(10, 'asha'))).toEqual([900]);
  });

  it.each([
    ['a successor is named', [champion, departed(10, 'asha', 'ben')]],
    ['a successor is named later', [champion, departed(10, 'asha'), departed(20, 'asha', 'ben')]],
    [
      'somebody takes on the role',
      [champion, departed(10, 'asha'), assigned(20, 'ben', 'champion')],
    ],
    ['the role had ended before', [champion, ended(5, 'asha', 'champion'), departed(10, 'asha')]],
    ['the role was another', [assigned(0, 'asha', 'user'), departed(10, 'asha')]],
    ['nobody was known by that name', [departed(10, 'asha')]],
  ])('weighs nothing when %s', (_, events) => {
    expect(left(30, ...events)).toEqual([]);
  });

  it('weighs nothing after coming back, and again after leaving again', () => {
    const back: AccountEvent = {
      type: 'StakeholderIdentified',
      occurredAt: noonOfDay(20),
      data: { stakeholderId: 'asha' },
    };
    const history = [champion, departed(10, 'asha'), back];
    expect(left(20, ...history)).toEqual([]);
    expect(left(30, ...history, departed(30, 'asha'))).toEqual([900]);
  });

  it('weighs as much when a role of somebody else has ended', () => {
    const other = assigned(0, 'ben', 'champion');
    const unknown = ended(5, 'nobody', 'champion');
    const events = [champion, other, ended(5, 'ben', 'champion'), unknown];
    expect(left(10, ...events, departed(10, 'asha'))).toEqual([900]);
  });

  it('weighs until each of their key roles is taken on', () => {
    const both = [champion, assigned(0, 'asha', 'senior-executive'), departed(10, 'asha')];
    expect(left(20, ...both, assigned(20, 'ben', 'champion'))).toEqual([900]);
  });
});

describe('coverage and cadence', () => {
  it('weigh nothing at or above the target, or when unknown', () => {
    for (const coverage of [70, 90, null]) {
      expect(pointsOf('coverage-low', 1, [order(0)], { ...ALONE, coverage })).toEqual([]);
    }
    expect(pointsOf('cadence-missed', 1, [order(0)], { ...ALONE, cadenceMissed: false })).toEqual(
      [],
    );
  });
});
