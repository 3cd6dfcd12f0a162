/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** A whole number from min to max, both inclusive. */
  readonly whole: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** Exponential with the given mean, at least `min`. */
  readonly waiting: (mean: number, min?: number) => number;
  /** Log-normal around a median; `spread` is the standard deviation of the logarithm. */
  readonly around: (median: number, spread: number) => number;
}

export function randomOf(seed: string): Random {
  const next = uniform(hashOf(seed));
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    // An index below the length of a list that has at least one element finds one.
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    waiting: (mean, min = 0) => Math.max(min, -Math.log(1 - next()) * mean),
    around: (median, spread) => median * Math.exp(normal(next) * spread),
  };
}

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, good enough for plots, not for secrets. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box & Muller, 1958. */
const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
