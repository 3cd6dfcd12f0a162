import type { AccountEvent, RecordedAccountEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';
import { daysBetween, type Day } from '#kernel/time';
import { dayOf, defended, order, threat } from '../../testing/commerce.ts';
import { historyOf, noonOfDay } from '../../testing/history.ts';
import { DEFAULT_CHURN_PARAMETERS, parametersFor } from '../churn-risk/calibration.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { postMortem, type PostMortemQuestion } from './post-mortem.model.ts';
import type { Warner } from './post-mortem.view.ts';
import { saidByRule, warningOf } from './warnings.ts';

const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const FITTED = parametersFor([samples.RhythmCalibrated.data], '2030-01-01');

/** The n-th day since day 0 a customer was lost. */
const LOST = 900;

const contact = (days: number): AccountEvent => ({
  ...samples.ContactMade,
  occurredAt: noonOfDay(days),
});

const renamed = (days: number): AccountEvent => ({
  ...samples.AccountRenamed,
  occurredAt: noonOfDay(days),
});

const lost = (days: number): AccountEvent => ({
  ...samples.AccountLost,
  occurredAt: noonOfDay(days),
});

/** An order a month up to a day, then silence; a threat long ago, so that enough is known to judge by. */
const monthlyUntil = (days: number): readonly AccountEvent[] => [
  order(0),
  threat(1, { threatId: 'old' }),
  defended(2, 'old'),
  ...Array.from({ length: Math.floor(days / 30) }, (_, month) => order((month + 1) * 30)),
];

/** The same events, some of them recorded only on a later day. */
const recordedOn = (
  stream: readonly RecordedAccountEvent[],
  days: number,
  isLate: (event: RecordedAccountEvent) => boolean = () => true,
): readonly RecordedAccountEvent[] =>
  stream.map((event) => (isLate(event) ? { ...event, recordedAt: noonOfDay(days) } : event));

function lookedAt(
  stream: readonly RecordedAccountEvent[],
  asked: Partial<PostMortemQuestion> = {},
) {
  const steps = postMortem(stream, folds, {
    loss: { on: dayOf(LOST), reason: 'price', rival: null },
    horizonDays: 180,
    zone: 'UTC',
    today: DEFAULT_CHURN_PARAMETERS,
    inForceOn: () => DEFAULT_CHURN_PARAMETERS,
    ...asked,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const warning = (found: ReturnType<typeof lookedAt>, by: Warner) => {
  const one = found.warnings.find((each) => each.by === by);
  if (!one) throw new Error(`Nothing is said of ${by}.`);
  return one;
};

const stopped = historyOf([...monthlyUntil(600), lost(LOST)]);

describe('looking back on a lost account', () => {
  it('says for each since when it warned, and how long before the loss', () => {
    const found = lookedAt(stopped);
    expect(found.warnings.map(({ by }) => by)).toHaveLength(5);
    // Ninety days after the order of day 600 the rule holds for the first time on day 691.
    expect(warning(found, 'no-order-90-days')).toMatchObject({
      since: dayOf(691),
      leadDays: LOST - 691,
      isAtLeast: false,
      riskOnEve: null,
      points: [],
    });
    const model = warning(found, 'today-known-now');
    expect(model.riskOnEve).toBeGreaterThan(0.25);
    expect(model.leadDays).toBe(daysBetween(model.since ?? '', dayOf(LOST)));
    expect(model.points).toHaveLength(105);
    expect(model.points.at(-1)).toEqual({ day: dayOf(LOST - 1), value: model.riskOnEve });
    // Once silent for longer than twice its usual gap it has been so ever since.
    expect(warning(found, 'silent-twice-usual').since! > dayOf(630)).toBe(true);
  });

  it('says never of one that did not warn, and does not make up a day', () => {
    const ordering = historyOf([...monthlyUntil(LOST - 10), lost(LOST)]);
    for (const { since, leadDays, isAtLeast } of lookedAt(ordering).warnings) {
      expect({ since, leadDays, isAtLeast }).toEqual({
        since: null,
        leadDays: null,
        isAtLeast: false,
      });
    }
  });

  it('tells what was known then from what is known now', () => {
    // The last five orders were recorded a day before the loss: until then it looked silent since day 450.
    const late = recordedOn(
      stopped,
      LOST - 1,
      ({ occurredAt }) => occurredAt > noonOfDay(450) && occurredAt < noonOfDay(LOST),
    );
    const found = lookedAt(late);
    const then = warning(found, 'today-known-then');
    const now = warning(found, 'today-known-now');
    expect(then.points.at(-1)).toEqual(now.points.at(-1));
    const at = (points: typeof then.points, day: Day) =>
      points.findLast((point) => point.day <= day)?.value ?? 0;
    expect(at(then.points, dayOf(600))).toBeGreaterThan(at(now.points, dayOf(600)));
    expect(then.since! < now.since!).toBe(true);
  });

  it('has nothing to say by what was known then of a history brought along after the loss', () => {
    const found = lookedAt(recordedOn(stopped, LOST + 5));
    expect(found.knownFrom).toBe(noonOfDay(LOST + 5));
    expect(warning(found, 'in-force')).toMatchObject({ since: null, riskOnEve: null });
    expect(warning(found, 'today-known-then').points.every(({ value }) => value === null)).toBe(
      true,
    );
    expect(warning(found, 'today-known-now').since).not.toBeNull();
    const { facts, late, afterLoss } = found.learnedLate;
    expect([late, afterLoss]).toEqual([facts, facts]);
  });

  it('asks the model in force on each day', () => {
    const found = lookedAt(stopped, {
      inForceOn: (day) => (day < dayOf(800) ? FITTED : DEFAULT_CHURN_PARAMETERS),
    });
    const [force, today] = [warning(found, 'in-force'), warning(found, 'today-known-then')];
    expect(force.points.at(-1)).toEqual(today.points.at(-1));
    expect(force.points.find(({ day }) => day >= dayOf(700))).not.toEqual(
      today.points.find(({ day }) => day >= dayOf(700)),
    );
  });

  it('says of a customer silent all the two years that it was warned of at least so long', () => {
    const asleep = historyOf([...monthlyUntil(60), lost(LOST)]);
    expect(warning(lookedAt(asleep), 'no-order-90-days')).toMatchObject({
      since: dayOf(LOST - 729),
      leadDays: 729,
      isAtLeast: true,
    });
  });

  it('puts what was logged and carried no weight first, then what weighed most', () => {
    const stream = historyOf([
      ...monthlyUntil(840),
      renamed(850),
      threat(860),
      contact(870),
      lost(LOST),
    ]);
    const { signals } = lookedAt(stream);
    expect(signals.find(({ type }) => type === 'AccountRenamed')).toMatchObject({
      moved: 0,
      count: 1,
      lastOn: dayOf(850),
    });
    const [first] = signals;
    expect(first?.moved).toBe(0);
    const threats = signals.find(({ type }) => type === 'CompetitorThreatLogged');
    expect(threats?.moved).toBeGreaterThan(0);
    const orders = signals.find(({ type }) => type === 'OrderPlaced');
    expect(orders?.moved).toBeLessThan(0);
    expect(signals.map(({ type }) => type)).not.toContain('AccountLost');
    expect(orders?.eventIds.length).toBeLessThanOrEqual(20);
  });

  it('says no weight of what nothing is left without', () => {
    const { signals } = lookedAt(historyOf([order(700), order(800), lost(LOST)]));
    expect(signals).toMatchObject([{ type: 'OrderPlaced', moved: null, count: 2 }]);
  });

  it('counts facts learned more than a week late, or after the loss, and lists the newest', () => {
    const stream = historyOf([...monthlyUntil(870), threat(895), lost(LOST)]);
    const late = recordedOn(
      recordedOn(stream, LOST + 2, ({ type }) => type === 'CompetitorThreatLogged'),
      860,
      ({ occurredAt }) => occurredAt === noonOfDay(840),
    );
    expect(lookedAt(late).learnedLate).toMatchObject({
      late: 2,
      afterLoss: 1,
      newest: [
        { type: 'CompetitorThreatLogged', lagDays: 7, isAfterLoss: true, recordedOn: dayOf(902) },
        { type: 'OrderPlaced', lagDays: 20, isAfterLoss: false, occurredOn: dayOf(840) },
      ],
    });
  });

  it('says nothing by an event that cannot be folded, and does not fail', () => {
    const broken = stopped.map((event, place) =>
      place === 3 ? { ...event, unreadable: 'nobody knows it' } : event,
    );
    const found = lookedAt(broken);
    expect(warning(found, 'today-known-now').since).toBeNull();
    expect(found.signals.every(({ moved }) => moved === null)).toBe(true);
  });
});

describe('the first day of a warning', () => {
  const said = (isWarning: boolean) => ({ isWarning, risk: null });

  it('is found to the day between two looked at', () => {
    const weeks = [
      [dayOf(0), said(false)],
      [dayOf(7), said(true)],
      [dayOf(14), said(true)],
    ] as const;
    const warned = warningOf('no-order-90-days', dayOf(15), weeks, (day) => said(day >= dayOf(4)));
    expect(warned).toMatchObject({ since: dayOf(4), leadDays: 11, isAtLeast: false });
  });

  it('is none where the last day before the loss is quiet', () => {
    const weeks = [
      [dayOf(0), said(true)],
      [dayOf(7), said(false)],
    ] as const;
    expect(warningOf('in-force', dayOf(8), weeks, () => said(true)).since).toBeNull();
  });

  it('needs an order to hold a rule', () =>
    expect(saidByRule('no-order-90-days', undefined, dayOf(0), FITTED).isWarning).toBe(false));
});
