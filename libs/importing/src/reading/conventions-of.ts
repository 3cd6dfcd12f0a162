import { dayBy } from './cells/moment.ts';
import { numberIn } from './cells/number.ts';
import type {
  Conventions,
  DayOrder,
  Decimal,
  SaidConventions,
  Survey,
  UsedColumns,
} from './conventions.ts';

/** What a file does not say of itself: a cell of a column, and what it is by each of two readings. */
export interface OpenQuestion {
  readonly kind: 'day-order' | 'decimal';
  readonly column: string;
  readonly place: number;
  readonly example: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly said: DayOrder | Decimal;
  readonly reads: string;
}

/** A file that may be read in two ways, and is not guessed at. The questions are for whoever can answer them. */
export class Undecided extends Error {
  override readonly name = 'Undecided';

  constructor(readonly questions: readonly OpenQuestion[]) {
    super(questions.map(sentenceOf).join(' '));
  }
}

export const sentenceOf = ({ column, example, readings }: OpenQuestion): string =>
  `"${example}" in ${column} may be ${readings.map(({ reads }) => reads).join(' or ')}: say which.`;

/**
 * The conventions that a survey and what is said of it leave no doubt of.
 * @throws Undecided where a column that is used may be read in two ways
 */
export function conventionsOf(
  survey: Survey,
  said: SaidConventions,
  used: UsedColumns,
): Conventions {
  const dayOrder = said.dayOrder ?? survey.dayOrder;
  const questions = [
    ...(dayOrder === null ? dayQuestion(survey, used) : []),
    ...used.numbers.flatMap((place) =>
      decimalOf(survey, place, said) === null ? decimalQuestion(survey, place) : [],
    ),
  ];
  if (questions.length > 0) throw new Undecided(questions);
  return {
    dayOrder: dayOrder ?? 'dmy',
    decimals: survey.columns.map((_, place) => decimalOf(survey, place, said) ?? '.'),
  };
}

/** One answer serves all columns, so one question is asked. */
function dayQuestion(survey: Survey, { days }: UsedColumns): readonly OpenQuestion[] {
  const place = days.find((used) => (survey.columns[used]?.eitherDay ?? null) !== null);
  const column = place === undefined ? undefined : survey.columns[place];
  if (place === undefined || !column?.eitherDay) return [];
  const example = column.eitherDay;
  const readings = (['dmy', 'mdy'] as const).map((order) => ({
    said: order,
    reads: dayBy(example, order) ?? example,
  }));
  return [{ kind: 'day-order', column: column.name, place, example, readings }];
}

function decimalQuestion(survey: Survey, place: number): readonly OpenQuestion[] {
  const column = survey.columns[place];
  if (!column?.eitherNumber) return [];
  const example = column.eitherNumber;
  const readings = (['.', ','] as const).map((decimal) => ({
    said: decimal,
    reads: numberIn(example, decimal)?.number ?? example,
  }));
  return [{ kind: 'decimal', column: column.name, place, example, readings }];
}

/** By the column itself, else by all others of the file, else as this file's numbers always were read. */
function decimalOf(survey: Survey, place: number, said: SaidConventions): Decimal | null {
  const column = survey.columns[place];
  if (said.decimal !== undefined) return said.decimal;
  if (!column) return '.';
  if (column.decimal !== null) return column.decimal;
  const [first, ...others] = new Set(
    survey.columns.flatMap(({ decimal, holdsNumbers }) =>
      decimal !== null && holdsNumbers ? [decimal] : [],
    ),
  );
  if (first !== undefined && others.length === 0) return first;
  if (column.eitherNumber === null) return '.';
  // Where cells are separated by commas, `1.234` is a number as programs write it.
  const isOfPrograms = survey.separator === null || survey.separator === ',';
  return isOfPrograms && !column.eitherNumber.includes(',') ? '.' : null;
}
