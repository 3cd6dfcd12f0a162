/** Renewable revenue and the part of it at risk, one entry a currency. */
export interface RevenueAtRisk {
  readonly currency: string;
  readonly renewableMinor: number;
  readonly atRiskMinor: number;
}

/** Of one account, with the profit that would go too, where margins of its orders are known. */
export interface AccountRevenue extends RevenueAtRisk {
  readonly profitAtRiskMinor?: number;
}
