import type { Currency } from '#kernel/money';
import type { RevenueAtRisk } from '../churn-risk/revenue-at-risk.view.ts';
import type { RevenueTotal } from './portfolio.view.ts';

/** In minor units, of any size. */
interface Sums {
  accounts: number;
  renewable: bigint;
  atRisk: bigint;
  profitAtRisk: bigint;
  profitKnown: { accounts: number; atRisk: bigint };
}

/** Revenue of accounts added up, exactly and by currency; profit of those alone of which a margin is known. */
export class RevenueSums {
  readonly #sums = new Map<Currency, Sums>();

  /** Takes in what one account has, an entry a currency. */
  add(revenue: readonly RevenueAtRisk[]): void {
    for (const { currency, renewableMinor, atRiskMinor, profitAtRiskMinor } of revenue) {
      const sums = this.#of(currency);
      const atRisk = BigInt(atRiskMinor);
      sums.accounts += 1;
      sums.renewable += BigInt(renewableMinor);
      sums.atRisk += atRisk;
      if (profitAtRiskMinor === null) continue;
      sums.profitAtRisk += BigInt(profitAtRiskMinor);
      sums.profitKnown.accounts += 1;
      sums.profitKnown.atRisk += atRisk;
    }
  }

  /** Those in which anything is renewable. */
  get currencies(): ReadonlySet<Currency> {
    return new Set(this.#sums.keys());
  }

  totalIn(currency: Currency): RevenueTotal {
    return totalOf(currency, this.#sums.get(currency) ?? nothing());
  }

  #of(currency: Currency): Sums {
    const known = this.#sums.get(currency);
    if (known) return known;
    const sums = nothing();
    this.#sums.set(currency, sums);
    return sums;
  }
}

const nothing = (): Sums => ({
  accounts: 0,
  renewable: 0n,
  atRisk: 0n,
  profitAtRisk: 0n,
  profitKnown: { accounts: 0, atRisk: 0n },
});

function totalOf(currency: Currency, sums: Sums): RevenueTotal {
  const { accounts, renewable, atRisk, profitKnown } = sums;
  const profitAtRisk = profitKnown.accounts === 0 ? null : sums.profitAtRisk;
  const total = {
    currency,
    renewableMinor: Number(renewable),
    atRiskMinor: Number(atRisk),
    profitAtRiskMinor: profitAtRisk === null ? null : Number(profitAtRisk),
    accounts,
    profitKnown: { accounts: profitKnown.accounts, atRiskMinor: Number(profitKnown.atRisk) },
  };
  // What is at risk is a part of what is renewable; profit may be any amount.
  if (isExact(renewable) && isExact(profitAtRisk ?? 0n)) return total;
  return {
    ...total,
    exact: {
      renewableMinor: String(renewable),
      atRiskMinor: String(atRisk),
      profitAtRiskMinor: profitAtRisk === null ? null : String(profitAtRisk),
    },
  };
}

const isExact = (sum: bigint): boolean => Number.isSafeInteger(Number(sum));
