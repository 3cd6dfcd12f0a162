import type { Why } from '../why/why.ts';
import type { Format } from '../reading/table.ts';

/**
 * One value of our row, made of a row of the file. The list is closed: what cannot be said with these steps is not a
 * recipe. What a step reads as (a number, a day, a text) follows from the column of ours that it is for.
 */
export type Step =
  /** The cell under a heading of the file; nothing where the file has no such column. */
  | { readonly column: string }
  | { readonly constant: string }
  /** The first that says something. */
  | { readonly firstOf: readonly Step[] }
  /** What a word stands for, whatever its case; without `otherwise` the word itself. */
  | {
      readonly valueMap: Step;
      readonly values: Readonly<Record<string, string>>;
      readonly otherwise?: string;
    }
  | { readonly when: Condition; readonly then: Step; readonly otherwise?: Step }
  /** A part of a text, from 0; from the end where negative. */
  | { readonly split: Step; readonly at: string; readonly part: number }
  | { readonly product: readonly [Step, Step] }
  | { readonly minus: readonly [Step, ...Step[]] }
  /** So much of the first as the second is of the third. */
  | { readonly share: readonly [Step, Step, Step] }
  /** Two texts as one; nothing where the first says nothing. */
  | { readonly suffix: Step; readonly text: Step }
  /** Of several addresses those outside our own house: of another domain than is said, or than this one's. */
  | { readonly outside: Step; readonly than?: Step }
  /** Addresses, or other texts that must not rest unsealed, as opaque ids of what they stand for. */
  | { readonly opaque: Step; readonly as: 'account' | 'stakeholder' | 'colleague' };

export type Condition =
  /** One of these words, whatever the case. */
  | { readonly of: Step; readonly is: readonly string[] }
  | { readonly of: Step; readonly begins: string }
  | { readonly of: Step; readonly ends: string }
  | { readonly empty: Step }
  | { readonly above0: Step }
  | { readonly below0: Step }
  /** Two numbers, to the hundredth. */
  | { readonly equal: readonly [Step, Step] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** A sort of row that is set apart, with the reason people read. */
export interface Reason {
  readonly when: Condition;
  /** In words that people read; with what it is about where it is about something. */
  readonly because: string | Why;
}

/** What a row of the file becomes: a row of ours, or a line of one. */
export interface RowRecipe {
  /** One of our types of rows; a step where the file says it. */
  readonly type: Step;
  readonly when?: Condition;
  /** Under the names of our columns. */
  readonly columns: Readonly<Record<string, Step>>;
  /** Rows of one account, type and reference are the lines of one order, wherever in the file they stand. */
  readonly gathered?: boolean;
  /** What the row says as a line of its order: product, quantity, amount, margin. */
  readonly line?: Readonly<Record<string, Step>>;
  /** Of rows that say it of the same account and reference only the first, such as a person on each of many rows. */
  readonly firstOnly?: boolean;
  /** The file has no moment for it: it is known from the day of the import on, and is the same on any day. */
  readonly undated?: boolean;
  /** What the amounts of the lines have to come to; only a check. */
  readonly total?: Step;
  /** Where they come to something else, what the order says holds, and it is recorded without its lines. */
  readonly totalHolds?: boolean;
}

/** How a file of one system is read: data, so that it can be kept beside the file and looked at. */
export interface Recipe {
  readonly name: string;
  /** For people: the system, and which of its files. */
  readonly title: string;
  /** The system whose names for customers these are. */
  readonly system: string;
  /** The file is known by these headings, each of them or one of several names for it, and by none of `without`. */
  readonly heading: readonly (string | readonly string[])[];
  readonly without?: readonly string[];
  readonly format?: Format;
  /** Why nothing can be taken from such a file. */
  readonly refuses?: string;
  /** Cells said on the first of several rows only: filled from the row before under the same `by`. */
  readonly fillDown?: { readonly by: string; readonly columns: readonly string[] };
  readonly leftOut?: readonly Reason[];
  /** Rows that contradict themselves. */
  readonly rejected?: readonly Reason[];
  /** Whether amounts hold tax is not to be seen in the file: asked before anything is recorded. */
  readonly asksTax?: boolean;
  /** Columns of ours that such a file never has, with what to do: asked before anything is recorded. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Whose addresses are ours is not to be seen in the file: asked before anything is recorded. */
  readonly asksOurs?: boolean;
  readonly rows: readonly RowRecipe[];
}
