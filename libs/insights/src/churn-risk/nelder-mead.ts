/** A point and the value of the function there. */
export interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** When to stop: vertices and values this close together, or after so many steps. */
const CLOSE = 1e-9;
const STEPS_MAX = 2_000;

/**
 * A local minimum of a function of a few variables, found without derivatives. The function may answer Infinity
 * where it is not defined, though not at the start. Deterministic. Source: Nelder & Mead 1965, with the usual
 * coefficients (reflection 1, expansion 2, contraction and shrinking one half).
 */
export function minimise(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  step: number,
): Vertex {
  const at = (point: readonly number[]): Vertex => ({ point, value: value(point) });
  let simplex = ordered([
    at(start),
    ...start.map((_, axis) => at(start.map((x, index) => (index === axis ? x + step : x)))),
  ]);
  for (let steps = 0; steps < STEPS_MAX && !isClose(simplex); steps += 1) {
    simplex = ordered(moved(simplex, at));
  }
  return best(simplex);
}

function moved(simplex: readonly Vertex[], at: (point: readonly number[]) => Vertex): Vertex[] {
  const others = simplex.slice(0, -1);
  const worst = last(simplex);
  const centre = best(simplex).point.map(
    (_, axis) => others.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / others.length,
  );
  const reflected = at(between(centre, worst.point, -1));
  if (reflected.value < best(simplex).value) {
    const expanded = at(between(centre, worst.point, -2));
    return [...others, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < last(others).value) return [...others, reflected];
  const nearer = reflected.value < worst.value ? reflected : worst;
  const contracted = at(between(centre, nearer.point, 0.5));
  if (contracted.value < nearer.value) return [...others, contracted];
  const { point: kept } = best(simplex);
  return [best(simplex), ...simplex.slice(1).map(({ point }) => at(between(kept, point, 0.5)))];
}

/** From one point a share of the way to another; negative shares go the other way. */
const between = (from: readonly number[], to: readonly number[], share: number): number[] =>
  from.map((x, axis) => x + share * ((to[axis] ?? x) - x));

const ordered = (vertices: readonly Vertex[]): Vertex[] =>
  [...vertices].sort((one, other) => one.value - other.value);

function isClose(simplex: readonly Vertex[]): boolean {
  const { point, value } = best(simplex);
  if (last(simplex).value - value > CLOSE * (1 + Math.abs(value))) return false;
  return simplex.every((vertex) =>
    vertex.point.every((x, axis) => Math.abs(x - (point[axis] ?? x)) <= Math.sqrt(CLOSE)),
  );
}

const best = (simplex: readonly Vertex[]): Vertex => simplex[0] ?? NOWHERE;
const last = (simplex: readonly Vertex[]): Vertex => simplex.at(-1) ?? NOWHERE;
const NOWHERE: Vertex = { point: [], value: Infinity };
