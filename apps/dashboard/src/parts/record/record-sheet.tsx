import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMoment } from '../../client/moment.ts';
import { useSession, useSystem } from '../../client/system.ts';
import { useAccount } from '../../client/use-account.ts';
import { formEn } from '../form/form.en.ts';
import { Failure } from '../notes/failure.tsx';
import type { Wish } from '../page/wish.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';
import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { filledIn } from './filled.ts';
import { RecordForm } from './record-form.tsx';
import { recordEn } from './record.en.ts';
import { SubjectLine } from './subject-line.tsx';
import css from './record-sheet.module.css';

interface Props {
  readonly wish: Wish;
  readonly onClose: () => void;
}

/** A form beside the page: what it is about stays in sight; on a phone it takes the whole window. */
export function RecordSheet(props: Props) {
  return (
    <MoreTexts texts={WORDS}>
      <Sheet {...props} />
    </MoreTexts>
  );
}

/** All that a form may say. */
const WORDS = { ...formEn, ...recordEn, ...faultsEn, ...refusalsEn };

function Sheet({ wish, onClose }: Props) {
  const say = useSay();
  const sheet = useRef<HTMLElement>(null);
  useReturnOfFocus(sheet);
  const { past } = useMoment();
  const { right } = useSession();
  const title = say(`command.${wish.command}`);
  const closed = past ? 'record.past' : right === 'read' ? 'record.readOnly' : undefined;
  return (
    <section
      ref={sheet}
      role="dialog"
      aria-label={title}
      className={css['sheet']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className={css['head']}>
        <div className={css['titles']}>
          <h2 className={css['title']}>
            {wish.corrects === undefined ? title : say('record.correcting', { what: title })}
          </h2>
          <SubjectLine wish={wish} />
        </div>
        <button type="button" className={css['close']} aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </header>
      {closed ? (
        <p className={css['note']}>{say(closed)}</p>
      ) : wish.accountId === undefined ? (
        <NewAccount wish={wish} onClose={onClose} />
      ) : (
        <OfAccount wish={wish} accountId={wish.accountId} onClose={onClose} />
      )}
    </section>
  );
}

function OfAccount({ wish, accountId, onClose }: Props & { readonly accountId: string }) {
  const { today } = useSystem();
  const { actor } = useSession();
  const { data: account, error, refetch } = useAccount(accountId);
  if (error && !account) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!account) return null;
  return (
    <RecordForm
      wish={wish}
      filled={(job) =>
        wish.corrects === undefined
          ? filledIn(job, wish, { account, today, actor })
          : (wish.values ?? {})
      }
      onDone={onClose}
    />
  );
}

/** An account that was opened is what one wants to see next. */
function NewAccount({ wish, onClose }: Props) {
  const { today } = useSystem();
  const { actor } = useSession();
  const navigate = useNavigate();
  return (
    <RecordForm
      wish={wish}
      filled={(job) => filledIn(job, wish, { account: undefined, today, actor })}
      onDone={(accountId) => {
        onClose();
        void navigate({ to: '/accounts/$accountId', params: { accountId } });
      }}
    />
  );
}

/** The first field has the focus; closed, whoever had it before has it again. */
function useReturnOfFocus(sheet: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [sheet]);
}
