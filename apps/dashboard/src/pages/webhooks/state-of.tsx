import { BandMark } from '../../parts/marks/band-mark.tsx';
import type { Tone } from '../../parts/marks/bands.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import { kindShown } from './kinds.ts';
import { outcomeOf, whyOf } from './said.ts';
import type { Webhook } from './use-webhooks.ts';
import setUp from '../../parts/set-up/set-up.module.css';
import css from './webhooks-page.module.css';

const TONES: Readonly<Record<Webhook['state'], Tone>> = {
  on: 'good',
  failing: 'poor',
  'set-aside': 'grave',
  off: 'none',
};

/** How it goes with an address, why, and what was sent there last. */
export function StateOf({ webhook }: { readonly webhook: Webhook }) {
  const say = useSay();
  const { moment } = useFormats();
  const { state, bothSignUntil } = webhook;
  const why = useWhy(webhook);
  return (
    <div className={css['state']}>
      <p>
        <span className={css['word']}>
          <BandMark tone={TONES[state]} /> {say(`webhooks.state.${state}`)}
        </span>{' '}
        {why}
      </p>
      <p className={setUp['quiet']}>
        <Last webhook={webhook} />{' '}
        {bothSignUntil === null ? null : say('webhooks.bothSign', { until: moment(bothSignUntil) })}
      </p>
    </div>
  );
}

function useWhy({ state, failingSince, nextTryAt, failure }: Webhook): string | null {
  const say = useSay();
  const { moment } = useFormats();
  if (state === 'off') return say('webhooks.offText');
  if (state === 'on' || failure === null || failingSince === null) return null;
  const said = { since: moment(failingSince), why: whyOf(failure, say) };
  return state === 'set-aside' || nextTryAt === null
    ? say('webhooks.aside', said)
    : say('webhooks.waits', { ...said, next: moment(nextTryAt) });
}

function Last({ webhook: { lastDelivery: last } }: { readonly webhook: Webhook }) {
  const say = useSay();
  const { moment } = useFormats();
  if (!last) return say('webhooks.nothingSent');
  const what = say(`webhooks.kind.${kindShown(last.kind)}`);
  return `${say('webhooks.last', { what, when: moment(last.at) })} ${outcomeOf(last, say)}`;
}
