import { Problem, problemOf, Unreachable } from './problem.ts';

/** What goes into an address; empty values stay out of it. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** Asks the server. @throws {Problem} when it refuses, {Unreachable} when it does not answer */
export async function get<T>(path: string, params: Params, signal?: AbortSignal): Promise<T> {
  const response = await send(`${path}${queryOf(params)}`, signal ? { signal } : {});
  // The server answers these shapes: libs/insights/src/views.ts holds them for both sides.
  return (await response.json()) as T;
}

/** Sends a command. The key makes a second sending of the same command harmless. */
export async function post<T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Puts something in its place. */
export const put = async (path: string, body: unknown): Promise<void> => {
  await send(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
};

/** Sends a form with files. */
export async function postForm<T>(path: string, form: FormData): Promise<T> {
  return (await (await send(path, { method: 'POST', body: form })).json()) as T;
}

export const remove = async (path: string): Promise<void> => {
  await send(path, { method: 'DELETE' });
};

export function queryOf(params: Params): string {
  const pairs = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`;
}

export const API = '/api/v1/';

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await reached(path, init);
  if (response.ok) return response;
  const problem = await problemOf(response);
  // The question for the session itself is what they ask then.
  if (problem.status === 401 && path !== 'session') whenSignedOut.forEach((tell) => tell());
  throw problem;
}

/** Anyone who must know that the session may be over, whichever request noticed it. */
export const whenSignedOut = new Set<() => void>();

async function reached(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(API + path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('The server does not answer.', { cause: error });
  }
}

/** A refusal stays one; only silence is worth asking again, once: whoever waits should soon be told. */
export const worthRetrying = (count: number, error: unknown): boolean =>
  !(error instanceof Problem) && count < 1;
