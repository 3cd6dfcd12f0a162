/** Renewable revenue and the part of it at risk, one entry a currency. */
export interface RevenueAtRisk {
  readonly currency: string;
  readonly renewableMinor: number;
  readonly atRiskMinor: number;
  /** The profit in what is at risk, below 0 where orders bring less than they cost; null where no margin is known. */
  readonly profitAtRiskMinor: number | null;
}
