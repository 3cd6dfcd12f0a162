import * as fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { cancelled, order, returned } from '../../testing/commerce.ts';
import { DAY_ZERO, historyOf } from '../../testing/history.ts';
import { commerceProjection } from './commerce.projection.ts';
import { OPEN_ORDERS_MAX, type OrderBook } from './order-facts.ts';
import { medianGapDays, orderDays } from './order-days.ts';
import { mainCurrency, marginRate, netMinor, yearRevenue } from './revenue.ts';

const ZERO = dayNumber(DAY_ZERO);

const bookOf = (...events: readonly AccountEvent[]): OrderBook =>
  replay(commerceProjection('UTC'), historyOf(events)).orders;

const daysOf = (...events: readonly AccountEvent[]) => {
  const days = orderDays(bookOf(...events));
  return days && { ...days, firstOn: days.firstOn - ZERO, lastOn: days.lastOn - ZERO };
};

const netEur = (book: OrderBook, day: number): number => {
  const eur = yearRevenue(book, ZERO + day).find(({ currency }) => currency === 'EUR');
  return eur ? netMinor(eur) : 0;
};

/** So many orders, one every few days. */
const rhythm = (count: number, everyDays: number): AccountEvent[] =>
  Array.from({ length: count }, (_, index) => order(index * everyDays));

describe('order days', () => {
  it('are none before the first order', () => {
    expect(daysOf()).toBeNull();
  });

  it('count orders of one day once, in whatever currency', () => {
    const book = [order(0), order(0, { orderId: 'b' }), order(7), order(7, { currency: 'USD' })];
    expect(daysOf(...book)).toEqual({ count: 2, firstOn: 0, lastOn: 7 });
  });

  it('are counted on when they are long past', () => {
    expect(daysOf(...rhythm(40, 30))).toEqual({ count: 40, firstOn: 0, lastOn: 39 * 30 });
  });

  it('do not change by a return', () => {
    expect(daysOf(order(0), returned(5))).toEqual({ count: 1, firstOn: 0, lastOn: 0 });
  });

  it.each([
    ['the first', 'order-0', { count: 2, firstOn: 10, lastOn: 30 }],
    ['one between', 'order-10', { count: 2, firstOn: 0, lastOn: 30 }],
    ['the last', 'order-30', { count: 2, firstOn: 0, lastOn: 10 }],
  ])('lose %s when its order is cancelled', (_, orderId, left) => {
    expect(daysOf(order(0), order(10), order(30), cancelled(31, orderId))).toEqual(left);
  });

  it('stay when another order of the day remains', () => {
    const book = [order(0), order(0, { orderId: 'b' }), cancelled(1, 'order-0')];
    expect(daysOf(...book)).toEqual({ count: 1, firstOn: 0, lastOn: 0 });
  });

  it('stay when the cancelled order is not among the newest', () => {
    const many = rhythm(OPEN_ORDERS_MAX + 1, 1);
    expect(daysOf(...many, cancelled(200, 'order-0'))?.firstOn).toBe(0);
    expect(daysOf(...many, cancelled(200, 'order-1'))?.count).toBe(OPEN_ORDERS_MAX);
  });

  it('stay when a cancellation names an order nobody placed', () => {
    expect(daysOf(order(0), cancelled(1, 'unheard-of'))).toEqual(daysOf(order(0)));
  });
});

describe('the median gap', () => {
  it('is none before the second order day', () => {
    expect(medianGapDays(bookOf(order(0)), 12)).toBeNull();
  });

  it.each([
    [[0, 10, 30], 15],
    [[0, 10, 30, 90], 20],
  ])('of order days %j is %d days', (days, median) => {
    expect(medianGapDays(bookOf(...days.map((day) => order(day))), 12)).toBe(median);
  });

  it('is that of the last twelve gaps, also when they reach back beyond a year', () => {
    const early = rhythm(20, 1);
    const late = Array.from({ length: 13 }, (_, index) => order(100 + index * 60));
    expect(medianGapDays(bookOf(...early, ...late), 12)).toBe(60);
  });
});

