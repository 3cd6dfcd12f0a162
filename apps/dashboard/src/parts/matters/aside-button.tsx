import { useMay } from '../page/may.ts';
import { useOverlay } from '../page/overlays.ts';
import { useSay } from '../texts/text.ts';
import css from './matters.module.css';

interface Props {
  readonly accountId: string;
  readonly matterId: string;
  readonly name: string;
}

/** Puts a matter out of sight until a day, with a reason. */
export function AsideButton({ accountId, matterId, name }: Props) {
  const say = useSay();
  const may = useMay();
  const show = useOverlay();
  if (!may('SetMatterAside')) return null;
  return (
    <button
      type="button"
      className={css['aside']}
      data-aside
      data-tip={say('matter.setAside')}
      aria-label={say('matter.setAsideOf', { what: name })}
      onClick={() =>
        show({
          kind: 'record',
          wish: { command: 'SetMatterAside', accountId, values: { matterId } },
        })
      }
    >
      <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
        <circle cx="7" cy="7" r="5.2" strokeWidth="1.3" />
        <path d="M7 4v3.2l2 1.3" strokeWidth="1.3" strokeLinecap="round" />
      </svg>
    </button>
  );
}
