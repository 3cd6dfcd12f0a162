import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { Day, Instant } from '#kernel/time';
import type { MomentSearch } from './moment-search.ts';
import { useSystem } from './system.ts';

/** The moment the page shows. */
export interface ShownMoment {
  readonly asOf: Day;
  readonly knownAt: Instant | undefined;
  readonly horizonDays: number;
  /** In the past nothing moves and nothing can be recorded. */
  readonly past: boolean;
  /** A day still to come, which is no past though nothing moves there either. */
  readonly ahead: boolean;
  /** What a question to the server carries. */
  readonly params: Omit<MomentSearch, 'compare'>;
}

export function useMoment(): ShownMoment {
  const { asOf, knownAt, horizonDays } = useSearch({ strict: false });
  const { today } = useSystem();
  return useMemo(
    () => ({
      asOf: asOf ?? today,
      knownAt,
      horizonDays: horizonDays ?? HORIZON_DAYS,
      past: knownAt !== undefined || (asOf !== undefined && asOf !== today),
      ahead: asOf !== undefined && asOf > today,
      params: { asOf, knownAt, horizonDays },
    }),
    [asOf, knownAt, horizonDays, today],
  );
}
