/** One measured figure, beside what the bare engine does in the same run where there is such a thing. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  /** What the raw engine or another library does, in the same unit. */
  readonly raw?: number;
  readonly rawIs?: string;
  /** What we aim at, in words, and whether it was reached in this run; nothing where it is only to be known. */
  readonly aim: string;
  readonly reached: boolean;
}

/** A group of figures, each measured when it is asked for. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** Of a rate per second: ours should be at least this share of the raw one, where a share is said. */
export function rateBeside(
  what: string,
  rates: { readonly ours: number; readonly raw: number },
  rawIs: string,
  shareMin = 0,
): Figure {
  const { ours, raw } = rates;
  const aim = shareMin === 0 ? '' : `at least ${Math.round(shareMin * 100)} % of raw`;
  return { what, ours, raw, rawIs, unit: '/s', aim, reached: ours >= raw * shareMin };
}

export const rateAtLeast = (what: string, ours: number, min: number): Figure => ({
  what,
  ours,
  unit: '/s',
  aim: `at least ${min.toLocaleString('en')}/s`,
  reached: ours >= min,
});

export const timeAtMost = (what: string, ours: number, maxMs: number): Figure => ({
  what,
  ours,
  unit: 'ms',
  aim: `at most ${maxMs.toLocaleString('en')} ms`,
  reached: ours <= maxMs,
});

/** A figure to plan with: there is nothing to reach. */
export const amountOf = (what: string, ours: number, unit: string): Figure => ({
  what,
  ours,
  unit,
  aim: '',
  reached: true,
});
