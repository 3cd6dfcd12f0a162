import type { RenewalRow } from '#insights/views';
import { addMonths, type Day } from '#kernel/time';

/** A year is looked at, the month asked in included. */
const MONTHS = 12;
/** So many contracts of a month stand for themselves; what is less is put together. */
const BARS_MAX = 24;

/** The decisions of one month in one currency, the largest first. */
export interface Month {
  /** `2026-10`. */
  readonly month: string;
  readonly rows: readonly RenewalRow[];
  /** How many more there are, and what they come to. */
  readonly others: number;
  readonly othersMinor: number;
  readonly annualMinor: number;
}

/** Months of one currency, and the largest of their sums: amounts of different ones are not compared. */
export interface MonthsOfCurrency {
  readonly currency: string;
  readonly months: readonly Month[];
  readonly largestMinor: number;
}

/** The decisions of a year by month, for each currency; that of most contracts first. */
export function monthsOf(rows: readonly RenewalRow[], asOf: Day): readonly MonthsOfCurrency[] {
  const names = Array.from({ length: MONTHS }, (_, nth) =>
    addMonths(`${asOf.slice(0, 8)}01`, nth).slice(0, 7),
  );
  return [...Map.groupBy(rows, ({ currency }) => currency)]
    .sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .map(([currency, ofCurrency]) => {
      const byMonth = Map.groupBy(ofCurrency, ({ decisionOn }) => decisionOn.slice(0, 7));
      const months = names.map((month) => monthOf(month, byMonth.get(month) ?? []));
      return {
        currency,
        months,
        largestMinor: Math.max(...months.map(({ annualMinor }) => annualMinor)),
      };
    });
}

function monthOf(month: string, all: readonly RenewalRow[]): Month {
  const sorted = all.toSorted((one, other) => other.annualMinor - one.annualMinor);
  const others = sorted.slice(BARS_MAX);
  return {
    month,
    rows: sorted.slice(0, BARS_MAX),
    others: others.length,
    othersMinor: sumOf(others),
    annualMinor: sumOf(sorted),
  };
}

/** What rows come to in each currency, that of most of them first. */
export const worthOf = (
  rows: readonly RenewalRow[],
): readonly { readonly currency: string; readonly amountMinor: number }[] =>
  [...Map.groupBy(rows, ({ currency }) => currency)]
    .sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .map(([currency, ofCurrency]) => ({ currency, amountMinor: sumOf(ofCurrency) }));

const sumOf = (rows: readonly RenewalRow[]): number =>
  rows.reduce((sum, { annualMinor }) => sum + annualMinor, 0);
