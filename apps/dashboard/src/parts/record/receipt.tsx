import { useEffect } from 'react';
import { useAccount } from '../../client/use-account.ts';
import { useFormats } from '../texts/formats.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay, type TextId } from '../texts/text.ts';
import { showReceipt, type Receipt } from './receipts.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { recordEn } from './record.en.ts';
import { NotWithdrawn } from './not-withdrawn.tsx';
import { useRetraction } from './use-retraction.ts';
import css from './receipt.module.css';

/** As long as somebody may notice a slip of the hand. */
const SHOWN_MS = 10_000;

/** Says what was recorded and what it changed, and offers to withdraw it. */
export function ReceiptNote({ receipt }: { readonly receipt: Receipt }) {
  return (
    <MoreTexts texts={WORDS}>
      <Note key={receipt.eventIds.join()} receipt={receipt} />
    </MoreTexts>
  );
}

const WORDS = { ...recordEn, ...refusalsEn };

function Note({ receipt }: { readonly receipt: Receipt }) {
  const say = useSay();
  const { accountId, command, changed, eventIds, changes } = receipt;
  const { data: account } = useAccount(accountId);
  const { score: shown } = useFormats();
  const { retract, failure, sending } = useRetraction(accountId);
  useEffect(() => {
    const timer = setTimeout(() => showReceipt(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [failure]);
  const figure = (name: (typeof changes)[number]['name'], value: number | null): string =>
    value === null ? say('value.none') : shown(name, value);
  return (
    <div className={css['receipt']}>
      <p role="status" className={css['text']}>
        {account === undefined ? null : <bdi className={css['account']}>{account.name}</bdi>}{' '}
        {changed
          ? say('receipt.done', { what: say(`command.${command}` as TextId) })
          : say('receipt.already')}{' '}
        {changes
          .map(({ name, before, after }) => ({
            name,
            texts: [figure(name, before), figure(name, after)] as const,
          }))
          .filter(({ texts: [before, after] }) => before !== after)
          .map(({ name, texts: [before, after] }) =>
            say('receipt.change', { score: say(`score.${name}`), before, after }),
          )
          .join(' ')}
      </p>
      <NotWithdrawn failure={failure} />
      {eventIds.length === 0 ? null : (
        <button
          type="button"
          className={css['withdraw']}
          disabled={sending}
          onClick={() =>
            void retract(eventIds).then((isDone) => {
              if (isDone) showReceipt(null);
            })
          }
        >
          {say('receipt.withdraw')}
        </button>
      )}
      <button
        type="button"
        className={css['close']}
        aria-label={say('receipt.close')}
        onClick={() => showReceipt(null)}
      >
        ×
      </button>
    </div>
  );
}
