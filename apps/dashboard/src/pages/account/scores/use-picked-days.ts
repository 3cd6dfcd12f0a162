import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ScoreName } from '#insights/views';
import type { Day } from '#kernel/time';

/**
 * The days between which a score's change is explained, as they stand in the address: the first is picked, then the
 * second, then they begin anew; the only one picked again is let go.
 */
export function usePickedDays(chosen: ScoreName) {
  const navigate = useNavigate();
  const { since, until } = useSearch({ from: '/accounts/$accountId' });
  const pick = (score: ScoreName, day: Day) =>
    void navigate({
      to: '.',
      search: (search) => ({
        ...search,
        score,
        ...next(score === chosen ? since : undefined, day),
      }),
      resetScroll: false,
      replace: true,
    });
  const next = (first: Day | undefined, day: Day) => {
    if (first === undefined || until !== undefined) return { since: day, until: undefined };
    if (first === day) return { since: undefined, until: undefined };
    const [from, to] = [first, day].sort();
    return { since: from, until: to };
  };
  const clear = () =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, since: undefined, until: undefined }),
      resetScroll: false,
      replace: true,
    });
  return { picked: [since, until].filter((day) => day !== undefined), since, until, pick, clear };
}
