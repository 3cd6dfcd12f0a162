import { useEffect, useRef } from 'react';
import { CopyLine } from '../../parts/controls/copy-line.tsx';
import { useSay } from '../../parts/texts/text.ts';
import type { Keyed } from './use-webhooks.ts';
import css from './webhooks-page.module.css';

/** A secret that was just made, and what to do with it; whoever made it is led here. */
export function SecretNote({ keyed: { url, secret } }: { readonly keyed: Keyed }) {
  const say = useSay();
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <section
      ref={note}
      className={css['secret']}
      tabIndex={-1}
      aria-label={say('webhooks.secret', { url })}
    >
      <p className={css['strong']}>{say('webhooks.secret', { url })}</p>
      <CopyLine text={secret} />
      <p>{say('webhooks.verify')}</p>
      <a href="/docs/async#verify" target="_blank" rel="noreferrer">
        {say('webhooks.how')}
      </a>
    </section>
  );
}
