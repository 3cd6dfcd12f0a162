const RUNS = 5;

/** Milliseconds one call takes. */
export async function timeMs(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Microseconds this process works on a call, whatever else the machine does meanwhile. */
export async function workUs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How often a second something of `count` parts is done: the median of several runs after one to warm up. */
export async function ratePerSecond(
  count: number,
  work: () => unknown,
  runs = RUNS,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ms = await timeMs(work);
    if (run > 0) times.push(ms);
  }
  return (count / medianOf(times)) * 1000;
}

/** The same for two ways of doing it, turn by turn, so that a machine that slows down slows both. */
export async function ratesInTurn(
  count: number,
  ways: { readonly ours: () => unknown; readonly raw: () => unknown },
  runs = RUNS,
): Promise<{ readonly ours: number; readonly raw: number }> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const [oursMs, rawMs] = [await timeMs(ways.ours), await timeMs(ways.raw)];
    if (run === 0) continue;
    ours.push(oursMs);
    raw.push(rawMs);
  }
  return { ours: (count / medianOf(ours)) * 1000, raw: (count / medianOf(raw)) * 1000 };
}

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

/** The value below which a share of all values lies. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
