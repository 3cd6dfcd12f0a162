/** Whether an error says that the server cannot be reached, or hung up: the same may go well a little later. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const said = String(code);
  return SYSTEM.has(said) || SQLSTATE.test(said) || DRIVER.test(String(message));
}

const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/**
 * Connection exceptions (08), too many connections (53300), shut down or still starting (57P01 to 57P05), a
 * transaction ended because nothing was said in it (25P03). PostgreSQL manual, appendix A.
 */
const SQLSTATE = /^(08...|53300|57P0[1-5]|25P03)$/;

/** What the driver says without a code. */
const DRIVER =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;
