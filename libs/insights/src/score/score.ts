import { canonicalJson } from '#kernel/json';
import { sha256 } from '#kernel/hash';
import type { BandOf, ScoreName } from './bands.ts';
import type { Contribution, Evidence, Missing, ScoreView } from './score.view.ts';
import { apportion } from './apportion.ts';

/** What a model says of an account on a day, whether or not that is enough to judge it by (`too-early.ts`). */
export type Score<N extends ScoreName = ScoreName> = Omit<
  ScoreView<N>,
  'nextWorseOn' | 'nextWorseBand' | 'state' | 'baseRate'
>;

/** Which algorithm scored, and under which parameters: no two sets of numbers share a hash. */
export type ModelIdentity = ScoreView['model'];

/** One cause of a score before rounding, in points (of churn: in logits). */
export interface Part {
  readonly code: string;
  readonly exact: number;
  /** What it could have been at most, where that can be said. */
  readonly most?: number;
  readonly params: Contribution['params'];
  readonly evidence: Evidence;
}

/** `name@version`, and the first 16 hex digits of SHA-256 over the canonical JSON of the parameters. */
export const modelIdentity = (
  name: string,
  version: number,
  parameters: object,
): ModelIdentity => ({
  id: `${name}@${String(version)}`,
  hash: sha256(canonicalJson(parameters)).slice(0, 16),
});

/** Values are rounded to 1e-6 before they are stored, compared or hashed. */
export const round6 = (value: number): number => unsignedZero(Math.round(value * 1e6) / 1e6);

/** Points or logits as whole thousandths. */
export const thousandths = (value: number): number => unsignedZero(Math.round(value * 1000));

/**
 * Signed whole thousandths that add up to `sum` exactly. `total` is the exact value the parts share;
 * a model gives it where its formula says it better than the sum of the parts.
 */
export function contributionsOf(
  parts: readonly Part[],
  total: number = parts.reduce((sum, { exact }) => sum + exact, 0),
): { readonly contributions: readonly Contribution[]; readonly sum: number } {
  const sum = thousandths(total);
  const points = apportion(
    parts.map(({ exact }) => exact * 1000),
    sum,
  );
  const contributions = parts.map(({ code, most, params, evidence }, index) => ({
    code,
    points: points[index] ?? 0,
    ...(most === undefined ? {} : { most: thousandths(most) }),
    params,
    evidence,
  }));
  return { contributions, sum };
}

/** The score of an account for which there is nothing to score. */
export const noScore = <N extends ScoreName>(
  name: N,
  model: ModelIdentity,
  missing: readonly Missing[] = [],
): Score<N> => ({
  name,
  value: null,
  band: null,
  sum: 0,
  contributions: [],
  evidenceCompleteness: 0,
  missing,
  model,
});

/** A score in points, 0…100: the sum of its contributions. */
export const pointScore = <N extends ScoreName>(
  name: N,
  bandOf: (value: number) => BandOf<N>,
  { contributions, sum }: ReturnType<typeof contributionsOf>,
  {
    completeness,
    missing,
  }: { readonly completeness: number; readonly missing: readonly Missing[] },
  model: ModelIdentity,
): Score<N> => {
  const value = round6(sum / 1000);
  return {
    name,
    value,
    band: bandOf(value),
    sum,
    contributions,
    evidenceCompleteness: round6(completeness),
    missing,
    model,
  };
};

/** JSON writes -0 as 0; what is computed and what was stored must be alike. */
const unsignedZero = (value: number): number => (value === 0 ? 0 : value);
