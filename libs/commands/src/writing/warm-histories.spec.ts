import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { History, type RecordedFact } from '../histories/history.ts';
import { WarmHistories } from './warm-histories.ts';

const orders = (from: number, to: number): RecordedFact[] =>
  Array.from({ length: to - from }, (_, index) => ({
    type: 'OrderPlaced',
    occurredAt: '2026-03-02T10:00:00.000Z',
    id: `order-${from + index}`,
    revision: from + index,
    data: {
      orderId: `O${from + index}`,
      kind: 'ad-hoc',
      amountMinor: 100,
      currency: 'EUR',
    },
  }));

/** A history that is let go of is read again, of a stream that nobody wrote here. */
const sizes = async (warm: WarmHistories): Promise<number[]> => [
  (await warm.lastSeen('A')).size,
  (await warm.lastSeen('B')).size,
];

describe('histories kept warm', () => {
  const given = () =>
    new WarmHistories(
      new MemoryEventStore(new FixedClock('2026-03-02T10:00:00.000Z'), { zone: 'UTC' }),
      10,
    );

  it('are let go of by the events they hold, also by those that came since', async () => {
    const warm = given();
    const history = new History(orders(0, 1));
    warm.keep('A', history);
    history.add(orders(1, 8));
    warm.keep('A', history);
    warm.keep('B', new History(orders(0, 4)));
    expect(await sizes(warm)).toEqual([0, 4]);
  });

  it('stay while there is room', async () => {
    const warm = given();
    warm.keep('A', new History(orders(0, 4)));
    warm.keep('B', new History(orders(0, 4)));
    expect(await sizes(warm)).toEqual([4, 4]);
  });
});
