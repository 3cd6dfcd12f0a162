import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { TodayView } from '#insights/views';
import { endOfDay, type Day, type Instant, type Zone } from '#kernel/time';
import { get } from '../../client/api.ts';
import { ownerIn } from '../../client/day-search.ts';
import { useMoment } from '../../client/moment.ts';
import { useSession, useSystem } from '../../client/system.ts';

/** Whose digest is shown, of which day, and what it says. */
export function useDigest() {
  const search = useSearch({ from: '/digest' });
  const { colleagueId } = useSession();
  const { today, zone } = useSystem();
  const { asOf, knownAt } = useMoment();
  const owner = ownerIn(search, colleagueId);
  const on = search.on ?? asOf;
  const asked = { ...momentOf(on, today, zone, knownAt), owner: owner ?? 'all' };
  const query = useQuery({
    queryKey: ['digest', asked],
    queryFn: ({ signal }) => get<TodayView>('today', asked, signal),
  });
  return { ...query, owner, on, today };
}

interface AskedMoment {
  readonly asOf?: Day;
  readonly knownAt?: Instant;
  readonly on?: Day;
}

/** A day that is over as it was known when it ended, another by what is known now. */
const momentOf = (on: Day, today: Day, zone: Zone, knownAt: Instant | undefined): AskedMoment =>
  on < today ? { asOf: on, knownAt: knownAt ?? endOfDay(on, zone) } : { on };
