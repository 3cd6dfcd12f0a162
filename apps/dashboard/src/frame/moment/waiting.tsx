import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFormats } from '../../parts/texts/formats.ts';
import { useSay } from '../../parts/texts/text.ts';
import css from './past-bar.module.css';

/** What takes longer than this is told, and can be given up. */
const TOLD_AFTER_S = 1;

/** How long a past moment of all accounts has been worked on, and the way out of waiting. */
export function Waiting() {
  const say = useSay();
  const { number } = useFormats();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isWaiting = useIsFetching({ queryKey: ['portfolio'] }) > 0;
  const seconds = useSecondsOf(isWaiting);
  if (seconds < TOLD_AFTER_S) return null;
  const giveUp = async () => {
    // The line to the server is cut with it, so that it does not go on for nobody.
    await queries.cancelQueries({ queryKey: ['portfolio'] });
    const search = (before: object) => ({ ...before, asOf: undefined, knownAt: undefined });
    await navigate({ to: '.', search, resetScroll: false });
  };
  return (
    <span className={css['waiting']} role="status">
      <progress aria-label={say('past.working')} />
      {say('past.workingFor', { seconds: number(seconds) })}
      <button type="button" className={css['step']} onClick={() => void giveUp()}>
        {say('past.giveUp')}
      </button>
    </span>
  );
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
