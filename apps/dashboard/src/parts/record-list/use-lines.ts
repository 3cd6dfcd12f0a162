import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { PortfolioRow } from '#insights/views';
import { queryOf } from '../../client/api.ts';
import { useFormats } from '../texts/formats.ts';
import { useMoment } from '../../client/moment.ts';
import { useScreen } from '../controls/screen.ts';
import { useSay } from '../texts/text.ts';
import { columnsWith, features, WIDTHS } from '../../pages/portfolio/columns.tsx';
import type { Sparklines } from '../../pages/portfolio/sparklines.ts';

/** The rows in view as lines of cells, in the columns there is room for. */
export function useTableLines(rows: readonly PortfolioRow[], sparklines: Sparklines) {
  const say = useSay();
  const formats = useFormats();
  const screen = useScreen();
  const { params, asOf } = useMoment();
  const columns = useMemo(() => {
    const suffix = queryOf({ ...params });
    const hrefOf = (id: string) => `/accounts/${encodeURIComponent(id)}${suffix}`;
    return columnsWith({ screen, sparklines, hrefOf, asOf, say, formats });
  }, [screen, sparklines, params, asOf, say, formats]);
  const widths = WIDTHS[screen];
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ accountId }) => accountId,
    state: {
      columnVisibility: Object.fromEntries(
        columns.map(({ id = '' }) => [id, id in widths] as const),
      ),
    },
  });
  return {
    columns,
    lines: table.getRowModel().rows,
    heads: table.getVisibleLeafColumns().map(({ id }) => id),
    template: Object.values(widths).join(' '),
  };
}