describe('revenue of a year', () => {
  it('holds the 365 days up to the day asked', () => {
    const book = bookOf(order(0), order(100));
    expect(netEur(book, 364)).toBe(20_000);
    expect(netEur(book, 365)).toBe(10_000);
  });

  it('is lowered by a return on the day of the return', () => {
    expect(netEur(bookOf(order(0), returned(5)), 5)).toBe(7_000);
    expect(netEur(bookOf(order(0), returned(300)), 400)).toBe(-3_000);
  });

  it('is without a cancelled order', () => {
    expect(netEur(bookOf(order(0), order(9), cancelled(10, 'order-9')), 10)).toBe(10_000);
  });

  it('is lowered only once when an order is returned in part, then cancelled', () => {
    const history = [
      order(0),
      order(5),
      returned(8, { orderId: 'order-5' }),
      cancelled(9, 'order-5'),
    ];
    expect(netEur(bookOf(...history), 9)).toBe(10_000);
  });

  describe('of an order that comes back', () => {
    const back = (day: number, data: Parameters<typeof returned>[1] = {}) =>
      returned(day, { orderId: 'order-0', returnId: `back-${day}`, ...data });
    const netOn = (day: number, ...events: readonly AccountEvent[]) =>
      netEur(bookOf(...events), day);

    it('is lowered by no more than the order was of', () => {
      expect(netOn(9, order(0), order(1), back(9, { amountMinor: 90_000 }))).toBe(10_000);
      expect(
        netOn(
          9,
          order(0),
          order(1),
          back(5, { amountMinor: 6_000 }),
          back(9, { amountMinor: 6_000 }),
        ),
      ).toBe(10_000);
    });

    it('is lowered in the currency of the order alone', () => {
      const book = bookOf(order(0), back(5, { currency: 'JPY' }));
      expect(yearRevenue(book, ZERO + 5).map(({ currency }) => currency)).toEqual(['EUR']);
      expect(netEur(book, 5)).toBe(10_000);
    });

    it.each([
      ['no more than the order was of', { amountMinor: 90_000 }, 0],
      ['what is said', { amountMinor: 4_000 }, 6_000],
      ['nothing in another currency', { amountMinor: 4_000, currency: 'USD' }, 10_000],
    ])('before it was placed is lowered by %s once it is', (_what, data, left) => {
      const book = bookOf(back(0, { orderId: 'order-10', ...data }), order(10));
      expect(netEur(book, 10)).toBe(left);
      expect(
        yearRevenue(book, ZERO + 10)
          .map(netMinor)
          .every((net) => net >= 0),
      ).toBe(true);
    });

    it('is without its returns once it is cancelled, whenever they came', () => {
      const both = [order(0), order(1), back(5)];
      expect(netOn(364, ...both, cancelled(6, 'order-0'))).toBe(10_000);
      expect(netOn(366, order(0), back(5), order(200), cancelled(201, 'order-0'))).toBe(10_000);
      expect(netOn(9, ...both.slice(0, 2), cancelled(3, 'order-0'), back(5))).toBe(10_000);
    });

    it('under contract is lowered under contract, also when the return came first', () => {
      const first = bookOf(back(0, { orderId: 'order-3' }), order(3, { kind: 'call-off' }));
      expect(yearRevenue(first, ZERO + 3)).toEqual([
        { currency: 'EUR', orders: 1, adHocMinor: 0, callOffMinor: 7_000 },
      ]);
    });

    it('remembers no more returns than orders, and for no longer', () => {
      const many = Array.from({ length: 150 }, (_, day) =>
        back(day, { orderId: `unknown-${day}` }),
      );
      expect(bookOf(...many).returns).toHaveLength(OPEN_ORDERS_MAX);
      expect(bookOf(order(0), back(1), order(365 + 29)).returns).toEqual([]);
    });

    it('never falls below nothing, whatever comes back in whatever order', () => {
      const day = fc.integer({ min: 0, max: 20 });
      const happening = fc.oneof(
        day.map((on) => order(on, { orderId: `O-${on % 5}-${on}`, amountMinor: 100 })),
        fc
          .tuple(day, day, fc.integer({ min: 1, max: 300 }), fc.constantFrom('EUR', 'USD'))
          .map(([on, of, amountMinor, currency]) =>
            returned(on, { orderId: `O-${of % 5}-${of}`, amountMinor, currency }),
          ),
        fc.tuple(day, day).map(([on, of]) => cancelled(on, `O-${of % 5}-${of}`)),
      );
      const property = fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const seen = new Set<unknown>();
        const events = happenings
          .toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1))
          // One order has one id, and is cancelled once, not before it was placed.
          .filter(({ type, data }) => {
            const id = 'orderId' in data ? data.orderId : undefined;
            if (type === 'OrderReturned') return true;
            if (type === 'OrderCancelled' && !seen.has(`OrderPlaced ${id}`)) return false;
            return !seen.has(`${type} ${id}`) && seen.add(`${type} ${id}`);
          });
        const placed = new Set(
          events
            .filter(({ type }) => type === 'OrderPlaced')
            .map(({ data }) => 'orderId' in data && data.orderId),
        );
        const ofKnown = events.filter(
          ({ type, data }) =>
            type !== 'OrderReturned' || ('orderId' in data && placed.has(data.orderId)),
        );
        const nets = yearRevenue(bookOf(...ofKnown), ZERO + 20).map(netMinor);
        expect(nets.every((net) => net >= 0)).toBe(true);
      });
      fc.assert(property, { numRuns: 500 });
    });
  });

  it('is kept apart for each currency', () => {
    const year = yearRevenue(bookOf(order(0, { currency: 'USD' }), order(1), order(2)), ZERO + 2);
    expect(year.map(({ currency, adHocMinor }) => [currency, adHocMinor])).toEqual([
      ['EUR', 20_000],
      ['USD', 10_000],
    ]);
    expect(mainCurrency(year)?.currency).toBe('EUR');
  });

  it('has what was called off apart from what was bought ad hoc, returns too', () => {
    const book = bookOf(
      order(0),
      order(1, { kind: 'call-off' }),
      returned(2, { orderId: 'order-1' }),
    );
    expect(yearRevenue(book, ZERO + 2)).toEqual([
      { currency: 'EUR', orders: 2, adHocMinor: 10_000, callOffMinor: 7_000 },
    ]);
  });
});

describe('the margin rate', () => {
  it('is that of orders of which the margin is known', () => {
    const book = bookOf(order(0, { marginMinor: 2_500 }), order(1));
    expect(marginRate(book, 'EUR')).toBe(0.25);
    expect(marginRate(book, 'USD')).toBeNull();
    expect(marginRate(bookOf(order(0)), 'EUR')).toBeNull();
  });
});
