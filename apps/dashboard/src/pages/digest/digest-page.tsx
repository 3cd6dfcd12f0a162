import type { TodayView } from '#insights/views';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSay } from '../../parts/texts/text.ts';
import { DigestHead } from './digest-head.tsx';
import { DueLines, ForgottenLines, StakeLines } from './digest-lines.tsx';
import { DigestPart } from './digest-part.tsx';
import { useDigest } from './use-digest.ts';
import css from './digest-page.module.css';

/** So many lines of what is due, and so many accounts at stake, fit a sheet of paper beside the rest. */
const DUE_SHOWN = 20;
const STAKE_SHOWN = 10;

/** What did a day ask of somebody? To be read at once, and to be printed. */
export function DigestPage() {
  const say = useSay();
  const { data, error, refetch, owner, on, today } = useDigest();
  useTitle(say('digest.title'));
  return (
    <article className={css['page']} aria-busy={!data && !error} data-print-sheet>
      <DigestHead owner={owner} on={on} today={today} day={data} />
      {data ? (
        <Parts day={data} isPast={on < today} />
      ) : error ? (
        <Failure error={error} onAgain={() => void refetch()} />
      ) : (
        <div className={`${css['waiting'] ?? ''} skeleton`} />
      )}
    </article>
  );
}

function Parts({ day, isPast }: { readonly day: TodayView; readonly isPast: boolean }) {
  const say = useSay();
  const { dueTotal, atStakeTotal, notToBeForgotten: forgotten } = day;
  const due = day.due.slice(0, DUE_SHOWN);
  const atStake = day.atStake.slice(0, STAKE_SHOWN);
  const asOf = isPast ? day.asOf : undefined;
  return (
    <>
      <DigestPart
        name={say('day.due')}
        count={dueTotal}
        more={dueTotal - due.length}
        nothing={say('day.none.due')}
      >
        <DueLines lines={due} on={day.on} asOf={asOf} />
      </DigestPart>
      <DigestPart
        name={say('day.atStake')}
        count={atStakeTotal}
        more={atStakeTotal - atStake.length}
        nothing={say('day.none.atStake')}
      >
        <StakeLines cards={atStake} asOf={asOf} />
      </DigestPart>
      <DigestPart
        name={say('day.forgotten')}
        count={forgotten.length}
        more={0}
        nothing={say('day.none.forgotten')}
      >
        <ForgottenLines lines={forgotten} on={day.on} asOf={asOf} />
      </DigestPart>
    </>
  );
}
