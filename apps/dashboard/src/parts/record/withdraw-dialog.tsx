import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import type { EventOfAccount } from '../page/overlays.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { recordEn } from './record.en.ts';
import { NotWithdrawn } from './not-withdrawn.tsx';
import { useRetraction } from './use-retraction.ts';
import css from './withdraw-dialog.module.css';

interface Props extends EventOfAccount {
  /** Whether an event is withdrawn, or what withdrew one. */
  readonly kind: 'withdraw' | 'restore';
  readonly onClose: () => void;
}

/** Asks for the reason, and withdraws an event or brings one back. */
export function WithdrawDialog(props: Props) {
  return (
    <MoreTexts texts={WORDS}>
      <Content {...props} />
    </MoreTexts>
  );
}

const WORDS = { ...recordEn, ...refusalsEn };

function Content({ accountId, eventId, kind, onClose }: Props) {
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useState('');
  const { retract, failure, sending } = useRetraction(accountId);
  const said = reason.trim();
  const submit = async () => {
    if (await retract([eventId], said === '' ? undefined : said)) onClose();
  };
  return (
    <Dialog label={say(`amend.${kind}Title`)} onClose={onClose}>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 className={css['title']}>{say(`amend.${kind}Title`)}</h2>
        <p>{say(`amend.${kind}Text`)}</p>
        <label className={css['label']} htmlFor={id}>
          {say('amend.reason')}
        </label>
        <textarea
          id={id}
          dir="auto"
          rows={2}
          autoFocus
          className={css['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <NotWithdrawn failure={failure} />
        <div className={css['foot']}>
          <button type="button" className={css['close']} onClick={onClose}>
            {say('close')}
          </button>
          <Button type="submit" size="compact-md" loading={sending}>
            {say(`amend.${kind}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
