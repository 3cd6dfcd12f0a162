import { useIsFetching, useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { get } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './past-bar.module.css';

/** What takes longer than this is told, and can be given up. */
const TOLD_AFTER_S = 1;
/** How often it is asked how far the server is. */
const ASKED_EVERY_MS = 500;

/** Lists of all accounts: of a past moment they take the server some time. */
const OF_ALL: readonly unknown[] = ['portfolio', 'renewals'];
const isOfAll = ({ queryKey }: Query): boolean => OF_ALL.includes(queryKey[0]);

/** How long a past moment of all accounts has been worked on, how much of it is done, and the way out of waiting. */
export function Waiting() {
  const seconds = useSecondsOf(useIsFetching({ predicate: isOfAll }) > 0);
  return seconds < TOLD_AFTER_S ? null : <Told seconds={seconds} />;
}

function Told({ seconds }: { readonly seconds: number }) {
  const say = useSay();
  const { number, percent: inPercent } = useFormats();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const percent = useProgress();
  const giveUp = async () => {
    // The line to the server is cut with it, so that it does not go on for nobody.
    await queries.cancelQueries({ predicate: isOfAll });
    const search = (before: object) => ({ ...before, asOf: undefined, knownAt: undefined });
    await navigate({ to: '.', search, resetScroll: false });
  };
  const [share, waited] = [inPercent((percent ?? 0) / 100), number(seconds)];
  return (
    <span className={css['waiting']} role="status">
      <progress aria-label={say('past.working')} max={100} value={percent ?? undefined} />
      {percent === null
        ? say('past.workingFor', { seconds: waited })
        : say('past.workingShare', { share, seconds: waited })}
      <button type="button" className={css['step']} onClick={() => void giveUp()}>
        {say('past.giveUp')}
      </button>
    </span>
  );
}

/** How much of the moment shown is made, in per cent; null while the server does not say. */
function useProgress(): number | null {
  const { params } = useMoment();
  const { data } = useQuery({
    queryKey: ['progress', params],
    queryFn: ({ signal }) =>
      get<{ readonly percent: number | null }>('portfolio/progress', { ...params }, signal),
    refetchInterval: ASKED_EVERY_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return data?.percent ?? null;
}

function useSecondsOf(isOn: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isOn) return undefined;
    const since = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.floor((performance.now() - since) / 1_000)),
      500,
    );
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [isOn]);
  return seconds;
}
