/** Renewable revenue and the part of it at risk, one entry a currency. */
export interface RevenueAtRisk {
  readonly currency: string;
  readonly renewableMinor: number;
  readonly atRiskMinor: number;
}
