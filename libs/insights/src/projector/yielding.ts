/** Work longer than this lets others go on. */
const TURN_MS = 10;

let turnEndsMs = 0;

/** Long work calls this between its steps, so that nobody who shares the thread waits longer than one step and a turn. */
export async function yieldToOthers(): Promise<void> {
  if (performance.now() < turnEndsMs) return;
  await new Promise((resolve) => setImmediate(resolve));
  turnEndsMs = performance.now() + TURN_MS;
}
