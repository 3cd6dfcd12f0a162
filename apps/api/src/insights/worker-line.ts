import type { LiveNews } from '#insights/live/live-projection';
import { arrived } from './carried-errors.ts';
import type { FromWorker, Line, ToWorker } from './insight-messages.ts';
import type { Answering } from './serve-insights.ts';

/** A worker thread, as far as its line is concerned. */
export interface Thread extends Line<ToWorker, FromWorker> {
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** Hears of what happens on a line beside answers. */
export interface LineListener {
  readonly started: () => void;
  readonly news: (news: LiveNews) => void;
  /** The thread ended by itself; another one is about to be started. */
  readonly failed: (error: unknown) => void;
}

/** So many questions may wait for an answer at a time. */
const WAITING_MAX = 1_000;
/** An answer that takes longer does not help whoever asked any more. */
const ANSWER_TIMEOUT_MS = 60_000;
/** A thread that ended is started again after so long, twice as long each time, up to the maximum. */
const RESTART_MS = 100;
const RESTART_MAX_MS = 5_000;
/** A thread that ran for so long was sound: the next failure is a first one again. */
const SOUND_MS = 60_000;
/** A stopping thread gets so long to close its files. */
const STOP_MS = 1_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Lets go of what watched over it. */
  readonly settled: () => void;
}

/** Asks a worker thread, and keeps one running. */
export class WorkerLine {
  readonly #waiting = new Map<number, Waiting>();
  #thread: Thread | undefined;
  #threads = 0;
  #lastId = 0;
  #failures = 0;
  #begunMs = 0;
  #restart: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    private readonly start: () => Thread,
    private readonly listener: LineListener,
  ) {
    this.#begin();
  }

  /** How many threads there have been. */
  get threads(): number {
    return this.#threads;
  }

  /** @throws InsightsUnavailable when there is no thread, too many ask, or no answer comes */
  ask<M extends keyof Answering>(
    method: M,
    ...args: Parameters<Answering[M]>
  ): ReturnType<Answering[M]> {
    return this.askUntil(undefined, method, ...args);
  }

  /**
   * The same for somebody who may leave before there is an answer, which the thread hears of.
   * @throws what the signal says, once it is aborted
   */
  askUntil<M extends keyof Answering>(
    left: AbortSignal | undefined,
    method: M,
    ...args: Parameters<Answering[M]>
  ): ReturnType<Answering[M]> {
    const answer = new Promise((resolve, reject) => {
      left?.throwIfAborted();
      const thread = this.#thread;
      if (!thread || this.#waiting.size >= WAITING_MAX) {
        reject(new InsightsUnavailable());
        return;
      }
      this.#lastId += 1;
      const id = this.#lastId;
      const timer = setTimeout(() => {
        this.#settled(id)?.reject(new InsightsUnavailable());
        // Nobody hears the answer any more.
        thread.postMessage({ kind: 'leave', id });
      }, ANSWER_TIMEOUT_MS);
      timer.unref();
      const leave = (): void => {
        this.#settled(id)?.reject(left?.reason as Error);
        thread.postMessage({ kind: 'leave', id });
      };
      left?.addEventListener('abort', leave, { once: true });
      const settled = (): void => {
        clearTimeout(timer);
        left?.removeEventListener('abort', leave);
      };
      this.#waiting.set(id, { resolve, reject, settled });
      thread.postMessage({ kind: 'ask', id, method, args });
    });
    // The worker answers with what the method of that name gives.
    return answer as ReturnType<Answering[M]>;
  }

  /** Ends the thread, if there is one; another is started in its place. */
  again(): void {
    void this.#thread?.terminate();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#restart);
    const thread = this.#thread;
    if (!thread) return;
    const ended = new Promise<void>((resolve) => {
      thread.on('exit', () => resolve());
    });
    const timer = setTimeout(() => void thread.terminate(), STOP_MS);
    thread.postMessage({ kind: 'stop' });
    await ended;
    clearTimeout(timer);
  }

  #begin(): void {
    const thread = this.start();
    this.#thread = thread;
    this.#threads += 1;
    this.#begunMs = performance.now();
    let failure: unknown;
    thread.on('message', (message) => {
      this.#hear(message);
    });
    thread.on('error', (error) => {
      failure = error;
    });
    thread.on('exit', (code) => {
      this.#ended(failure ?? new Error(`A worker of the read side ended with ${String(code)}.`));
    });
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'news') this.listener.news(message.news);
    else if (message.kind === 'started') this.listener.started();
    else this.#settle(message);
  }

  #settle(message: Extract<FromWorker, { readonly id: number }>): void {
    const waiting = this.#settled(message.id);
    if (!waiting) return;
    if (message.kind === 'answer') waiting.resolve(message.value);
    else waiting.reject(arrived(message.error));
  }

  /** Takes out who waits for an answer, as there is one, or none will come. */
  #settled(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.settled();
    return waiting;
  }

  #ended(failure: unknown): void {
    this.#thread = undefined;
    for (const id of this.#waiting.keys()) this.#settled(id)?.reject(new InsightsUnavailable());
    if (this.#isClosed) return;
    this.listener.failed(failure);
    if (performance.now() - this.#begunMs > SOUND_MS) this.#failures = 0;
    const pauseMs = Math.min(RESTART_MAX_MS, RESTART_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#restart = setTimeout(() => {
      this.#begin();
    }, pauseMs);
  }
}

/** The read side cannot answer just now; it is being started again, or has too much to do. */
class InsightsUnavailable extends Error {
  override readonly name = 'InsightsUnavailable';
  readonly statusCode = 503;

  constructor() {
    super('The read side cannot answer just now: ask again in a moment.');
  }
}
