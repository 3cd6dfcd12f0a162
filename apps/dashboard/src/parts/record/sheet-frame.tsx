import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSession } from '../../client/system.ts';
import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { formEn } from '../form/form.en.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';
import { recordEn } from './record.en.ts';
import css from './record-sheet.module.css';

/** All that a form may say. */
const WORDS = { ...formEn, ...recordEn, ...faultsEn, ...refusalsEn };

/** Brings the words of forms. */
export function FormWords({ children }: { readonly children: ReactNode }) {
  return <MoreTexts texts={WORDS}>{children}</MoreTexts>;
}

interface Props {
  readonly title: string;
  /** What the form is about, below its title. */
  readonly about: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet beside the page: what it is about stays in sight; on a phone it takes the whole window. Where nothing may be
 * recorded it says so in the place of its form.
 */
export function SheetFrame({ title, about, onClose, children }: Props) {
  const say = useSay();
  const { past, ahead } = useMoment();
  const { right } = useSession();
  const sheet = useRef<HTMLElement>(null);
  useFocusWithin(sheet);
  const readOnly = right === 'read' ? 'record.readOnly' : undefined;
  const closed = ahead ? 'record.ahead' : past ? 'record.past' : readOnly;
  return (
    <section
      ref={sheet}
      role="dialog"
      tabIndex={-1}
      aria-label={title}
      className={css['sheet']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={css['head']}>
        <div className={css['titles']}>
          <h2 className={css['title']}>{title}</h2>
          {about}
        </div>
        <button type="button" className={css['close']} aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </div>
      {closed ? <p className={css['note']}>{say(closed)}</p> : children}
    </section>
  );
}

/** The sheet has the focus, or what of it took it; closed, whoever had it before has it again. */
function useFocusWithin(sheet: RefObject<HTMLElement | null>): void {
  // Found before anything of the sheet is there: fields take the focus as soon as they are.
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const shown = sheet.current;
    if (shown?.contains(document.activeElement) === false) shown.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [sheet, before]);
}
