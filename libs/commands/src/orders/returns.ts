import type { EventOf } from '#events/catalogue';
import type { Currency } from '#kernel/money';
import type { RecordedFact } from '../histories/history.ts';

type Placed = RecordedFact & EventOf<'OrderPlaced'>;
type Returned = RecordedFact & EventOf<'OrderReturned'>;

/** What came back in a currency, in minor units. */
export const returnedMinor = (
  returns: readonly Pick<EventOf<'OrderReturned'>['data'], 'amountMinor' | 'currency'>[],
  currency: Currency,
): number =>
  returns.reduce((sum, one) => sum + (one.currency === currency ? one.amountMinor : 0), 0);

/** What is asked of an order and not found there, in words. */
interface ReturnFault {
  readonly orderId: string;
  readonly says: string;
}

/** What returns ask of the orders they name and do not find, each under a key of its own. */
export function returnFaults(history: readonly RecordedFact[]): ReadonlyMap<string, ReturnFault> {
  const orders = new Map<string, Placed>();
  for (const event of history) if (isPlaced(event)) orders.set(event.data.orderId, event);
  const faults = new Map<string, ReturnFault>();
  const byOrder = Map.groupBy(history.filter(isReturned), ({ data }) => data.orderId);
  for (const [orderId, returns] of byOrder) {
    const order = orderId === undefined ? undefined : orders.get(orderId);
    if (order === undefined || orderId === undefined) continue;
    for (const [key, says] of faultsOf(order, returns)) faults.set(key, { orderId, says });
  }
  return faults;
}

function* faultsOf(order: Placed, returns: readonly Returned[]): Generator<[string, string]> {
  const { orderId, amountMinor, currency } = order.data;
  for (const { id, data, occurredAt } of returns) {
    if (data.currency !== currency) {
      yield [
        `${id} in another currency`,
        `Return ${data.returnId} needs order ${orderId} in ${data.currency}`,
      ];
    }
    if (occurredAt < order.occurredAt) {
      yield [`${id} before its order`, `Return ${data.returnId} needs order ${orderId} before it`];
    }
  }
  if (
    returnedMinor(
      returns.map(({ data }) => data),
      currency,
    ) > amountMinor
  ) {
    const ids = returns.map(({ data }) => data.returnId).join(', ');
    yield [
      `more than order ${orderId}`,
      `Returns of order ${orderId} (${ids}) need it to be of more`,
    ];
  }
}

const isPlaced = (event: RecordedFact): event is Placed => event.type === 'OrderPlaced';

const isReturned = (event: RecordedFact): event is Returned => event.type === 'OrderReturned';
