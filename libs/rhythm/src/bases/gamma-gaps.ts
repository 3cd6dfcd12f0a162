import { figureAt } from '../numerics/figure-at.ts';
import { lnBetaInc } from '../numerics/ln-beta-inc.ts';
import { lnBeta, lnGamma } from '../numerics/ln-gamma.ts';
import { logAddExp } from '../numerics/log-odds.ts';
import type { RhythmAt } from '../state/rhythm-at.ts';

const { exp, log, max, min } = Math;

/**
 * Gaps between orders are Gamma of shape k, so that some accounts order by the clock and others by chance: order rates
 * vary as Gamma(r, alpha weeks), leaving after an order as Beta(a, b), ln k as Normal(mu, sigma) over a grid.
 */
export interface GammaGaps {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly mu: number;
  readonly sigma: number;
}

export type Gaps = Pick<RhythmAt, 'x' | 'tx' | 'T' | 'lnGaps'>;

/** Shapes a gap may have: below 1 in bursts, 1 by chance, above ever more regular. */
const SHAPES = [0.4, 0.55, 0.75, 1, 1.35, 1.8, 2.5, 3.5, 5, 8, 14] as const;
const LN_SHAPES = SHAPES.map(log);
const LN_GAMMA_SHAPES = SHAPES.map(lnGamma);

/** A shape that much less likely (as a logarithm) than the likeliest has no say. */
const NO_SAY = 40;

/** What is said of the gaps of one account. */
export interface Silence {
  /** ln P(no order within h), ≤ 0. */
  readonly lnP: number;
  /** The expected ln k: above 0 regular, below in bursts. */
  readonly regularity: number;
}

/** The model under one set of parameters; what it works out for a count of orders is kept for the next account. */
export class GammaGapsModel {
  readonly #lnPrior: readonly number[];
  readonly #lnScales: readonly number[];
  readonly #lnGammaR: number;
  readonly #lnBetaAB: number;
  /** ln Γ(r + k·x), for each shape by x. */
  readonly #lnGammas: readonly number[][] = SHAPES.map(() => []);
  readonly #m = new Float64Array(SHAPES.length);

  constructor(readonly parameters: GammaGaps) {
    const { r, a, b, mu, sigma } = parameters;
    const raw = LN_SHAPES.map((lnK) => -0.5 * ((lnK - mu) / sigma) ** 2);
    const whole = logSumExp(raw);
    this.#lnPrior = raw.map((one) => one - whole);
    this.#lnScales = SHAPES.map((k) => log(parameters.alpha / k));
    this.#lnGammaR = lnGamma(r);
    this.#lnBetaAB = lnBeta(a, b);
  }

  /** ln of the likelihood of one account's gaps, in weeks. */
  lnLikelihood(gaps: Gaps): number {
    this.#weigh(gaps);
    return this.#lnUntil(gaps, gaps.T - gaps.tx);
  }

  /** What is to be expected of the next h weeks; of the same gaps asked again only the horizon is worked out. */
  silence(gaps: Gaps, h: number): Silence {
    const silent = gaps.T - gaps.tx;
    if (this.#begun?.gaps !== gaps) {
      this.#weigh(gaps);
      const lnNow = this.#lnUntil(gaps, silent);
      const regularity = this.#meanLnShape / exp(lnNow - this.#most);
      this.#begun = { gaps, lnNow, regularity };
    }
    const { lnNow, regularity } = this.#begun;
    return { lnP: min(0, this.#lnUntil(gaps, silent + h) - lnNow), regularity };
  }

  #begun: { readonly gaps: Gaps; readonly lnNow: number; readonly regularity: number } | undefined;
  #most = 0;
  #meanLnShape = 0;

  /** How likely each shape is with these gaps, as logarithms, all orders so far considered. */
  #weigh({ x, tx, lnGaps }: Gaps): void {
    this.#begun = undefined;
    const { r, alpha } = this.parameters;
    for (let i = 0; i < SHAPES.length; i += 1) {
      const k = figureAt(SHAPES, i);
      this.#m[i] =
        figureAt(this.#lnPrior, i) +
        (k - 1) * lnGaps -
        x * figureAt(LN_GAMMA_SHAPES, i) +
        this.#lnGammaAt(i, x) -
        this.#lnGammaR +
        r * figureAt(this.#lnScales, i) -
        (r + k * x) * log(alpha / k + tx);
    }
  }

  /** ln of how likely these gaps are and then nothing for w weeks. */
  #lnUntil({ x, tx }: Gaps, w: number): number {
    const { r, alpha, a, b } = this.parameters;
    const left = lnBeta(a + 1, b + x) - this.#lnBetaAB;
    const stayed = lnBeta(a, b + x + 1) - this.#lnBetaAB;
    const either = logAddExp(left, stayed);
    let most = -Infinity;
    for (const m of this.#m) if (m > most) most = m;
    this.#most = most;
    let [sum, lnShapes] = [0, 0];
    for (let i = 0; i < SHAPES.length; i += 1) {
      const m = figureAt(this.#m, i);
      if (m + either < most + left - NO_SAY) continue;
      const k = figureAt(SHAPES, i);
      const shapes = {
        a: r + k * x,
        b: k,
        lnBeta: this.#lnGammaAt(i, x) + figureAt(LN_GAMMA_SHAPES, i) - this.#lnGammaAt(i, x + 1),
      };
      const silent = w > 0 ? lnBetaInc(shapes, alpha / k + tx, w) : 0;
      const share = exp(m - most + left) + exp(m - most + stayed + silent);
      sum += share;
      lnShapes += share * figureAt(LN_SHAPES, i);
    }
    this.#meanLnShape = lnShapes;
    return most + log(sum);
  }

  #lnGammaAt(shape: number, x: number): number {
    const known = this.#lnGammas[shape];
    const found = known?.[x];
    if (found !== undefined) return found;
    const value = lnGamma(this.parameters.r + figureAt(SHAPES, shape) * x);
    if (known) known[x] = value;
    return value;
  }
}

function logSumExp(values: readonly number[]): number {
  const most = max(...values);
  return most + log(values.reduce((sum, one) => sum + exp(one - most), 0));
}
