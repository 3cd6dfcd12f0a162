import { useMemo } from 'react';
import { useScreen, type Screen } from '../controls/screen.ts';
import type { RecordColumn } from './column.ts';

/** The columns there is room for, and how wide they are. */
export function useColumns<R extends object>(columns: readonly RecordColumn<R>[]) {
  const screen = useScreen();
  return useMemo(() => {
    const heads = columns.filter((column) => widthOf(column, screen) !== undefined);
    return { heads, template: heads.map((column) => widthOf(column, screen)).join(' ') };
  }, [columns, screen]);
}

const widthOf = <R>({ widths }: RecordColumn<R>, screen: Screen): string | undefined =>
  widths[screen] ?? (screen === 'full' ? widths.wide : undefined);
