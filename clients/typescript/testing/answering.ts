/** What was asked of a server that is none. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer, or why there is none. */
export type Given = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** Answers one after the other, and remembers what was asked; the last answer is not given twice. */
export function answering(...answers: readonly Given[]) {
  const sent: Sent[] = [];
  const left = [...answers];
  const asked: typeof fetch = (url, { method, headers, body, signal } = {}) => {
    sent.push({
      url: (url as URL).href,
      method,
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? JSON.parse(body) : body,
    });
    const answer = left.shift();
    if (answer instanceof Response) return Promise.resolve(answer);
    if (typeof answer === 'function') return answer(signal!);
    return Promise.reject(answer ?? new Error('Nothing more is answered.'));
  };
  return { sent, fetch: asked };
}

export const json = (body: object): Response => Response.json(body);

/** A refusal as the server writes it. */
export const refusal = (
  status: number,
  code: string,
  { retryAfter, ...more }: { readonly retryAfter?: string; readonly [name: string]: unknown } = {},
): Response =>
  new Response(JSON.stringify({ status, code, detail: 'It may not be.', ...more }), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    },
  });

export const cutOff = (): Error => new TypeError('fetch failed');

/** A stream that says something, and then ends, breaks or stays open. */
export function streaming(texts: readonly string[], end: 'ends' | 'breaks' | 'stays' = 'ends') {
  return (signal: AbortSignal): Promise<Response> => {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const text of texts) controller.enqueue(encoder.encode(text));
        if (end === 'ends') controller.close();
        signal.addEventListener('abort', () => {
          if (end !== 'ends') controller.error(signal.reason);
        });
      },
      pull: (controller) => {
        if (end === 'breaks') controller.error(cutOff());
      },
    });
    return Promise.resolve(
      new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    );
  };
}
