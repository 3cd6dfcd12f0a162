const SQLITE_BUSY = 5;

/** Others hold a lock for milliseconds; whoever still waits after this has met a stuck process. */
export const BUSY_WAIT_MAX_MS = 10_000;

/** Another connection holds the lock. The lower byte is the primary code; the rest says why it is busy. */
export const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  (Number(error.errcode) & 0xff) === SQLITE_BUSY;

/**
 * Reads again while another process recovers or closes the database. That is rare and takes moments,
 * so the wait may hold up the event loop; readers otherwise never wait.
 */
export function patiently<T>(read: () => T): T {
  const started = performance.now();
  for (;;) {
    try {
      return read();
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > BUSY_WAIT_MAX_MS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
