/** A place in (−1, 1) and what the function there weighs. */
export interface Node {
  readonly at: number;
  readonly weight: number;
}

/** The nodes of Gauss and Legendre: n of them integrate polynomials up to degree 2n − 1 exactly. Source: Golub & Welsch 1969 for what they are; here by Newton's method. */
export function gaussLegendre(count: number): readonly Node[] {
  return Array.from({ length: count }, (_, place) => {
    let at = Math.cos((Math.PI * (place + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round += 1) {
      const found = legendre(count, at);
      slope = found.slope;
      const step = found.value / slope;
      at -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= degree; k += 1) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
