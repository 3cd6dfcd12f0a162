import { figureAt } from './figure-at.ts';

/**
 * Solves A·x = b for a symmetric positive definite A, given row by row, by Cholesky's decomposition; A is overwritten.
 * @throws RangeError where A is not positive definite
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const at = (i: number, j: number) => figureAt(a, i * size + j);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      if (i === j && sum <= 0) throw new RangeError('The matrix is not positive definite.');
      a[i * size + j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i += 1) {
    let sum = figureAt(x, i);
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * figureAt(x, k);
    x[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = figureAt(x, i);
    for (let k = i + 1; k < size; k += 1) sum -= at(k, i) * figureAt(x, k);
    x[i] = sum / at(i, i);
  }
  return x;
}
