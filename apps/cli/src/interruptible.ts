import { Interrupted } from './failure.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that stops in good order at the first Ctrl-C, or when it is asked to end; a second one ends it at once.
 * @throws Interrupted with what `saying` makes of the error the work stops with
 */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
  saying: (error: unknown) => string | undefined,
): Promise<T> {
  const stopping = new AbortController();
  let by: NodeJS.Signals = 'SIGINT';
  const stop = (signal: NodeJS.Signals): void => {
    by = signal;
    forget();
    stopping.abort();
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(stopping.signal);
  } catch (error) {
    const sentence = saying(error);
    throw sentence === undefined ? error : new Interrupted(sentence, by);
  } finally {
    forget();
  }
}
