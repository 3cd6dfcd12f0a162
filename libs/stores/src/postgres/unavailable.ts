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

/**
 * Why the server refuses though it can be reached: waiting mends nothing, somebody has to change something there. No
 * permission (42501), no way in (28), no such database (3D000), read-only (25006), disk full (53100).
 */
const REFUSED = /^(42501|28...|3D000|25006|53100)$/;

/** What stands in the way of a server that cannot be used, in words; undefined where something else is wrong. */
export function reasonOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (REFUSED.test(String(code))) return `PostgreSQL refuses: ${String(message)} (${String(code)})`;
  if (!isUnavailable(error)) return undefined;
  return `PostgreSQL does not answer (${String(code ?? message)})`;
}
