import type { DayOrder, Decimal } from '../reading/conventions.ts';
import type { Column } from '../reading/columns.ts';
import type { Recipe } from './recipe.ts';

/** Which words of a column of the file stand for which of our types; rows with others are left out. */
export interface TypeByWord {
  readonly column: string;
  readonly types: Readonly<Record<string, string>>;
}

/** What is said of a file beside its bytes: plain data, so that it can be asked for, kept and sent to a thread. */
export interface HowToRead {
  /** A recipe of one's own; it goes before those that are known. */
  readonly recipe?: Recipe;
  /** Whose numbers for customers the file has, such as shop-eu. */
  readonly system?: string;
  /** The type of all rows. */
  readonly type?: string;
  /** Columns of ours that are the same for all rows. */
  readonly set?: Readonly<Record<Column, string>>;
  readonly typeByWord?: TypeByWord;
  /** Amounts are without tax, or with so much of it in percent. */
  readonly tax?: 'none' | { readonly percent: string };
  /** The domain of our own addresses, where a file of mails has to be told. */
  readonly ours?: string;
  /** Two letters: whose numbers to call are written without their country. */
  readonly country?: string;
  readonly dayOrder?: DayOrder;
  readonly decimal?: Decimal;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Lines before the heading. */
  readonly skip?: number;
}
