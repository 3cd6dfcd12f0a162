import type { AccountProblem } from '#insights/views';
import { unscoredText } from '../../parts/texts/missing.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './account-page.module.css';

/** Above everything else on the page of an account that cannot be scored: why, and which event it is. */
export function Unscored({ problem }: { readonly problem: AccountProblem }) {
  const say = useSay();
  const { says, eventId } = problem;
  return (
    <div className={css['unscored']} role="status">
      <p>{unscoredText(problem, say)}</p>
      <p>{say('missing.scoresSays', { says })}</p>
      {eventId === null ? null : (
        <p>
          {say('scores.unscoredAt', { eventId })} {say('scores.unscoredMeans')}
        </p>
      )}
    </div>
  );
}
