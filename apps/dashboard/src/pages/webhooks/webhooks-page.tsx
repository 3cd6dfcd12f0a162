import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isOwner, useSession } from '../../client/system.ts';
import { Card } from '../../parts/card/card.tsx';
import { Failure } from '../../parts/notes/failure.tsx';
import { StateNote } from '../../parts/notes/state-note.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { AddForm } from './add-form.tsx';
import { SecretNote } from './secret-note.tsx';
import { WebhookLine } from './webhook-line.tsx';
import { useWebhooks, type Keyed } from './use-webhooks.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './webhooks-page.module.css';

/** Who is told outside of what happens here, and how does that go? */
export function WebhooksPage() {
  const say = useSay();
  const isTheirs = isOwner(useSession());
  useTitle(say('webhooks.title'));
  return (
    <div className={setUp['page']}>
      <header>
        <h1 className={setUp['title']}>{say('webhooks.title')}</h1>
        <p className={setUp['quiet']}>{say('webhooks.lead')}</p>
      </header>
      {isTheirs ? (
        <Webhooks />
      ) : (
        <StateNote title={say('webhooks.mayNot')}>{say('webhooks.mayNot.text')}</StateNote>
      )}
    </div>
  );
}

function Webhooks() {
  const say = useSay();
  const { of } = useSearch({ from: '/webhooks' });
  const { data, error, refetch } = useWebhooks(true);
  const [keyed, setKeyed] = useState<Keyed>();
  if (error && !data) return <Failure error={error} onAgain={() => void refetch()} />;
  const webhooks = data?.webhooks;
  const isUnknown = of !== undefined && webhooks?.every(({ id }) => id !== of) === true;
  return (
    <>
      {isUnknown ? (
        <StateNote title={say('webhooks.unknown')}>{say('webhooks.unknown.text')}</StateNote>
      ) : null}
      <Card
        title={say('webhooks.told')}
        busy={!webhooks}
        empty={webhooks?.length === 0 ? say('webhooks.none') : undefined}
      >
        {webhooks ? (
          <ul className={setUp['list']}>
            {webhooks.map((webhook) => (
              <WebhookLine
                key={webhook.id}
                webhook={webhook}
                isOpen={webhook.id === of}
                onKeyed={setKeyed}
              />
            ))}
          </ul>
        ) : (
          <div className={`${css['waiting'] ?? ''} skeleton`} />
        )}
      </Card>
      {keyed ? <SecretNote key={keyed.secret} keyed={keyed} /> : null}
      <Card title={say('webhooks.add')}>
        <AddForm onKeyed={setKeyed} />
      </Card>
    </>
  );
}
