/** The steps of recipes, short to write. */
import type { Condition, Reason, RowRecipe, Step } from './recipe.ts';

export const column = (name: string): Step => ({ column: name });
export const constant = (text: string): Step => ({ constant: text });
export const firstOf = (...steps: readonly Step[]): Step => ({ firstOf: steps });
export const firstColumn = (...names: readonly string[]): Step => firstOf(...names.map(column));
export const opaque = (step: Step, as: 'account' | 'stakeholder' | 'colleague'): Step => ({
  opaque: step,
  as,
});
export const suffix = (step: Step, text: string): Step => ({ suffix: step, text: constant(text) });
/** First and last name, or what there is of them. */
export const fullName = (first: string, last: string): Step =>
  firstOf(
    { when: isEmpty(last), then: column(first) },
    { suffix: suffix(column(first), ' '), text: column(last) },
    column(last),
  );
export const outside = (step: Step, than?: Step): Step => ({
  outside: step,
  ...(than === undefined ? {} : { than }),
});
export const product = (one: Step, other: Step): Step => ({ product: [one, other] });
export const minus = (from: Step, ...less: readonly Step[]): Step => ({ minus: [from, ...less] });
export const split = (step: Step, at: string, part: number): Step => ({ split: step, at, part });
export const either = (when: Condition, then: Step, otherwise?: Step): Step => ({
  when,
  then,
  ...(otherwise === undefined ? {} : { otherwise }),
});
export const valueMap = (
  step: Step,
  values: Readonly<Record<string, string>>,
  otherwise?: string,
): Step => ({ valueMap: step, values, ...(otherwise === undefined ? {} : { otherwise }) });

export const is = (name: string, ...words: readonly string[]): Condition => ({
  of: column(name),
  is: words,
});
export const isEmpty = (name: string): Condition => ({ empty: column(name) });
export const above0 = (name: string): Condition => ({ above0: column(name) });
export const not = (condition: Condition): Condition => ({ not: condition });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });

export const because = (reason: Reason['because'], when: Condition): Reason => ({
  when,
  because: reason,
});

export const row = (
  type: string,
  columns: Readonly<Record<string, Step>>,
  more: Omit<RowRecipe, 'type' | 'columns'> = {},
): RowRecipe => ({ type: constant(type), columns, ...more });

/** A customer's own number or name as the file has it, else the person, by a hash of the address. */
export const customer = (address: string, ...names: readonly string[]): Step =>
  firstOf(...names.map(column), opaque(column(address), 'account'));

/** What a list of customers calls each now: it opens those that are not known, and renames those that are. */
export const named = (id: string, name: string): RowRecipe =>
  row(
    'account_renamed',
    { account_id: column(id), account_name: column(name), name: column(name) },
    { undated: true },
  );
