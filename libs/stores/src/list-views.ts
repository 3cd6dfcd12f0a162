import type { ListShape } from '#kernel/lists';
import { cellColumn, quoted } from './list-sql.ts';

/**
 * Under this name tools for reports find the views of lists. They stay as they are documented: a column may
 * come, but one that goes or means something else makes a next version, beside which this one stays.
 */
export const VIEWS = 'mainstay_v1';

/** The table in which a list's cells rest. */
export const listTable = ({ name, version }: ListShape): string => `list_${name}_${version}`;

/** What a database says about tuples in JSON text. */
export interface TupleSql {
  /** A row for each tuple of a column, called `value`. */
  readonly rows: (column: string) => string;
  /** What stands at a place of a tuple. */
  readonly part: (index: number, kind: 'text' | 'integer') => string;
}

export interface ListView {
  readonly name: string;
  readonly select: string;
}

/** The views of a list: its own columns, and a row a tuple for each column that holds tuples. */
export function viewsOf(shape: ListShape, tuples: TupleSql): readonly ListView[] {
  const { name, report } = shape;
  if (!report) return [];
  const hidden = new Set([...report.hidden, ...Object.keys(report.tuples)]);
  const shown = Object.keys(shape.columns).filter((column) => !hidden.has(column));
  const table = quoted(listTable(shape));
  const whole = {
    name: viewName(name),
    select: `SELECT ${shown.map(named).join(', ')} FROM ${table}`,
  };
  const unfolded = Object.entries(report.tuples).map(([column, parts]) => {
    const cells = Object.entries(parts).map(
      ([part, kind], index) => `${tuples.part(index, kind)} AS ${viewName(part)}`,
    );
    return {
      name: `${viewName(name)}_${viewName(column)}`,
      select: `SELECT ${[named(report.id), ...cells].join(', ')}
        FROM ${table}, ${tuples.rows(cellColumn(column))}`,
    };
  });
  return [whole, ...unfolded];
}

const named = (column: string): string => `${cellColumn(column)} AS ${viewName(column)}`;

/** Names in SQL are written without capitals, so that nobody has to quote them. */
const viewName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
