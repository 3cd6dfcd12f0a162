import type { LiveNews } from '#insights/live/live-projection';

/** What a worker is asked to do, answered once. */
export interface Ask {
  readonly kind: 'ask';
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What goes to a worker: a question, that whoever asked it has left, or that it is to stop. */
export type ToWorker =
  Ask | { readonly kind: 'leave'; readonly id: number } | { readonly kind: 'stop' };

/** What comes from a worker: it is ready for questions, an answer, a refusal, or news for those who watch. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: CarriedError }
  | { readonly kind: 'news'; readonly news: LiveNews };

/** An error on its way between threads: its class does not survive the way, its name and data do. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One end of a line between threads, as worker_threads has it. */
export interface Line<Sent, Heard> {
  postMessage(message: Sent): void;
  on(event: 'message', listener: (message: Heard) => void): unknown;
}
