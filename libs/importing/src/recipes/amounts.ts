import { exponentOf } from '#kernel/money';
import type { Cells } from '../rows/cells.ts';
import { isPlainNumber, rounded, shareOf, sumOf } from './decimal.ts';
import type { Step } from './recipe.ts';

/** Columns that hold money of a row. */
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'annual_value', 'margin']);

/** Whether a value is worked out, so that it may have more decimals than money has. */
export const isComputed = (step: Step): boolean =>
  /"(?:product|share|minus)":/.test(JSON.stringify(step));

/** Amounts without the tax in them, to the smallest coin; what is no number stays for the form to tell. */
export function inCoins(
  cells: Cells,
  computed: ReadonlySet<string>,
  currency: string,
  taxPercent: string | undefined,
): Cells {
  const made: Record<string, string | undefined> = { ...cells };
  for (const column of AMOUNTS) {
    const text = made[column];
    if (text === undefined || !isPlainNumber(text)) continue;
    if (taxPercent !== undefined)
      made[column] = rounded(withoutTax(text, taxPercent), exponentOf(currency));
    else if (computed.has(column)) made[column] = rounded(text, exponentOf(currency));
  }
  const { minutes } = made;
  if (minutes !== undefined && computed.has('minutes')) made['minutes'] = rounded(minutes, 0);
  return made;
}

const withoutTax = (gross: string, percent: string): string =>
  shareOf(gross, '100', sumOf(['100', percent]) ?? '100') ?? gross;
