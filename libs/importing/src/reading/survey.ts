import { isEmptyText } from './cells/empty.ts';
import { dayOrdersIn, momentIn } from './cells/moment.ts';
import { numberIn } from './cells/number.ts';
import type { ColumnProfile, DayOrder, Decimal, Survey } from './conventions.ts';
import type { Table } from './table.ts';

/** So much of a column shows what it holds; of later cells only marks and orders are looked at. */
const LOOKED_AT = 1_000;
const SHARE_MIN = 0.8;

const WORDS_MAX = 30;
const WORD_CHARACTERS_MAX = 100;
const EXAMPLES_MAX = 5;

/** So many cells of one reading outweigh one of the other, which is then a fault of its row. */
const OUTWEIGHS = 20;

/** Reads a whole table once, and tells what its columns hold. Memory stays flat. @throws FileUnusable */
export async function surveyOf(table: Table): Promise<Survey> {
  const columns = table.heading.map((name) => new ColumnLook(name));
  let rows = 0;
  for await (const { cells, problem, leftOut } of table.rows()) {
    if (problem !== undefined || leftOut !== undefined) continue;
    rows += 1;
    for (const [place, column] of columns.entries()) {
      const cell = cells[place];
      if (cell !== undefined && cell !== '') column.take(cell);
    }
  }
  const ofDays = columns.filter((column) => column.profile.holdsDays);
  return {
    rows,
    columns: columns.map(({ profile }) => profile),
    dayOrder: outweighing<DayOrder>(
      ['dmy', sum(ofDays.map(({ dayFirst }) => dayFirst))],
      ['mdy', sum(ofDays.map(({ monthFirst }) => monthFirst))],
    ),
    separator: table.how.separator,
  };
}

/** What was seen of one column so far. */
class ColumnLook {
  dayFirst = 0;
  monthFirst = 0;
  #filled = 0;
  #looked = 0;
  #days = 0;
  #numbers = 0;
  #points = 0;
  #commas = 0;
  #eitherDay: string | null = null;
  #eitherNumber: string | null = null;
  #words: Map<string, number> | null = new Map();
  readonly #examples: string[] = [];

  constructor(private readonly name: string) {}

  take(text: string): void {
    const cell = text.trim();
    if (isEmptyText(cell)) return;
    this.#filled += 1;
    this.#count(cell);
    if (this.#looked < LOOKED_AT) this.#look(cell);
    if (this.#days > 0) this.#lookAtOrder(cell);
    if (this.#numbers > 0) this.#lookAtMarks(cell);
  }

  get profile(): ColumnProfile {
    const few = this.#looked * SHARE_MIN;
    return {
      name: this.name,
      filled: this.#filled,
      holdsDays: this.#looked > 0 && this.#days >= few,
      holdsNumbers: this.#looked > 0 && this.#numbers >= few,
      decimal: outweighing<Decimal>(['.', this.#points], [',', this.#commas]),
      eitherDay: this.#eitherDay,
      eitherNumber: this.#eitherNumber,
      words: this.#words,
      examples: this.#examples,
    };
  }

  #count(cell: string): void {
    if (!this.#words) return;
    const before = this.#words.get(cell);
    if (before === undefined && this.#examples.length < EXAMPLES_MAX) {
      this.#examples.push(cell.slice(0, WORD_CHARACTERS_MAX));
    }
    this.#words.set(cell, (before ?? 0) + 1);
    if (this.#words.size > WORDS_MAX || cell.length > WORD_CHARACTERS_MAX) this.#words = null;
  }

  #look(cell: string): void {
    this.#looked += 1;
    // Digits alone are a number first: that of a day only for whoever knows that the column holds days.
    if (/^\d+(?:[.,]\d+)?$/.test(cell)) {
      this.#numbers += 1;
      if (isCompactDay(cell)) this.#days += 1;
    } else if (ORDERS.some((order) => momentIn(cell, order, 'UTC') !== undefined)) this.#days += 1;
    else if (MARKS.some((mark) => numberIn(cell, mark) !== undefined)) this.#numbers += 1;
  }

  #lookAtOrder(cell: string): void {
    const [, one, other] = TWO_NUMBERS.exec(cell) ?? [];
    if (one === undefined || other === undefined) return;
    const [first, second] = [Number(one), Number(other)];
    if (first > MONTHS && second <= MONTHS) this.dayFirst += 1;
    else if (second > MONTHS && first <= MONTHS) this.monthFirst += 1;
    else if (this.#eitherDay === null && dayOrdersIn(cell)?.length === 2) this.#eitherDay = cell;
  }

  #lookAtMarks(cell: string): void {
    if (WITHOUT_MARKS.test(cell)) return;
    if (CLEAR_POINT.test(cell)) this.#points += 1;
    else if (CLEAR_COMMA.test(cell)) this.#commas += 1;
    else if (this.#eitherNumber === null || !EITHER.test(cell)) this.#readMarks(cell);
  }

  #readMarks(cell: string): void {
    const [point, comma] = MARKS.map((mark) => numberIn(cell, mark)?.number);
    if (point === comma) return;
    if (comma === undefined) this.#points += 1;
    else if (point === undefined) this.#commas += 1;
    else this.#eitherNumber ??= cell;
  }
}

const ORDERS = ['dmy', 'mdy'] as const;
const MARKS = ['.', ','] as const;
const MONTHS = 12;
const TWO_NUMBERS = /^(?:\p{L}+\.?,? )?(\d{1,2})[-/](\d{1,2})[-/]/u;

/** What most cells look like, so that few need to be read in full. */
const WITHOUT_MARKS = /^-?\d+$/;
const CLEAR_POINT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$/;
const CLEAR_COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})$/;
const EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

const isCompactDay = (cell: string): boolean =>
  /^(?:19|20)\d{6}$/.test(cell) && momentIn(cell, 'dmy', 'UTC') !== undefined;

/** The reading that cells speak for; null where none do, or too many speak for the other. */
function outweighing<R>(
  [one, forOne]: readonly [R, number],
  [other, forOther]: readonly [R, number],
): R | null {
  if (forOne > forOther * OUTWEIGHS) return one;
  return forOther > forOne * OUTWEIGHS ? other : null;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
