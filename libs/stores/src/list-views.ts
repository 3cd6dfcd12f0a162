import type { ListShape } from '#kernel/lists';
import { cellColumn, quoted } from './list-sql.ts';

/**
 * Under this name tools for reports find the views of lists. They stay as they are documented: a column may
 * come, but one that goes or means something else makes a next version, beside which this one stays.
 */
export const VIEWS = 'mainstay_v1';

/** The table in which a list's cells rest. */
export const listTable = ({ name, version }: ListShape): string => `list_${name}_${version}`;

/** The table that says since when views name colleagues. */
export const PERSONS_TABLE = 'persons_in_reports';

/** What a database says about the moment, and about tuples in JSON text. */
export interface ViewSql {
  /** Milliseconds since 1970. */
  readonly nowMs: string;
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
export function viewsOf(shape: ListShape, sql: ViewSql): readonly ListView[] {
  const { name, report } = shape;
  if (!report) return [];
  const hidden = new Set([...report.hidden, ...Object.keys(report.tuples)]);
  const shown = Object.keys(shape.columns).filter((column) => !hidden.has(column));
  const table = quoted(listTable(shape));
  const persons = new Set(report.persons);
  const columns = shown.map((column) =>
    persons.has(column) ? namedSince(column, sql) : named(column),
  );
  const whole = {
    name: viewName(name),
    select: `SELECT ${columns.join(', ')} FROM ${table}`,
  };
  const unfolded = Object.entries(report.tuples).map(([column, parts]) => {
    const cells = Object.entries(parts).map(
      ([part, kind], index) => `${sql.part(index, kind)} AS ${viewName(part)}`,
    );
    return {
      name: `${viewName(name)}_${viewName(column)}`,
      select: `SELECT ${[named(report.id), ...cells].join(', ')}
        FROM ${table}, ${sql.rows(cellColumn(column))}`,
    };
  });
  return [whole, ...unfolded];
}

const named = (column: string): string => `${cellColumn(column)} AS ${viewName(column)}`;

/** A column that is empty while colleagues are not named; asked once a statement, as it is about no row. */
const namedSince = (column: string, { nowMs }: ViewSql): string =>
  `CASE WHEN (SELECT are_named FROM ${PERSONS_TABLE} WHERE from_ms <= ${nowMs}
    ORDER BY from_ms DESC LIMIT 1) = 1 THEN ${cellColumn(column)} END AS ${viewName(column)}`;

/** Names in SQL are written without capitals, so that nobody has to quote them. */
const viewName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
