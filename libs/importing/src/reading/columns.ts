import { why, type Why } from '../why/why.ts';
import { columnsOf } from '../rows/row-input.ts';
import { LATER_TYPES } from '../rows/row-types.ts';

/** Columns a file must have. Names of columns are those of our events, in snake case. */
const REQUIRED_COLUMNS = ['account_id', 'occurred_at', 'type'] as const;

/** Columns that the first types of rows read. A row of theirs is known by its cells under these. */
const OPTIONAL_COLUMNS = [
  'amount',
  'currency',
  'quantity',
  'reference',
  'account_name',
  'margin',
  'product',
  'contract_id',
  'order_id',
  'starts_on',
  'ends_on',
  'notice_days',
  'renewal_months',
  'annual_value',
  'committed_call_offs',
  'kind',
  'direction',
  'answered',
  'stakeholder_id',
  'stakeholder_ids',
  'colleague_ids',
  'minutes',
  'outcome',
  'note',
  'rival',
  'severity',
  'evidence',
  'name',
  'title',
  'email',
  'phone',
  'role',
  'manager_id',
  'by_profitability',
  'by_strategy',
  'reason',
] as const;

/** One of ours; which ones there are follows from the commands that are read from files. */
export type Column = string;

export const FIRST_COLUMNS: ReadonlySet<Column> = new Set([
  ...REQUIRED_COLUMNS,
  ...OPTIONAL_COLUMNS,
]);

/** What a file of rejected rows says of each, before the cells the row came with. */
export const REJECTED_COLUMNS = ['line', 'reason'] as const;

/** Our column for each place of a file's heading; undefined where the file says something we do not take. */
export type HeadingPlan = readonly (Column | undefined)[];

/** What a file calls a column: ours on the left, theirs on the right. */
export type ColumnMap = Readonly<Record<Column, string>>;

/** Columns that a first type reads since it has later ones: they are not among those its rows were known by. */
const LATER_COLUMNS = ['fulfils'] as const;

/** What a row says of its file and no event keeps: the country whose numbers to call it has. */
const BESIDE = ['country'] as const;

const COLUMNS: ReadonlySet<Column> = new Set([
  ...FIRST_COLUMNS,
  ...LATER_TYPES.flatMap(columnsOf),
  ...LATER_COLUMNS,
  ...BESIDE,
]);

/** All of them, for whoever says which is which. */
export const OUR_COLUMNS: readonly Column[] = [...COLUMNS].filter((column) => column !== 'type');

export const isColumn = (name: string): boolean => COLUMNS.has(name);

/** The heading does not say what an import needs to know. The sentence names the columns. */
export class HeadingUnusable extends Error {
  override readonly name = 'HeadingUnusable';

  constructor(
    readonly why: Why,
    /** Columns of ours that are needed and not there. */
    readonly missing: readonly Column[] = [],
  ) {
    super(why.message);
  }
}

/** Whether a file is one of rejected rows, as we write them. */
export const isOfRejected = (heading: readonly string[]): boolean =>
  REJECTED_COLUMNS.every((name, index) => heading[index]?.trim() === name);

/**
 * Finds our columns in a file's heading: by the map first, then by their own names, whatever the case. `said` names
 * columns that something else says for all rows.
 * @throws HeadingUnusable when a required column is missing, a mapped one is not there, or one is there twice
 */
export function planHeading(
  heading: readonly string[],
  map: ColumnMap = {},
  said: ReadonlySet<Column> = new Set(),
): HeadingPlan {
  const theirs = heading.map((name) => name.trim());
  const mapped = new Map(Object.entries(map).map(([ours, name]) => [name.trim(), ours]));
  for (const [name, ours] of mapped) {
    if (!theirs.includes(name)) {
      throw new HeadingUnusable(why('column-not-there', { name, ours }));
    }
  }
  const plan = theirs.map((name) => mapped.get(name) ?? ownColumn(name, map));
  refuseGaps(plan, theirs, said);
  return plan;
}

/** A column of ours that was mapped to another name is not also taken by its own. */
function ownColumn(name: string, map: ColumnMap): Column | undefined {
  const own = name.toLowerCase().replaceAll(/[\s-]+/g, '_');
  return isColumn(own) && map[own] === undefined ? own : undefined;
}

function refuseGaps(
  plan: HeadingPlan,
  heading: readonly string[],
  said: ReadonlySet<Column>,
): void {
  const missing = REQUIRED_COLUMNS.filter((column) => !plan.includes(column) && !said.has(column));
  if (missing.length > 0) {
    throw new HeadingUnusable(
      why('columns-missing', { missing: missing.join(', '), heading: heading.join(', ') }),
      missing,
    );
  }
  const twice = plan.find((column, index) => column && plan.indexOf(column) !== index);
  if (twice) throw new HeadingUnusable(why('column-twice', { ours: twice }));
}
