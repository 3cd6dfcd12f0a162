import { useId, useState } from 'react';
import { FailureLine } from '../../parts/notes/failure-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import { Asked } from './asked.tsx';
import { Deliveries } from './deliveries.tsx';
import { outcomeOf } from './said.ts';
import { StateOf } from './state-of.tsx';
import { useActs } from './use-acts.ts';
import type { Keyed, Webhook } from './use-webhooks.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './webhooks-page.module.css';

interface Props {
  readonly webhook: Webhook;
  readonly isOpen: boolean;
  readonly onKeyed: (keyed: Keyed) => void;
}

/** An address that is told: of what, how it goes, and what can be done about it. */
export function WebhookLine({ webhook, isOpen, onKeyed }: Props) {
  const say = useSay();
  const id = useId();
  const [asked, setAsked] = useState<'rotate' | 'remove'>();
  const acts = useActs(webhook, isOpen, onKeyed);
  const { url, kinds, state } = webhook;
  const { tested } = acts;
  const turn = state === 'on' || state === 'failing' ? 'off' : 'on';
  return (
    <li className={css['line']} data-state={state}>
      <div className={css['head']}>
        <bdi className={css['url']} dir="ltr">
          {url}
        </bdi>
        <span className={setUp['quiet']}>
          {kinds.map((kind) => say(`webhooks.kind.${kind}`)).join(' · ')}
        </span>
      </div>
      <StateOf webhook={webhook} />
      <div className={css['acts']}>
        <button
          type="button"
          className={css['act']}
          aria-label={say('webhooks.deliveriesOf', { url })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => acts.open(!isOpen)}
        >
          {say('webhooks.deliveries')}
        </button>
        <ActOf name="test" url={url} onAct={acts.test} />
        <ActOf name="rotate" url={url} onAct={() => setAsked('rotate')} />
        <ActOf name={turn} url={url} onAct={() => acts.turn(turn === 'on')} />
        <ActOf name="remove" url={url} onAct={() => setAsked('remove')} />
      </div>
      <p className={css['outcome']} role="status" data-failed={(tested?.failure ?? null) !== null}>
        {tested ? outcomeOf(tested, say) : null}
      </p>
      <FailureLine error={acts.error} />
      <div id={id}>{isOpen ? <Deliveries webhook={webhook} /> : null}</div>
      {asked ? (
        <Asked
          what={asked}
          url={url}
          onClose={() => setAsked(undefined)}
          onYes={() => {
            setAsked(undefined);
            acts[asked]();
          }}
        />
      ) : null}
    </li>
  );
}

interface ActProps {
  readonly name: 'test' | 'rotate' | 'on' | 'off' | 'remove';
  readonly url: string;
  readonly onAct: () => void;
}

/** One of what can be done; whoever does not see which line it stands in hears the address with it. */
function ActOf({ name, url, onAct }: ActProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className={css['act']}
      aria-label={say(`webhooks.${name}Of`, { url })}
      onClick={onAct}
    >
      {say(`webhooks.${name}`)}
    </button>
  );
}
