/** Waits; an aborted signal ends it with what the signal says. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Twice as long after each failure, spread by chance so that those who were cut off at once do not come back at once. */
export function backOffMs(failures: number, firstMs: number, mostMs: number): number {
  const wholeMs = Math.min(mostMs, firstMs * 2 ** Math.min(failures, 30));
  return wholeMs * (0.5 + Math.random() / 2);
}
