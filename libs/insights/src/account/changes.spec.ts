import fc from 'fast-check';
import { samples } from '#events/testing/samples';
import type { AccountEvent, RecordedAccountEvent } from '#events/catalogue';
import { addDays } from '#kernel/time';
import { CAUSES } from '#rhythm/reading/attribution';
import { order, threat } from '../../testing/commerce.ts';
import { DAY_ZERO, historyOf } from '../../testing/history.ts';
import { DEFAULT_CHURN_PARAMETERS, parametersFor } from '../churn-risk/calibration.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { changesOf } from './changes.ts';

const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const FITTED = parametersFor([samples.RhythmCalibrated.data], '2030-01-01');

const retraction = (event: string): AccountEvent => ({
  ...samples.EventRetracted,
  occurredAt: samples.EventRetracted.occurredAt,
  data: { event },
});

interface Asked {
  readonly since: number;
  readonly asOf: number;
  /** Events known at the first moment. */
  readonly known: number;
  readonly model?: typeof FITTED;
}

function changes(stream: readonly RecordedAccountEvent[], { since, asOf, known, model }: Asked) {
  return changesOf(stream, folds, {
    before: {
      asOf: addDays(DAY_ZERO, since),
      revision: known - 1,
      parameters: DEFAULT_CHURN_PARAMETERS,
    },
    after: {
      asOf: addDays(DAY_ZERO, asOf),
      revision: Infinity,
      parameters: model ?? DEFAULT_CHURN_PARAMETERS,
    },
    horizonDays: 180,
    zone: 'UTC',
  });
}

const risk = (...asked: Parameters<typeof changes>) => {
  const found = changes(...asked).find(({ name }) => name === 'churnRisk');
  return {
    ...found,
    moved: Object.fromEntries(found!.causes.map(({ cause, moved }) => [cause, moved])),
  };
};

const monthly = [order(0), order(30), order(60), order(90)];

describe('why a score changed', () => {
  it('is time where nothing else happened', () => {
    const { causes, moved, difference, before, after } = risk(historyOf(monthly), {
      since: 95,
      asOf: 160,
      known: 4,
    });
    expect(causes?.map(({ cause }) => cause)).toEqual(['time']);
    expect(moved['time']).toBe(difference);
    expect(difference).toBe(Math.round((after! - before!) * 100_000));
    expect(difference).toBeGreaterThan(0);
  });

  it('tells what was done from what silence alone would have been', () => {
    const { moved } = risk(historyOf([...monthly, order(155)]), { since: 95, asOf: 160, known: 4 });
    expect(moved['time']).toBeGreaterThan(0);
    expect(moved['acts']).toBeLessThan(0);
  });

  it('tells what was learned late, with its events', () => {
    const late = historyOf([...monthly, order(75)]);
    const { causes, moved } = risk(late, { since: 95, asOf: 95, known: 4 });
    expect(moved).toEqual({ late: expect.any(Number) as number });
    expect(causes).toMatchObject([{ cause: 'late', eventIds: ['event-4'], count: 1 }]);
  });

  it('tells what was corrected, and counts a withdrawal of news to that news', () => {
    const withdrawn = historyOf([...monthly, retraction('event-3')]);
    const corrected = risk(withdrawn, { since: 95, asOf: 95, known: 4 });
    expect(corrected.moved).toEqual({ corrections: expect.any(Number) as number });
    const news = historyOf([...monthly, order(94), retraction('event-4')]);
    const nothing = risk(news, { since: 95, asOf: 95, known: 4 });
    expect(nothing.moved).toEqual({ late: 0 });
    expect(nothing.causes).toMatchObject([{ count: 2 }]);
  });

  it('tells another model', () => {
    const { moved, models } = risk(historyOf(monthly), {
      since: 95,
      asOf: 95,
      known: 4,
      model: FITTED,
    });
    expect(Object.keys(moved)).toEqual(['model']);
    expect(models?.before).not.toBe(models?.after);
  });

  it('has no causes where a score was not there yet', () => {
    const first = risk(historyOf(monthly), { since: -5, asOf: 95, known: 0 });
    expect(first).toMatchObject({ before: null, difference: null, causes: [] });
  });

  it('adds up to the difference exactly, whatever was known when', () => {
    const day = fc.nat(400);
    const event = fc.oneof(
      day.map((on) => order(on, { orderId: `o${on}` })),
      day.map((on) => threat(on, { threatId: `t${on}`, severity: 'moderate' })),
      fc.nat(8).map((about) => retraction(`event-${about}`)),
    );
    const asked = fc.record({ since: day, more: day, known: fc.nat(12), isFitted: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), asked, (events, question) => {
        const { since, more, known, isFitted } = question;
        const found = changes(historyOf(events), {
          since,
          asOf: since + more,
          known,
          ...(isFitted ? { model: FITTED } : {}),
        });
        for (const { difference, causes } of found) {
          const sum = causes.reduce((total, { moved }) => total + moved, 0);
          expect(sum).toBe(difference ?? 0);
          for (const { cause } of causes) expect(CAUSES).toContain(cause);
        }
      }),
      { numRuns: 60 },
    );
  });
});
