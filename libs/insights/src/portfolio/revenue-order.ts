import type { Cell, ListQuery } from '#kernel/lists';
import { exponentOf, type Currency } from '#kernel/money';
import { amountIn, currenciesIn, type MoneySort } from './portfolio.list.ts';

/**
 * Currencies of renewable revenue, the installation's main one first: that in which most accounts have some, then the
 * next; of equal ones the first by code. Amounts of different currencies do not compare, so they have no say in it.
 */
export function currencyOrder(revenueCells: readonly (Cell | undefined)[]): readonly Currency[] {
  const accounts = new Map<Currency, number>();
  for (const cell of revenueCells) {
    if (typeof cell !== 'string') continue;
    for (const currency of currenciesIn(cell)) {
      accounts.set(currency, (accounts.get(currency) ?? 0) + 1);
    }
  }
  return [...accounts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([currency]) => currency);
}

/**
 * An account among those sorted by what is at risk, revenue or the profit in it: the place of the first currency in
 * which that is known, as many further down as there are currencies while its risk is too early to say, Infinity where
 * it is known in none.
 */
export interface Ranked {
  readonly key: string;
  readonly place: number;
  readonly amountMinor: number;
}

/** Where an account stands by a row's `revenue` and `churnRiskStanding` cells. */
export function rankOf(
  key: string,
  [revenue, standing]: readonly (Cell | undefined)[],
  currencies: readonly Currency[],
  money: MoneySort,
): Ranked {
  const before = standing === 'too-early' ? currencies.length : 0;
  if (typeof revenue === 'string') {
    for (const [at, currency] of currencies.entries()) {
      const amountMinor = amountIn(revenue, currency, money);
      if (amountMinor !== undefined) return { key, place: before + at, amountMinor };
    }
  }
  return { key, place: Infinity, amountMinor: 0 };
}

export const comparing = (direction: 'asc' | 'desc') => {
  const sign = direction === 'asc' ? 1 : -1;
  return (one: Ranked, other: Ranked): number => {
    if (one.place !== other.place) return one.place < other.place ? -1 : 1;
    return (
      sign * (one.amountMinor - other.amountMinor) ||
      (one.key < other.key ? -1 : Number(one.key > other.key))
    );
  };
};

/**
 * How a cursor names the last row of a page: currency and amount, and whether it was too early to say; nothing where
 * nothing is known to be at risk.
 */
export function endCell({ place, amountMinor }: Ranked, currencies: readonly Currency[]): Cell {
  if (place === Infinity) return null;
  const isEarly = place >= currencies.length;
  const currency = currencies[isEarly ? place - currencies.length : place] ?? '';
  return `${currency} ${String(amountMinor)}${isEarly ? ' early' : ''}`;
}

/** The row a cursor goes on from; one given out while there was a single currency has an amount in units of that. */
export function endOf(
  { cell, key }: NonNullable<ListQuery['after']>,
  currencies: readonly Currency[],
): Ranked {
  if (cell === null) return { key, place: Infinity, amountMinor: 0 };
  if (typeof cell === 'number') {
    return { key, place: 0, amountMinor: Math.round(cell * 10 ** exponentOf(currencies[0] ?? '')) };
  }
  const [currency = '', amount, early] = cell.split(' ');
  const known = currencies.indexOf(currency);
  const place = (known < 0 ? currencies.length : known) + (early ? currencies.length : 0);
  return { key, place, amountMinor: Number(amount) };
}
