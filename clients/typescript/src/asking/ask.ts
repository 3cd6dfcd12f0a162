import { MainstayError } from '../mainstay-error.ts';
import { backOffMs, pause } from '../pause.ts';
import { isKeyed, mayAskAgain, newKey } from './repeating.ts';

/** How to reach an installation, and for how long to try. */
export interface Settings {
  /** Its address, such as `http://127.0.0.1:3000`. */
  readonly base: string | URL;
  /** Made by `mainstay token add NAME`. A page of the installation itself may do with its session. */
  readonly token?: string;
  /** How often something is asked at most: 4 times unless said. */
  readonly triesMax?: number;
  /** For how long is waited between tries, all together: 30 seconds unless said. */
  readonly waitMaxMs?: number;
  /** How long one try may take: a minute unless said. */
  readonly timeoutMs?: number;
  /** What asks instead of `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What is asked, of which route. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly body?: unknown;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Asks until there is an answer, or nothing is gained by asking again. @throws MainstayError, and what the signal says */
export async function ask(
  settings: Settings,
  method: string,
  path: string,
  asked: Asked,
): Promise<unknown> {
  const { triesMax = 4, waitMaxMs = 30_000 } = settings;
  const request = requestOf(settings, method, path, asked);
  let leftMs = waitMaxMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await tryOnce(settings, request, asked.signal);
    } catch (error) {
      if (!(error instanceof MainstayError) || !mayAskAgain(method, path, error)) throw error;
      const waitMs = error.retryAfterMs ?? backOffMs(tries - 1, FIRST_WAIT_MS, LONGEST_WAIT_MS);
      if (tries >= triesMax || waitMs > leftMs) throw error;
      leftMs -= waitMs;
      await pause(waitMs, asked.signal);
    }
  }
}

interface Sent {
  readonly url: URL;
  readonly init: RequestInit;
}

/** The same for every try: so its key is as well. */
function requestOf(settings: Settings, method: string, path: string, asked: Asked): Sent {
  const { body, idempotencyKey = newKey(), ifMatch } = asked;
  const isForm = body instanceof FormData;
  const headers = headersOf(settings, {
    ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    ...(isKeyed(method, path) ? { 'idempotency-key': idempotencyKey } : {}),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  });
  const sent = body === undefined || isForm ? body : JSON.stringify(body);
  const url = urlOf(settings, path, asked);
  return { url, init: { method, headers, ...(sent === undefined ? {} : { body: sent }) } };
}

/** The token goes to the address that was named, and nowhere it may lead to. */
async function tryOnce(
  { fetch: send = fetch, timeoutMs = 60_000 }: Settings,
  sent: Sent,
  signal?: AbortSignal,
) {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await send(sent.url, {
      ...sent.init,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    if (!answer.ok) throw await MainstayError.of(answer);
    return await contentOf(answer);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof MainstayError) throw cause;
    throw new MainstayError({}, undefined, { cause });
  }
}

/** A page where figures were asked for is a proxy's, which wants a person to sign in. */
async function contentOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined;
  const [type] = (answer.headers.get('content-type') ?? '').split(';');
  if (type === 'application/json') return answer.json();
  if (type === 'text/csv') return answer.text();
  throw await MainstayError.of(answer);
}

export function urlOf({ base }: Settings, path: string, { params = {}, query = {} }: Asked): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const url = new URL(filled, base);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

export const headersOf = (
  { token }: Settings,
  more: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...more,
});
