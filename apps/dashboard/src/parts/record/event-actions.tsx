import type { TimelineEntry } from '#insights/views';
import { Dropdown } from '../controls/dropdown.tsx';
import { useMay } from '../page/may.ts';
import { useOverlay, type Overlay } from '../page/overlays.ts';
import { useSay } from '../texts/text.ts';
import css from './record-menu.module.css';

interface Props {
  readonly accountId: string;
  readonly entry: Pick<TimelineEntry, 'id' | 'type' | 'amendedBy' | 'problem'>;
}

/** Corrects an event, withdraws it, or brings it back. */
export function EventActions({ accountId, entry }: Props) {
  const say = useSay();
  const show = useOverlay();
  const may = useMay();
  if (!may('CorrectEvent')) return null;
  return (
    <Dropdown
      className={css['dots']}
      name={say('amend.actions')}
      label={<span aria-hidden="true">⋯</span>}
    >
      {(close) => (
        <ul className={css['offers']}>
          {actionsFor(accountId, entry).map((overlay) => (
            <li key={overlay.kind}>
              <button
                type="button"
                className={css['offer']}
                onClick={() => {
                  close();
                  show(overlay);
                }}
              >
                {say(`amend.${overlay.kind}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dropdown>
  );
}

type Action = Extract<Overlay, { readonly kind: 'correct' | 'withdraw' | 'restore' }>;

function actionsFor(
  accountId: string,
  { id: eventId, type, amendedBy, problem }: Props['entry'],
): readonly Action[] {
  if (amendedBy?.kind === 'retracted') {
    return [{ kind: 'restore', accountId, eventId: amendedBy.id }];
  }
  const withdraw: Action = { kind: 'withdraw', accountId, eventId };
  const isAmendment = type === 'EventCorrected' || type === 'EventRetracted';
  return isAmendment || problem !== null
    ? [withdraw]
    : [{ kind: 'correct', accountId, eventId }, withdraw];
}
