import type { KeyMark } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import css from './account-head.module.css';

/** That this is a key account, by what, and why. */
export function KeyFact({ mark }: { readonly mark: KeyMark }) {
  const say = useSay();
  const { day } = useFormats();
  const { byProfitability, byStrategy, reason, since } = mark;
  const by =
    byProfitability && byStrategy ? 'both' : byProfitability ? 'profitability' : 'strategy';
  const from = say('account.keySince', { day: day(since) });
  return (
    <span className={css['fact']} data-tip={reason === null ? from : `${reason}\n${from}`}>
      <span className={css['key']} aria-hidden="true">
        ★
      </span>
      <span>
        {say(`account.key.${by}`)}
        {reason === null ? null : (
          <>
            : <bdi>{reason}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
