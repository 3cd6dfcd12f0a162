import {
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
  type Row,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useScreen } from '../controls/screen.ts';
import type { RecordColumn } from './column.ts';

const features = tableFeatures({ columnVisibilityFeature });

/** A row as cells. */
export type RecordLine<R extends object> = Row<typeof features, R>;

/** The rows in view as lines of cells, in the columns there is room for. */
export function useLines<R extends object>(
  columns: readonly RecordColumn<R>[],
  rows: readonly R[],
  idOf: (row: R) => string,
) {
  const screen = useScreen();
  const heads = useMemo(
    () => columns.filter(({ widths }) => widths[screen] !== undefined),
    [columns, screen],
  );
  const cells = useMemo(() => cellsOf(columns), [columns]);
  const table = useTable({
    features,
    columns: cells,
    data: rows,
    getRowId: idOf,
    state: {
      columnVisibility: Object.fromEntries(
        columns.map((column) => [column.id, heads.includes(column)] as const),
      ),
    },
  });
  return {
    lines: table.getRowModel().rows,
    heads,
    template: heads.map(({ widths }) => widths[screen]).join(' '),
  };
}

function cellsOf<R extends object>(columns: readonly RecordColumn<R>[]) {
  const helper = createColumnHelper<typeof features, R>();
  return helper.columns(
    columns.map(({ id, cell }) => helper.display({ id, cell: ({ row }) => cell(row.original) })),
  );
}
