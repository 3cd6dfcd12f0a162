import { API, queryOf, whenSignedOut } from '../api.ts';
import { isBefore } from '../position.ts';
import {
  KINDS,
  stateNow,
  type Line,
  type LineReader,
  type LineState,
  type Message,
} from './line.ts';

const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/**
 * One connection for all projections that are wanted. It goes on after the last position heard, whether the browser,
 * the server or another choice of projections cut it.
 */
export class OwnLine implements Line {
  readonly #reader: LineReader;
  #source: EventSource | undefined;
  #at: string | undefined;
  #wanted = '';
  #opened = '';
  #timer = 0;
  #failures = 0;
  #status: LineState['status'] = 'idle';

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  readonly want = (projections: readonly string[], after: string | undefined): void => {
    this.#wanted = [...projections].sort().join(',');
    const isEarlier = after !== undefined && (this.#at === undefined || isBefore(after, this.#at));
    if (isEarlier) this.#at = after;
    // Nothing more is heard for the old choice: the new one begins exactly where this ends.
    if (isEarlier || this.#wanted !== this.#opened) this.pause();
    this.resume();
  };

  /** Gives the connection up; what is wanted stays known. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  /** Several tabs that change their choice at once need one connection for all of it. */
  resume(waitMs = 0): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#connect(), waitMs);
  }

  #connect(): void {
    const alive = this.#source && this.#source.readyState !== EventSource.CLOSED;
    if (alive && this.#wanted === this.#opened) return;
    this.pause();
    this.#opened = this.#wanted;
    if (this.#wanted === '') {
      this.#at = undefined;
      this.#become('idle');
      return;
    }
    if (this.#status === 'idle') this.#become('connecting');
    const query = queryOf({ projections: this.#wanted, after: this.#at });
    this.#open(new EventSource(`${API}live${query}`));
  }

  #open(source: EventSource): void {
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      this.#become('open');
    };
    source.onerror = () => {
      if (this.#status !== 'lost') this.#become('lost');
      // The browser tries again by itself unless the server refused.
      if (source.readyState !== EventSource.CLOSED) return;
      // Refused, perhaps because the session is over: whoever knows the session asks.
      whenSignedOut.forEach((ask) => ask());
      this.resume(WAITS_MS[Math.min(this.#failures, WAITS_MS.length - 1)]);
      this.#failures += 1;
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<string>) =>
        this.#hear({ kind, data, id: lastEventId }),
      );
    }
  }

  #hear(message: Message): void {
    if (message.id !== '') this.#at = message.id;
    this.#reader.hear(message);
  }

  /** While the line is up all is current; once it is cut, what is shown is as old as the cut. */
  #become(status: LineState['status']): void {
    this.#status = status;
    this.#reader.become(stateNow(status));
  }
}

const REST_AFTER_MS = 30_000;

/** A line of this tab alone. A browser has but six connections to a server: a tab nobody looks at leaves its to others. */
export function restingLine(reader: LineReader): Line {
  const line = new OwnLine(reader);
  let rest = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(rest);
    if (document.hidden) rest = window.setTimeout(() => line.pause(), REST_AFTER_MS);
    else line.resume();
  });
  return line;
}
