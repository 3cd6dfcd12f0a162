/** Work longer than this lets others have a turn. */
const TURN_MS = 10;

let turnEndsMs = 0;

/** Long work calls this between its steps, so that nobody who shares the thread waits longer than one step and a turn. */
export async function takeTurns(): Promise<void> {
  if (performance.now() < turnEndsMs) return;
  await new Promise((resolve) => setImmediate(resolve));
  turnEndsMs = performance.now() + TURN_MS;
}

/** Waits, but not beyond the signal. */
export function pause(pauseMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, pauseMs);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
