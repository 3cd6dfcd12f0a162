import { useId, useState, type ReactNode } from 'react';
import type { Act, OfAccount } from '#insights/views';
import { later } from '../../parts/page/later.tsx';
import { AccountLink } from './account-link.tsx';
import { ActButton } from '../../parts/matters/act-button.tsx';
import { AsideButton } from '../../parts/matters/aside-button.tsx';
import css from './line.module.css';

const Details = later(async () => (await import('./details.tsx')).Details, {
  meanwhile: () => <div className={`${css['wait'] ?? ''} skeleton`} />,
});

interface Props {
  readonly of: OfAccount;
  /** What it is, in a sentence. */
  readonly sentence: ReactNode;
  /** What else is to be known at a glance. */
  readonly meta: ReactNode;
  readonly stake?: ReactNode;
  readonly act: Act;
  /** What setting it aside names. */
  readonly matterId: string;
  /** What it is called where it is spoken of. */
  readonly name: string;
  readonly tone?: 'late' | undefined;
}

/** One matter: its sentence, what is at stake, what can be done; opened below with its reasons and the form. */
export function MatterLine({ of, sentence, meta, stake, act, matterId, name, tone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={css['line']} data-line data-tone={tone}>
      <div className={css['row']}>
        <div className={css['what']}>
          <button
            type="button"
            className={css['sentence']}
            aria-expanded={isOpen}
            aria-controls={id}
            data-open
            onClick={() => setOpen(!isOpen)}
          >
            {sentence}
          </button>
          <p className={css['meta']}>
            <AccountLink {...of} />
            {meta}
          </p>
        </div>
        <span className={css['stake']}>{stake}</span>
        <span className={css['acts']}>
          <ActButton act={act} onForm={() => setOpen(true)} />
          <AsideButton accountId={of.accountId} matterId={matterId} name={name} />
        </span>
      </div>
      <div id={id}>{isOpen ? <Details act={act} onDone={() => setOpen(false)} /> : null}</div>
    </li>
  );
}
