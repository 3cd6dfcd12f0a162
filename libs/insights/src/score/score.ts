import { canonicalJson } from '#kernel/json';
import { sha256 } from '#kernel/hash';
import type { BandOf, ScoreName } from './bands.ts';
import type { Contribution, Evidence, Missing, ScoreView } from './score.view.ts';
import { apportion } from './apportion.ts';

/**
 * What a model says of an account on a day, whether or not that is enough to judge it by (`too-early.ts`). Its parts
 * are not in points yet: lists of very many accounts show none.
 */
export interface Weighed<N extends ScoreName = ScoreName> extends Pick<
  ScoreView<N>,
  'name' | 'value' | 'band' | 'sum' | 'certainty' | 'evidenceCompleteness' | 'missing' | 'model'
> {
  /** Puts together what the value comes from. */
  readonly parts: () => readonly Part[];
  /** What churn risk begins with. */
  readonly base: Pick<Base, 'code' | 'params'> | null;
}

/** Which algorithm scored, and under which parameters: no two sets of numbers share a hash. */
export type ModelIdentity = ScoreView['model'];

/** One cause of a score before rounding, in points (of churn: in logits). */
export interface Part {
  readonly code: string;
  readonly exact: number;
  /** What it could have been at most, where that can be said. */
  readonly most?: number;
  /** As they are, or put together once somebody reads them. */
  readonly params: Contribution['params'] | (() => Contribution['params']);
  readonly evidence: Evidence | (() => Evidence);
  /** What it is itself made of; these add up to it. */
  readonly within?: () => readonly Part[];
  /** Its weight was judged by what came, and is no prior of experts. */
  readonly judged?: true;
}

/** A part whose figures tell whether a score can be judged. */
export interface Base extends Part {
  readonly params: Contribution['params'];
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
  total: number = totalOf(parts),
): { readonly contributions: readonly Contribution[]; readonly sum: number } {
  const sum = thousandths(total);
  return { contributions: inThousandths(parts, sum), sum };
}

function inThousandths(parts: readonly Part[], sum: number): readonly Contribution[] {
  const points = pointsOf(parts, sum);
  return parts.map(({ code, most, params, evidence, within, judged }, index) => ({
    code,
    points: points[index] ?? 0,
    ...(most === undefined ? {} : { most: thousandths(most) }),
    params: typeof params === 'function' ? params() : params,
    evidence: typeof evidence === 'function' ? evidence() : evidence,
    ...(judged ? { judged } : {}),
    ...(within ? { within: inThousandths(within(), points[index] ?? 0) } : {}),
  }));
}

/** The points of each part, which add up to the sum. */
export const pointsOf = (parts: readonly Part[], sum: number): readonly number[] =>
  apportion(
    parts.map(({ exact }) => exact * 1000),
    sum,
  );

/** A score as it is shown, its parts in points. */
export function inPoints<S extends Weighed>(
  score: S,
): Omit<S, 'parts' | 'base'> & Pick<ScoreView, 'contributions'> {
  const { parts, base: _, ...shown } = score;
  return { ...shown, contributions: inThousandths(parts(), score.sum) };
}

/** The score of an account for which there is nothing to score. */
export const noScore = <N extends ScoreName>(
  name: N,
  model: ModelIdentity,
  missing: readonly Missing[] = [],
): Weighed<N> => ({
  name,
  value: null,
  band: null,
  sum: 0,
  certainty: null,
  evidenceCompleteness: 0,
  missing,
  model,
  parts: noParts,
  base: null,
});

const noParts = (): readonly Part[] => [];

/** A score in points, 0…100: the exact value its parts share. */
export const pointScore = <N extends ScoreName>(
  name: N,
  bandOf: (value: number) => BandOf<N>,
  { total, parts }: { readonly total: number; readonly parts: () => readonly Part[] },
  {
    completeness,
    missing,
  }: { readonly completeness: number; readonly missing: readonly Missing[] },
  model: ModelIdentity,
): Weighed<N> => {
  const sum = thousandths(total);
  const value = round6(sum / 1000);
  return {
    name,
    value,
    band: bandOf(value),
    sum,
    certainty: null,
    evidenceCompleteness: round6(completeness),
    missing,
    model,
    parts,
    base: null,
  };
};

export const totalOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { exact }) => sum + exact, 0);

/** JSON writes -0 as 0; what is computed and what was stored must be alike. */
const unsignedZero = (value: number): number => (value === 0 ? 0 : value);
