import { post } from '../../client/api.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { kindShown } from './kinds.ts';
import { outcomeOf } from './said.ts';
import {
  PATH,
  useDeliveries,
  useWebhookWork,
  type Delivery,
  type Tried,
  type Webhook,
} from './use-webhooks.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './webhooks-page.module.css';

/** The last hundred messages to an address, with what it answered; each can be sent once more. */
export function Deliveries({ webhook: { id, url } }: { readonly webhook: Webhook }) {
  const say = useSay();
  const { data, error, refetch } = useDeliveries(id);
  const again = useWebhookWork((messageId: string) =>
    post<Tried>(`${PATH}/${id}/deliveries/${messageId}`, {}),
  );
  if (error && !data) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!data) return <div className={`${css['waiting'] ?? ''} skeleton`} aria-busy="true" />;
  if (data.deliveries.length === 0)
    return <p className={setUp['quiet']}>{say('webhooks.nothingSent')}</p>;
  return (
    <>
      <FailureLine error={again.error} />
      <table className={css['table']} aria-label={say('webhooks.deliveriesOf', { url })}>
        <thead>
          <tr>
            <th scope="col">{say('webhooks.when')}</th>
            <th scope="col">{say('webhooks.what')}</th>
            <th scope="col">{say('webhooks.answer')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {data.deliveries.map((delivery) => (
            // A message may be sent several times, in one moment not twice.
            <Row
              key={`${delivery.messageId} ${delivery.at}`}
              delivery={delivery}
              onAgain={() => again.mutate(delivery.messageId)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly delivery: Delivery;
  readonly onAgain: () => void;
}

function Row({ delivery, onAgain }: RowProps) {
  const say = useSay();
  const { moment, number } = useFormats();
  const { at, kind, messageId, tookMs } = delivery;
  return (
    <tr>
      <td className={css['when']}>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td title={messageId}>{say(`webhooks.kind.${kindShown(kind)}`)}</td>
      <td>
        {outcomeOf(delivery, say)} <span className={setUp['quiet']}>{number(tookMs)} ms</span>
      </td>
      <td>
        {kind === 'webhook.test' ? null : (
          <button
            type="button"
            className={css['act']}
            aria-label={say('webhooks.againOf', { when: moment(at) })}
            onClick={onAgain}
          >
            {say('webhooks.again')}
          </button>
        )}
      </td>
    </tr>
  );
}
