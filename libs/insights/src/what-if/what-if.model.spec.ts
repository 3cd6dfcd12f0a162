import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { samples } from '#events/testing/samples';
import { dayNumber } from '#kernel/time';
import { dayOf, order, signed, threat } from '../../testing/commerce.ts';
import { historyOf, noonOfDay } from '../../testing/history.ts';
import { DEFAULT_CHURN_PARAMETERS } from '../churn-risk/calibration.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { supposedAccount, totalsOf, type StepAtAccount } from './what-if.model.ts';

const folds = new AccountFolds(projectionsOf('UTC'), 'UTC');
const monthly = [0, 30, 60, 90, 120].map((day) => order(day));

const supposed = (
  steps: readonly StepAtAccount[],
  {
    events = monthly,
    on = 200,
  }: { readonly events?: readonly AccountEvent[]; readonly on?: number } = {},
) =>
  supposedAccount('acme', historyOf(events), steps, {
    folds,
    question: { day: dayNumber(dayOf(on)), horizonDays: 180, parameters: DEFAULT_CHURN_PARAMETERS },
    zone: 'UTC',
  });

const step = (...events: readonly AccountEvent[]): StepAtAccount => ({ events });

describe('what would be', () => {
  it('is what is, where nothing is supposed', () => {
    const { before, after, steps } = supposed([]);
    expect(after).toEqual(before);
    expect(steps).toEqual([]);
  });

  it('is what the account would be shown as, had it been recorded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 199 }), { maxLength: 8 }), (days) => {
        const more = days.map((day, place) => order(day, { orderId: `more-${String(place)}` }));
        const { after } = supposed(more.map((event) => step(event)));
        const { before: recorded } = supposed([], { events: [...monthly, ...more] });
        expect(after.row).toEqual(recorded.row);
        expect(after.due.map(({ matterId }) => matterId)).toEqual(
          recorded.due.map(({ matterId }) => matterId),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says what each step adds to those before it', () => {
    const { before, steps, after } = supposed([step(order(190)), step(threat(195))]);
    const [ordered, threatened] = steps.map(({ scores }) => scores.churnRisk ?? NaN);
    expect(ordered).toBeLessThan(before.row.churnRisk ?? NaN);
    expect(threatened).toBeGreaterThan(ordered ?? NaN);
    expect(after.row.churnRisk).toBe(threatened);
    expect(steps.map(({ events }) => events)).toEqual([1, 1]);
  });

  it('lies ahead as well as today', () => {
    const { before, after } = supposed([step(order(390))], { on: 400 });
    expect(after.row.lastOrderOn).toBe(dayOf(390));
    expect(after.row.churnRisk).toBeLessThan(before.row.churnRisk ?? NaN);
    expect(dayNumber(before.row.lastOrderOn!)).toBe(dayNumber(dayOf(120)));
  });

  it('may take back what is recorded', () => {
    const gone: AccountEvent = {
      ...samples.EventRetracted,
      occurredAt: noonOfDay(199),
      data: { event: 'event-4' },
    };
    expect(supposed([step(gone)]).after.row.lastOrderOn).toBe(dayOf(90));
  });

  it('shows what the day would ask for', () => {
    const { before, after } = supposed([step(threat(170))]);
    expect(before.due.map(({ kind }) => kind)).not.toContain('threat');
    expect(after.due.map(({ kind }) => kind)).toContain('threat');
  });

  it('keeps a refusal beside what goes on without it', () => {
    const refusal = { code: 'threat-unknown', message: 'There is no threat T-1.', params: {} };
    const { steps, after, before } = supposed([{ events: [], refusal }, step(order(190))]);
    expect(steps[0]).toMatchObject({
      events: 0,
      refusal,
      scores: { churnRisk: before.row.churnRisk },
    });
    expect(after.row.lastOrderOn).toBe(dayOf(190));
  });
});

describe('the totals of some accounts', () => {
  it('add up what each comes to', () => {
    const refusal = { code: 'threat-unknown', message: 'There is no threat T-1.', params: {} };
    const one = supposed([step(order(190))]);
    const other = supposed([{ events: [], refusal }], { events: [signed(0), ...monthly] });
    const totals = totalsOf([one, other]);
    expect(totals).toMatchObject({ accounts: 2, moved: 1, refused: 1 });
    const sum = (side: 'before' | 'after') =>
      [one, other]
        .flatMap((account) => account[side].row.revenue)
        .reduce((total, { atRiskMinor }) => total + atRiskMinor, 0);
    expect(totals.revenue).toMatchObject([
      { currency: 'EUR', atRiskMinor: { before: sum('before'), after: sum('after') } },
    ]);
  });

  it('have the profit of those alone of which it is known, before and after', () => {
    const one = supposed([step(order(190, { marginMinor: 2_000 }))]);
    const totals = totalsOf([one, supposed([])]);
    expect(totals.revenue).toMatchObject([
      {
        profitAtRiskMinor: { before: null, after: one.after.row.revenue[0]?.profitAtRiskMinor },
        accounts: { before: 2, after: 2 },
        profitKnown: { before: 0, after: 1 },
      },
    ]);
  });
});
