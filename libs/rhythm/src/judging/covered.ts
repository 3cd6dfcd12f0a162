import { intervalOf } from '../reading/interval.ts';
import type { Judged } from './judged.ts';

/** Whether the share lost of all accounts lay within the interval of their mean chance, and of how many fifths by risk. */
export interface Covered {
  readonly total: boolean;
  /** 0 to 5. */
  readonly fifths: number;
}

const FIFTHS = 5;

/** How often the interval of chances held what came, at one cut. */
export function coveredBy(judged: readonly Judged[]): Covered {
  const byRisk = judged.toSorted((one, other) => one.probability - other.probability);
  const holds = (group: readonly Judged[]): boolean => {
    const [low, high] = intervalOf(
      meanOf(group, ({ probability }) => probability),
      judged.length,
    );
    const lost = meanOf(group, ({ isLoss }) => (isLoss ? 1 : 0));
    return low <= lost && lost <= high;
  };
  const at = (fifth: number): number => Math.round((fifth * byRisk.length) / FIFTHS);
  const fifths = Array.from({ length: FIFTHS }, (_, fifth) =>
    byRisk.slice(at(fifth), at(fifth + 1)),
  );
  return { total: holds(byRisk), fifths: fifths.filter(holds).length };
}

const meanOf = (group: readonly Judged[], of: (one: Judged) => number): number =>
  group.reduce((sum, one) => sum + of(one), 0) / group.length;
