const SEED = 0x9e3779b9;

/** At most `size` of a list, always the same of the same list, in its order: those of the lowest ranks drawn by a fixed seed. */
export function sampled<T>(list: readonly T[], size: number): readonly T[] {
  if (list.length <= size) return list;
  const draw = uniforms(SEED);
  const ranked = list.map((one, place) => ({ one, place, rank: draw() }));
  return ranked
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .slice(0, size)
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one);
}

/** Numbers in [0, 1), always the same of one seed. Source: Tommy Ettinger's mulberry32, in the public domain. */
export function uniforms(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
