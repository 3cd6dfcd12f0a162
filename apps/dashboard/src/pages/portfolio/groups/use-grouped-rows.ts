import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PortfolioGrouping, PortfolioGroups } from '#insights/views';
import { get } from '../../../client/api.ts';
import { chosenOf } from '../../../parts/controls/chosen.ts';
import { askedOf, type PortfolioSearch } from '../portfolio-search.ts';
import { useAsked } from '../use-asked.ts';
import { groupsOnLines, groupsToLoad, rowsOnLines } from './grouped-lines.ts';
import { useRowsOfGroups } from './use-rows-of-groups.ts';

const NEAR_ROWS = 60;

/** The groups of accounts that fit, with the rows of those that are open, page by page as one comes near their ends. */
export function useGroupedRows(by: PortfolioGrouping, search: PortfolioSearch) {
  const groups = useGroups(by, search);
  const params = useAsked(search);
  const open = useMemo(() => chosenOf(search.open), [search.open]);
  const { loaded, loadMore } = useRowsOfGroups({ by, open, params });
  const lines = useMemo(
    () => groupsOnLines(groups ?? [], new Set(open), (value) => loaded.get(value)),
    [groups, open, loaded],
  );
  const rows = useMemo(() => rowsOnLines(lines, (value) => loaded.get(value)), [lines, loaded]);
  const onNear = useCallback(
    (last: number, first: number) => {
      for (const value of groupsToLoad(lines, first, last + NEAR_ROWS)) void loadMore(value);
    },
    [lines, loadMore],
  );
  return { isThere: groups !== undefined, lines, rows, onNear };
}

function useGroups(by: PortfolioGrouping, search: PortfolioSearch) {
  const { sort: _sort, direction: _direction, ...fitting } = askedOf(search);
  const { data } = useQuery({
    queryKey: ['portfolio-groups', by, fitting],
    queryFn: ({ signal }) => get<PortfolioGroups>('portfolio/groups', { ...fitting, by }, signal),
    placeholderData: keepPreviousData,
  });
  return data?.by === by ? data.groups : undefined;
}
