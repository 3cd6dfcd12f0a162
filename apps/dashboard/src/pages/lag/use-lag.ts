import { useQuery } from '@tanstack/react-query';
import type { KnowledgeLag, LagGroup, LagGrouping } from '#insights/views';
import { addDays } from '#kernel/time';
import { get } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useSystem } from '../../client/system.ts';

/** People by their names, where they have one here. */
export interface NamedLag extends Omit<KnowledgeLag, 'groups'> {
  readonly groups: readonly (LagGroup & { readonly actorName: string | null })[];
}

/** How long facts took that were recorded within some days up to the one shown; by person of all, or of oneself alone. */
export function useLag(withinDays: number, by: LagGrouping, isOwnAlone: boolean) {
  const { asOf } = useMoment();
  const { today } = useSystem();
  // Nothing is recorded on a day still to come.
  const to = asOf < today ? asOf : today;
  const person = by === 'person' && isOwnAlone ? 'me' : undefined;
  const asked = { from: addDays(to, 1 - withinDays), to, by, ...(person && { person }) };
  return useQuery({
    queryKey: ['knowledge-lag', asked],
    queryFn: ({ signal }) => get<NamedLag>('knowledge-lag', asked, signal),
  });
}
