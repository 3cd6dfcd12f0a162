import fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { SEVERITIES } from '#events/competition/competition.events';
import {
  amended,
  callOff,
  cancelled,
  dayOf,
  defended,
  order,
  renewed,
  returned,
  signed,
  terminated,
  threat,
} from '../../testing/commerce.ts';
import { historyOf, noonOfDay } from '../../testing/history.ts';
import { commerceProjection } from '../commerce/commerce.projection.ts';
import type { RecordedAccountEvent } from '#events/catalogue';
import { evolve } from '#kernel/fold';
import { loyaltyProjection } from '../loyalty/loyalty.projection.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { churnRiskProjection } from './churn-risk.projection.ts';

const commerce = commerceProjection('UTC');
const churn = churnRiskProjection('UTC');
const loyal = loyaltyProjection('UTC');

type Three = Pick<AccountFacts, 'commerce' | 'churnRisk' | 'loyalty'>;

const fold = (history: readonly RecordedAccountEvent[], from: Three): Three =>
  history.reduce<Three>(
    (facts, event) => ({
      commerce: evolve(commerce, facts.commerce, event),
      churnRisk: evolve(churn, facts.churnRisk, event),
      loyalty: evolve(loyal, facts.loyalty, event),
    }),
    from,
  );
const START: Three = {
  commerce: commerce.initial,
  churnRisk: churn.initial,
  loyalty: loyal.initial,
};

const stored = (facts: Three): Three => JSON.parse(JSON.stringify(facts)) as Three;

const DAYS = 1_500;
const day = fc.nat(DAYS);
/** Few ids, so that cancellations and returns find their orders, and orders meet on one day. */
const orderId = fc.integer({ min: 0, max: 30 }).map((number) => `o${String(number)}`);
const contractId = fc.constantFrom('supply', 'other');
const currency = fc.constantFrom('EUR', 'USD', 'JPY');
const amountMinor = fc.nat(90_000);
const person = fc.constantFrom('asha', 'ben', '7');

const event: fc.Arbitrary<AccountEvent> = fc.oneof(
  fc
    .tuple(day, fc.record({ orderId, currency, amountMinor, marginMinor: fc.nat(100) }))
    .map(([on, data]) => order(on, data)),
  fc
    .tuple(day, fc.record({ orderId, contractId, currency, amountMinor }))
    .map(([on, data]) => callOff(on, data)),
  fc
    .tuple(day, fc.record({ orderId, currency, amountMinor }))
    .map(([on, data]) => returned(on, data)),
  fc.tuple(day, orderId).map(([on, id]) => cancelled(on, id)),
  fc
    .tuple(day, contractId, fc.nat(400), fc.constantFrom(1, 12))
    .map(([on, id, length, renewalMonths]) =>
      signed(on, { contractId: id, endsOn: dayOf(on + length), renewalMonths }),
    ),
  fc.tuple(day, contractId).map(([on, id]) => amended(on, { contractId: id })),
  fc.tuple(day, contractId).map(([on, id]) => renewed(on, dayOf(on + 300), id)),
  fc.tuple(day, contractId).map(([on, id]) => terminated(on, dayOf(on + 30), id)),
  fc
    .tuple(day, fc.constantFrom(...SEVERITIES))
    .map(([on, severity]) => threat(on, { threatId: `t${String(on % 4)}`, severity })),
  day.map((on) => defended(on, `t${String(on % 4)}`)),
  fc.tuple(day, person).map(([on, stakeholderId]) => ({
    type: 'BuyingRoleAssigned' as const,
    occurredAt: noonOfDay(on),
    data: { stakeholderId, role: 'champion' as const },
  })),
  fc.tuple(day, person).map(([on, stakeholderId]) => ({
    type: 'StakeholderDeparted' as const,
    occurredAt: noonOfDay(on),
    data: { stakeholderId },
  })),
);
const history = fc
  .array(event, { maxLength: 80 })
  .map((events) => historyOf(events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))));

describe('the facts of commerce, churn risk and loyalty', () => {
  it('are the same to the bit when they are stored anywhere on the way', () => {
    fc.assert(
      fc.property(history, fc.nat(80), (events, cut) => {
        const whole = fold(events, START);
        const inTwo = fold(events.slice(cut), stored(fold(events.slice(0, cut), START)));
        expect(inTwo).toStrictEqual(whole);
        expect(JSON.stringify(inTwo)).toBe(JSON.stringify(whole));
      }),
    );
  });

  it('are what JSON gives back', () => {
    fc.assert(
      fc.property(history, (events) => {
        const facts = fold(events, START);
        expect(stored(facts)).toStrictEqual(facts);
      }),
    );
  });

  it('stay small, however long the history', () => {
    const years = Array.from({ length: 40 * 365 }, (_, on) =>
      on % 50 === 0 ? threat(on, { threatId: `t${String(on)}` }) : order(on),
    );
    const { commerce, churnRisk } = fold(historyOf(years), START);
    const { orders } = commerce;
    expect(orders.trades[0]!.days.length).toBeLessThanOrEqual(365 + 30);
    expect(orders.open.length).toBeLessThanOrEqual(100);
    expect(orders.evidence.eventIds.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify({ commerce, churnRisk }).length).toBeLessThan(25_000);
  });

  it('hold revenue that is never more than what was ordered on a day, returns apart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, orderId)), fc.array(orderId), (placed, gone) => {
        const days = placed.sort(([a], [b]) => a - b);
        const orders = days.map(([on, id]) => order(on, { orderId: id }));
        const facts = fold(historyOf([...orders, ...gone.map((id) => cancelled(DAYS, id))]), START);
        for (const [, count, adHocMinor] of facts.commerce.orders.trades[0]?.days ?? []) {
          expect(adHocMinor).toBe(count * 10_000);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
