import { useState } from 'react';
import type { AccountView, PostMortem } from '#insights/views';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import { useTold } from './use-told.ts';
import css from './post-mortem.module.css';

/** As many are shown until somebody wants all. */
const SHOWN_FIRST = 5;

interface Props {
  readonly postMortem: PostMortem;
  readonly account: AccountView;
}

/** What was recorded late, or only after the loss. */
export function LateFacts({ postMortem, account }: Props) {
  const say = useSay();
  const formats = useFormats();
  const told = useTold(postMortem, account);
  const { facts, late, afterLoss, newest } = postMortem.learnedLate;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? newest : newest.slice(0, SHOWN_FIRST);
  if (facts === 0) return null;
  return (
    <>
      <h3 className={css['part']}>{say('lookback.late', { facts, late, afterLoss })}</h3>
      {newest.length === 0 ? null : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{say('lookback.fact')}</th>
              <th scope="col">{say('lookback.happened')}</th>
              <th scope="col">{say('lookback.recorded')}</th>
              <th scope="col" className={css['number']}>
                {say('lookback.lag')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ eventId, occurredOn, recordedOn, lagDays, isAfterLoss }) => (
              <tr key={eventId}>
                <th scope="row" dir="auto">
                  {told(eventId)}
                </th>
                <td>{formats.day(occurredOn)}</td>
                <td>
                  {formats.day(recordedOn)}
                  {isAfterLoss ? ` (${say('lookback.afterLoss')})` : null}
                </td>
                <td className={css['number']}>{say('lookback.days', { days: lagDays })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < newest.length ? (
        <p className={css['note']}>
          <button type="button" className={css['open']} onClick={() => setAll(true)}>
            {say('lookback.all', { count: newest.length })}
          </button>
        </p>
      ) : null}
      {isAll && late > newest.length ? (
        <p className={css['note']}>{say('lookback.more', { count: late - newest.length })}</p>
      ) : null}
    </>
  );
}
