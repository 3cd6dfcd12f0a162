import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import type { PortfolioGrouping, PortfolioRow } from '#insights/views';
import { useColleagues } from '../../../client/use-colleagues.ts';
import { toggled } from '../../../parts/controls/chosen.ts';
import { drawGroup, type DrawGroup } from '../../../parts/record-list/group-line.tsx';
import { useFormats } from '../../../parts/texts/formats.ts';
import { useSay } from '../../../parts/texts/text.ts';
import type { PortfolioSearch } from '../portfolio-search.ts';
import { groupHead } from './group-head.tsx';
import { useGroupedRows } from './use-grouped-rows.ts';

/** What of the list is other where accounts are put together. */
export interface Grouped {
  readonly by: PortfolioGrouping;
  readonly rows: readonly (PortfolioRow | undefined)[];
  readonly groupAt: (index: number) => DrawGroup | undefined;
  readonly onNear: (last: number, first: number) => void;
}

interface Props {
  readonly by: PortfolioGrouping;
  readonly search: PortfolioSearch;
  readonly currencies: readonly string[];
  readonly onGrouped: (grouped: Grouped) => void;
}

/**
 * Puts the accounts that fit together: the head of each group with its sums, and below it its accounts while it is open.
 * It shows nothing itself, so that the list stays the same one, and this comes with whoever groups.
 */
export function Grouping({ by, search, currencies, onGrouped }: Props) {
  const say = useSay();
  const formats = useFormats();
  const { nameOf } = useColleagues();
  const { isThere, lines, rows, onNear } = useGroupedRows(by, search);
  const onToggle = useToggle();
  const headAt = useMemo(() => {
    const tools = { by, nameOf, say, formats, currencies, onToggle };
    return new Map(lines.map((line) => [line.at, drawGroup(groupHead(line, tools))]));
  }, [lines, by, nameOf, say, formats, currencies, onToggle]);
  const groupAt = useCallback((index: number) => headAt.get(index), [headAt]);
  useEffect(() => {
    if (isThere) onGrouped({ by, rows, groupAt, onNear });
  }, [isThere, by, rows, groupAt, onNear, onGrouped]);
  return null;
}

/** Which groups are open stands in the address. */
function useToggle() {
  const navigate = useNavigate();
  return useCallback(
    (value: string) =>
      void navigate({
        to: '/portfolio',
        search: (before) => ({ ...before, open: toggled(before.open, value) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
}
