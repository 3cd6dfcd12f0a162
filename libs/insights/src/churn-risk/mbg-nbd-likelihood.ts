import type { MbgNbd, Rhythm } from './mbg-nbd.ts';

/**
 * The log-likelihood of MBG/NBD as a function of its parameters, summed in the order the rhythms are given.
 *
 * L(x,t,T) = Π_{i<x} (r+i)(b+i)/(a+b+i) · α^r · (α+t)^−(r+x) · [a + (b+x)·((α+t)/(α+T))^(r+x)] ÷ (a+b+x),
 * which is equation (2) of Batislam, Denizel & Filiztekin 2007 with the gamma functions of whole steps
 * multiplied out: days are the unit of t, T and α.
 */
export function logLikelihoodOf(rhythms: readonly Rhythm[]): (parameters: MbgNbd) => number {
  const { distinct, which } = distinctOf(rhythms);
  const xMax = distinct.reduce((max, { x }) => Math.max(max, x), 0);
  const each = new Float64Array(distinct.length);
  return (parameters) => {
    const steps = stepsOf(parameters, xMax);
    distinct.forEach((rhythm, index) => {
      each[index] = (steps[rhythm.x] ?? 0) + logTail(parameters, rhythm);
    });
    let sum = 0;
    for (const index of which) sum += each[index] ?? 0;
    return sum;
  };
}

/** log Π_{i<x} (r+i)(b+i)/(a+b+i) for each x up to the largest. */
function stepsOf({ r, a, b }: MbgNbd, xMax: number): Float64Array {
  const steps = new Float64Array(xMax + 1);
  for (let x = 1; x <= xMax; x += 1) {
    const i = x - 1;
    steps[x] = (steps[i] ?? 0) + Math.log(((r + i) * (b + i)) / (a + b + i));
  }
  return steps;
}

function logTail({ r, alpha, a, b }: MbgNbd, { x, t, T }: Rhythm): number {
  const logT = Math.log(alpha + t);
  const stayed = Math.exp((r + x) * (logT - Math.log(alpha + T)));
  return r * Math.log(alpha) - (r + x) * logT + Math.log((a + (b + x) * stayed) / (a + b + x));
}

/** Many accounts share their three figures: each is computed once, and summed as often as it stands there. */
function distinctOf(rhythms: readonly Rhythm[]): {
  readonly distinct: readonly Rhythm[];
  readonly which: Int32Array;
} {
  const indexes = new Map<string, number>();
  const distinct: Rhythm[] = [];
  const which = Int32Array.from(rhythms, (rhythm) => {
    const key = `${String(rhythm.x)}/${String(rhythm.t)}/${String(rhythm.T)}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, distinct.length);
    return distinct.push(rhythm) - 1;
  });
  return { distinct, which };
}
