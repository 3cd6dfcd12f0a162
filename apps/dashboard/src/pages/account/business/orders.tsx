import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AccountView, TimelineEntry, TimelinePage } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';
import { Card } from '../../../parts/card/card.tsx';
import { RecordMenu } from '../../../parts/record/record-menu.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { namesOf } from '../../../parts/texts/names.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { eventSentence } from '../timeline/event-sentence.ts';
import { typesOf } from '../timeline/event-groups.ts';
import css from '../side.module.css';

const ORDERS_SHOWN = 10;

/** What was ordered, returned and cancelled last. */
export function Orders({ account }: { readonly account: AccountView }) {
  const say = useSay();
  const formats = useFormats();
  const { accountId, horizonDays } = account;
  const { asOf, knownAt } = useMoment().params;
  const params = { asOf, knownAt, types: typesOf(['orders']), limit: ORDERS_SHOWN };
  const { data } = useQuery({
    queryKey: ['timeline', accountId, 'orders', params],
    queryFn: ({ signal }) =>
      get<TimelinePage>(`accounts/${accountPart(accountId)}/timeline`, params, signal),
  });
  const tools = { say, formats, names: namesOf(account, say), horizonDays };
  return (
    <Card
      title={say('orders.title')}
      empty={data?.total === 0 ? say('orders.none') : undefined}
      busy={!data}
    >
      <ul>
        {data?.entries.map((entry) => (
          <li key={entry.id} className={css['item']}>
            <p className={css['line']}>
              <span dir="auto">{eventSentence(entry, tools)}</span>
              <span className={css['quiet']}>{formats.day(entry.occurredOn)}</span>
              <OrderMenu account={account} entry={entry} />
            </p>
          </li>
        ))}
      </ul>
      {data && data.total > data.entries.length ? (
        <p className={css['note']}>
          <Link
            to="."
            search={(search) => ({ ...search, tab: 'timeline' as const, events: 'orders' })}
          >
            {say('orders.all', { count: data.total })}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

/** What can be recorded of an order that stands. */
function OrderMenu({
  account,
  entry: { type, data, amendedBy },
}: {
  readonly account: AccountView;
  readonly entry: TimelineEntry;
}) {
  const { orderId } = data;
  if (type !== 'OrderPlaced' || typeof orderId !== 'string' || amendedBy?.kind === 'retracted') {
    return null;
  }
  return <RecordMenu account={account} about={{ kind: 'order', id: orderId, name: orderId }} />;
}
