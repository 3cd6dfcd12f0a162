import type { AccountProblem } from '#insights/views';
import { reasonIn } from '../../parts/texts/refusal.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './account-page.module.css';

/** Above everything else on the page of an account that cannot be scored: why, and which event it is. */
export function Unscored({ problem: { says, eventId } }: { readonly problem: AccountProblem }) {
  const say = useSay();
  return (
    <div className={css['unscored']} role="status">
      <p>{say('scores.unscored', { says: reasonIn(says) })}</p>
      {eventId === null ? null : (
        <p>
          {say('scores.unscoredAt', { eventId })} {say('scores.unscoredMeans')}
        </p>
      )}
    </div>
  );
}
