import type { Cells } from '../rows/cells.ts';
import { why, whyInWords, type Why } from '../why/why.ts';
import { inCoins, isComputed } from './amounts.ts';
import { kindOfColumn } from './column-kinds.ts';
import {
  compileCondition,
  compileStep,
  type Ground,
  type Holds,
  type ValueOf,
} from './compile-step.ts';
import type { Reason, Recipe, RowRecipe, Step } from './recipe.ts';

/** One row of ours, as a row of the file said it; texts in our spelling under our names. */
export interface MadeRow {
  readonly fields: Cells;
  /** What it says as a line of its order; undefined where it is none. */
  readonly line: Cells | undefined;
  /** It is of one order with all rows of its account, type and reference. */
  readonly gathered: boolean;
  /** What the lines have to come to. */
  readonly total: string | undefined;
  /** Where they come to something else, they are left out. */
  readonly totalHolds: boolean;
  /** Its moment is that of the import: it says nothing of the fact. */
  readonly undated: boolean;
}

/** What becomes of a row of the file. Left out is no fault. */
export type Made =
  | { readonly kind: 'rows'; readonly rows: readonly MadeRow[] }
  | { readonly kind: 'left-out'; readonly because: Why }
  | { readonly kind: 'rejected'; readonly because: Why };

/** Reads the rows of a file in their order; it remembers the row before where cells are filled down. */
export type MakeRows = (cells: readonly string[]) => Made;

const NO_CUSTOMER = why('no-customer-named');
const NOTHING_TO_RECORD = why('nothing-recorded');
/** Whose recipe is made of our own headings. */
export const OWN = 'own';

/** What a heading of our own says goes before what a recipe makes of the others. */
const SAID_BY_OURS = ['account_id', 'account_name', 'occurred_at'] as const;

/** Makes a reader of a recipe for one file; each reading of the file begins with a new one. */
export function compileRecipe(recipe: Recipe, ground: Ground): () => MakeRows {
  const leftOut = compileReasons(recipe.leftOut ?? [], ground);
  const rejected = compileReasons(recipe.rejected ?? [], ground);
  const rows = recipe.rows.map((row) => compileRow(row, recipe, ground));
  return () => {
    const filled = fillerOf(recipe, ground);
    const makers = rows.map((maker) => maker());
    return (record) => {
      const cells = filled(record);
      const out = leftOut.find(({ holds }) => holds(cells));
      if (out) return { kind: 'left-out', because: out.because };
      const fault = rejected.find(({ holds }) => holds(cells));
      if (fault) return { kind: 'rejected', because: fault.because };
      return madeOf(makers.map((make) => make(cells)));
    };
  };
}

function madeOf(results: readonly (MadeRow | Why | undefined)[]): Made {
  const rows = results.filter((result) => result !== undefined && 'fields' in result);
  if (rows.length > 0) return { kind: 'rows', rows };
  const because = results.find((result) => result !== undefined && 'code' in result);
  return { kind: 'left-out', because: because ?? NOTHING_TO_RECORD };
}

/** A row of ours, or why there is none; undefined where the row of the file is of another sort. */
type MakeRow = (cells: readonly string[]) => MadeRow | Why | undefined;

function compileRow(row: RowRecipe, { system }: Recipe, ground: Ground): () => MakeRow {
  const type = compileStep(row.type, 'text', ground);
  const holds: Holds = row.when ? compileCondition(row.when, ground) : () => true;
  const columns = compileColumns(withOurs(row.columns, ground), ground);
  const line = row.line && compileColumns(row.line, ground);
  const computed = new Set(
    Object.entries({ ...row.columns, ...row.line }).flatMap(([column, step]) =>
      isComputed(step) ? [column] : [],
    ),
  );
  const total = row.total && compileStep(row.total, 'number', ground);
  const { gathered = false, undated = false, firstOnly = false, totalHolds = false } = row;
  return () => {
    const said = new Set<string>();
    return (cells) => {
      if (!holds(cells)) return undefined;
      const named = type(cells);
      if (named === '' && system !== OWN) return undefined;
      const fields = fieldsOf(columns, cells);
      if (named !== '') fields['type'] = named;
      if (undated) fields['occurred_at'] ??= ground.now;
      if (fields['account_id'] === undefined && system !== OWN) return NO_CUSTOMER;
      if (firstOnly) {
        const name = JSON.stringify([fields['account_id'], fields['reference']]);
        if (said.has(name)) return undefined;
        said.add(name);
      }
      const currency = fields['currency'] ?? ground.currency ?? '';
      const money = (said: Cells) => inCoins(said, computed, currency, ground.taxPercent);
      return {
        fields: money(fields),
        line: line && money(fieldsOf(line, cells)),
        gathered,
        total: total?.(cells),
        totalHolds,
        undated,
      };
    };
  };
}

type Columns = readonly (readonly [column: string, value: ValueOf])[];

const compileColumns = (columns: Readonly<Record<string, Step>>, ground: Ground): Columns =>
  Object.entries(columns).map(([column, step]) => [
    column,
    compileStep(step, kindOfColumn(column), ground),
  ]);

function withOurs(
  columns: Readonly<Record<string, Step>>,
  ground: Ground,
): Readonly<Record<string, Step>> {
  const ours = SAID_BY_OURS.filter((name) => ground.placeOf(name) !== undefined);
  const said = ours.map((name): [string, Step] => {
    const made = columns[name];
    return [name, made ? { firstOf: [{ column: name }, made] } : { column: name }];
  });
  return { ...columns, ...Object.fromEntries(said) };
}

function fieldsOf(columns: Columns, cells: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [column, value] of columns) {
    const text = value(cells);
    if (text !== '') fields[column] = text;
  }
  return fields;
}

const compileReasons = (reasons: readonly Reason[], ground: Ground) =>
  reasons.map(({ when, because }) => ({
    holds: compileCondition(when, ground),
    because: typeof because === 'string' ? whyInWords(because) : because,
  }));

/** Fills cells that only the first of several rows says, from the row before of the same name. */
function fillerOf(
  { fillDown }: Recipe,
  ground: Ground,
): (cells: readonly string[]) => readonly string[] {
  if (!fillDown) return (cells) => cells;
  const by = ground.placeOf(fillDown.by);
  if (by === undefined) return (cells) => cells;
  const places = [fillDown.by, ...fillDown.columns, ...SAID_BY_OURS, 'type']
    .map((name) => ground.placeOf(name))
    .filter((place) => place !== undefined);
  let before: readonly string[] = [];
  return (cells) => {
    const name = (cells[by] ?? '').trim();
    if (name === '' || name === before[by]?.trim()) {
      const full = [...cells];
      for (const place of places) {
        if ((full[place] ?? '').trim() === '') full[place] = before[place] ?? '';
      }
      before = full;
    } else before = cells;
    return before;
  };
}
