import { headersOf, urlOf, type Settings } from '../asking/ask.ts';
import { MainstayError } from '../mainstay-error.ts';
import { EventStream, type ServerEvent } from './event-stream.ts';

/** The server says something every fifteen seconds: whoever hears nothing for so long has no connection any more. */
const SILENCE_MAX_MS = 45_000;

/** One connection to a live stream, until it ends. @throws MainstayError when it is refused, and when it breaks */
export async function* connected(
  settings: Settings,
  projections: readonly string[],
  after: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerEvent, void> {
  const silence = new Silence();
  // Whoever aborts may never ask for the next event.
  const end = (): void => silence.end();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const url = urlOf(settings, '/api/v1/live', { query: { projections: projections.join(',') } });
    const asking = (settings.fetch ?? fetch)(url, {
      headers: headersOf(settings, { accept: 'text/event-stream', 'last-event-id': after }),
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
    });
    const answer = await asking.catch(lost);
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
    if (!answer.ok || !isStream || !answer.body) throw await MainstayError.of(answer);
    yield OPENED;
    yield* eventsOf(answer.body, silence);
  } finally {
    signal?.removeEventListener('abort', end);
    silence.end();
  }
}

/** Said of a connection before anything is heard. */
const OPENED: ServerEvent = { type: 'open', id: undefined, data: undefined, retryMs: undefined };

async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  silence: Silence,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const stream = new EventStream();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(lost);
      if (done) return;
      silence.broken();
      yield* stream.read(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const lost = (cause: unknown): never => {
  throw new MainstayError({}, undefined, { cause });
};

/** Ends what is silent for too long. */
class Silence {
  readonly #ended = new AbortController();
  #timer = this.#begun();

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  broken(): void {
    this.end();
    this.#timer = this.#begun();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #begun(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#ended.abort(), SILENCE_MAX_MS);
  }
}
