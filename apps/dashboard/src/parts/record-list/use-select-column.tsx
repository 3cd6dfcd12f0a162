import { useEffect, useMemo, useRef } from 'react';
import type { RecordColumn } from './column.ts';
import { SelectBox } from './select-box.tsx';
import type { RowSelection } from './selection.ts';
import { useSay } from '../texts/text.ts';

const WIDTHS = { wide: '18px', laptop: '18px', tablet: '18px' };

/** The columns with a box to tick before them, where rows can be selected. */
export function useSelectColumn<R extends object>(
  columns: readonly RecordColumn<R>[],
  selection: RowSelection | undefined,
  rows: readonly (R | undefined)[],
  idOf: (row: R) => string,
): readonly RecordColumn<R>[] {
  const say = useSay();
  // Boxes are drawn once; a range is taken from the rows as they are listed when Shift is pressed.
  const listed = useRef(rows);
  useEffect(() => {
    listed.current = rows;
  }, [rows]);
  return useMemo(() => {
    if (!selection) return columns;
    const choose = (id: string, isRange: boolean) => {
      if (isRange)
        selection.extendTo(
          id,
          listed.current.flatMap((row) => (row ? [idOf(row)] : [])),
        );
      else selection.toggle(id);
    };
    const select: RecordColumn<R> = {
      id: 'select',
      name: say('list.selection'),
      isUnnamed: true,
      widths: WIDTHS,
      cell: (row) => <SelectBox selection={selection} id={idOf(row)} onChoose={choose} />,
    };
    return [select, ...columns];
  }, [columns, selection, idOf, say]);
}
