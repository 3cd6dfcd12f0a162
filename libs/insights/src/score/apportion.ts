/**
 * Integers near the exact parts that add up to `total`: each part is rounded down, and the units left
 * over go to the parts with the largest remainders (of equal ones to the larger part, then to the earlier).
 */
export function apportion(parts: readonly number[], total: number): readonly number[] {
  const whole = parts.map((part) => Math.floor(part));
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const [first] = parts;
  if (left === 0 || first === undefined) return whole;
  const order = parts
    .map((part, index) => ({ index, part, remainder: part - Math.floor(part) }))
    .sort(
      (one, other) =>
        other.remainder - one.remainder ||
        Math.abs(other.part) - Math.abs(one.part) ||
        one.index - other.index,
    )
    .map(({ index }) => index);
  // Rounds of one unit each, in case the parts do not quite share the total they are given.
  const each = Math.floor(left / parts.length);
  const extra = left - each * parts.length;
  const served = new Set(order.slice(0, extra));
  return whole.map((part, index) => part + each + (served.has(index) ? 1 : 0));
}
