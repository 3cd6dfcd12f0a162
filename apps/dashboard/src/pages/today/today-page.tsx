import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { Failure } from '../../parts/notes/failure.tsx';
import { useTitle } from '../../parts/page/title.ts';
import { useSearchToKeep } from '../../client/search-as-left.ts';
import { useSay } from '../../parts/texts/text.ts';
import { DueList } from './due-list.tsx';
import { Forgotten } from './forgotten.tsx';
import { Aside, InHand } from './out-of-sight.tsx';
import { AtStake } from './at-stake.tsx';
import { TodayHead } from './today-head.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { useToday } from './use-today.ts';
import css from './today-page.module.css';

/** Whom do I call, why, by when? */
export function TodayPage() {
  const say = useSay();
  const search = useSearch({ from: '/' });
  const lines = useRef<HTMLDivElement>(null);
  const { day, error, isError, refetch, fetchNextPage, hasNextPage } = useToday();
  useTitle(say('today.title'));
  useSearchToKeep('/', search);
  useLineKeys(lines);
  if (isError && !day) return <Failure error={error} onAgain={() => void refetch()} />;
  return (
    <div className={css['page']}>
      <TodayHead day={day} />
      {day ? (
        <div ref={lines} className={css['parts']}>
          <DueList day={day} onMore={hasNextPage ? () => void fetchNextPage() : undefined} />
          <AtStake day={day} />
          <Forgotten day={day} />
          <div className={css['folded']}>
            <InHand day={day} />
            <Aside day={day} />
          </div>
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  );
}

/** As many lines as most days have. */
function Waiting() {
  return (
    <div className={css['parts']} aria-busy="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={`${css['waiting'] ?? ''} skeleton`} />
      ))}
    </div>
  );
}
