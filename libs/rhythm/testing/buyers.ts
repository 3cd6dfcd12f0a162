import type { MbgNbd } from '../src/bases/mbg-nbd.ts';

/** Uniform numbers in (0, 1), the same ones every time (mulberry32). */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/**
 * Order days of accounts as MBG/NBD with r = 1 and a = 1 has them, the first being day 0: rates and chances to leave
 * can then be drawn by inversion. Enough of them tell the parameters they were drawn with.
 */
export function simulatedBuyers(
  accounts: number,
  { alpha, b }: Pick<MbgNbd, 'alpha' | 'b'>,
  observedDays: number,
): readonly (readonly number[])[] {
  const uniform = uniforms(7);
  return Array.from({ length: accounts }, () => {
    const rate = -Math.log(uniform()) / alpha;
    const leaves = 1 - uniform() ** (1 / b);
    const days = new Set([0]);
    let [day, isThere] = [0, uniform() >= leaves];
    while (isThere) {
      day += -Math.log(uniform()) / rate;
      if (day > observedDays) break;
      days.add(Math.ceil(day));
      isThere = uniform() >= leaves;
    }
    return [...days];
  });
}
