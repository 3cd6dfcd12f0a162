/** Prior of renewals over contracts: Beta(alpha, beta), expert guess until contracts are fitted. */
export const RENEWAL_PRIOR = { alpha: 1, beta: 9 } as const;

/**
 * Probability that the k-th renewal of a contract happens, in (0, 1), k from 1: (β+k−1)/(α+β+k−1).
 * It grows with k, since those likely to leave have left. Source: shifted beta-geometric, Fader & Hardie 2007.
 */
export function renewalProbability(
  k: number,
  { alpha, beta }: { readonly alpha: number; readonly beta: number } = RENEWAL_PRIOR,
): number {
  return (beta + k - 1) / (alpha + beta + k - 1);
}
