import { decay } from '../score/decay.ts';
import { WEIGHTS, type Weighed } from './interaction.ts';

/** Half-lives of the two decayed sums, in days. */
export const FAST_HALF_LIFE_DAYS = 30;
export const SLOW_HALF_LIFE_DAYS = 180;

/** Decayed sums of weights, as they stood on day `on` (day number). `in` and `out` are the slow sum by side. */
export interface Sums {
  readonly on: number;
  readonly fast: number;
  readonly slow: number;
  readonly in: number;
  readonly out: number;
}

export const noSums: Sums = { on: 0, fast: 0, slow: 0, in: 0, out: 0 };

/** Sums on the day of a newer interaction, with its weight. */
export function added(sums: Sums, day: number, { weight, sides }: Weighed): Sums {
  const slowLeft = decay(day - sums.on, SLOW_HALF_LIFE_DAYS);
  return {
    on: day,
    fast: sums.fast * decay(day - sums.on, FAST_HALF_LIFE_DAYS) + weight,
    slow: sums.slow * slowLeft + weight,
    in: sums.in * slowLeft + (sides === 'out' ? 0 : weight),
    out: sums.out * slowLeft + (sides === 'in' ? 0 : weight),
  };
}

/** Sums in which an outbound interaction of an earlier day weighs as an answered message, on both sides. */
export function lifted(
  sums: Sums,
  { on, weight }: { readonly on: number; readonly weight: number },
): Sums {
  const days = sums.on - on;
  const more = WEIGHTS.answeredMessage - weight;
  const slowLeft = decay(days, SLOW_HALF_LIFE_DAYS);
  return {
    on: sums.on,
    fast: sums.fast + more * decay(days, FAST_HALF_LIFE_DAYS),
    slow: sums.slow + more * slowLeft,
    in: sums.in + WEIGHTS.answeredMessage * slowLeft,
    out: sums.out + more * slowLeft,
  };
}

/** Sums without a part of what was added up in them, on the day they stand at. */
export function less({ on, fast, slow, in: incoming, out }: Sums, part: Sums): Sums {
  const slowLeft = decay(on - part.on, SLOW_HALF_LIFE_DAYS);
  const fastLeft = decay(on - part.on, FAST_HALF_LIFE_DAYS);
  return {
    on,
    fast: rest(fast, part.fast * fastLeft),
    slow: rest(slow, part.slow * slowLeft),
    in: rest(incoming, part.in * slowLeft),
    out: rest(out, part.out * slowLeft),
  };
}

/** The same weights were added up in another order: what is left of nothing may be a hair off nought. */
const rest = (whole: number, part: number): number =>
  whole - part > whole * 1e-9 ? whole - part : 0;
