import fc from 'fast-check';
import { stateOf } from '#rhythm/testing/states';
import { dayNumber } from '#kernel/time';
import { commerceOf } from '../../testing/churn.ts';
import { cancelled, order, returned } from '../../testing/commerce.ts';
import { DAY_ZERO } from '../../testing/history.ts';
import { rhythmOfOrders } from './rhythm-of-orders.ts';

const ZERO = dayNumber(DAY_ZERO);
const rhythm = (...events: Parameters<typeof commerceOf>[0]) =>
  rhythmOfOrders(commerceOf(events).orders);

describe('the rhythm of an account’s orders', () => {
  it('is that of its order days, whether they are still kept one by one or not', () => {
    const days = fc.uniqueArray(fc.nat(2_500), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (unsorted) => {
        const inOrder = unsorted.toSorted((one, other) => one - other);
        const found = rhythm(...inOrder.map((day) => order(day, { amountMinor: 2_500 + day })));
        const expected = stateOf(
          inOrder.map((day) => ZERO + day),
          (place) => (2_500 + (inOrder[place] ?? 0)) / 100,
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('is without what was cancelled, as if it had never been ordered', () => {
    const kept = [order(0, { orderId: 'a' }), order(40, { orderId: 'c' })];
    const [first, last] = kept;
    const gone = [order(20, { orderId: 'b' }), order(40, { orderId: 'd' })];
    const all = [first!, gone[0]!, last!, gone[1]!, cancelled(50, 'b'), cancelled(50, 'd')];
    expect(rhythm(...all)).toEqual(rhythm(...kept));
  });

  it('counts what came back, and leaves the amounts that were ordered', () => {
    const plain = rhythm(order(0, { orderId: 'a' }), order(30));
    const back = returned(30, { orderId: 'a', currency: 'EUR', amountMinor: 10_000 });
    expect(rhythm(order(0, { orderId: 'a' }), order(30), back)).toEqual({ ...plain, returns: 1 });
  });

  it('has amounts in the currency of the first order, and days whatever the currency', () => {
    const found = rhythm(
      order(0, { currency: 'JPY', amountMinor: 5_000 }),
      order(10, { currency: 'EUR', amountMinor: 90_000 }),
    );
    expect(found).toMatchObject({ n: 2, lastAmount: 0 });
    expect(found?.lnAmounts).toBeCloseTo(Math.log(5_001), 12);
  });

  it('is none before the first order', () => {
    expect(rhythm()).toBeNull();
  });
});
