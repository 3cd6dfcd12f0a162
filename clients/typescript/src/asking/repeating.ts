import { UNREACHABLE, type MainstayError } from '../mainstay-error.ts';

/** Commands: the server does each once, however often it is sent under its Idempotency-Key. */
export const isKeyed = (method: string, path: string): boolean =>
  method === 'POST' && KEYED.some((part) => path.startsWith(part));

const KEYED = ['/api/v1/accounts', '/api/v1/policies/'] as const;

/** What may have been done although no answer came. */
const IN_DOUBT: ReadonlySet<number> = new Set([UNREACHABLE, 502, 503, 504]);

/** Whether asking once more may help, and cannot do anything twice. */
export function mayAskAgain(method: string, path: string, error: MainstayError): boolean {
  // Refused before anything was done.
  if (error.status === 429) return true;
  const isOnce = method === 'GET' || method === 'PUT' || isKeyed(method, path);
  return isOnce && (IN_DOUBT.has(error.status) || error.code === 'busy');
}

/** A key that no other command has; `randomUUID` is missing in pages that come over plain http. */
export function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36).padStart(7, '0')).join('');
}
