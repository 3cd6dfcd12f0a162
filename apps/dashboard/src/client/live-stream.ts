import { API, queryOf } from './api.ts';

/** What the server tells of a projection while the page is open. */
export interface News {
  readonly kind: 'changed' | 'scores' | 'reset';
  readonly projection: string;
  readonly position: string | undefined;
  readonly rows: readonly unknown[];
  readonly removed: readonly string[];
}

/** `since` is when the page was last known to be up to date, in epoch milliseconds. */
interface LiveState {
  readonly status: 'idle' | 'connecting' | 'open' | 'lost';
  readonly since: number;
}

type Listener = (news: News) => void;

const REST_AFTER_MS = 30_000;
const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/**
 * One connection for all projections that are listened to. It goes on after the last position heard,
 * whether the browser, the server or a new choice of projections cut it.
 */
class LiveStream {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #watchers = new Set<() => void>();
  #source: EventSource | undefined;
  #after: string | undefined;
  #projections = '';
  #timer = 0;
  #rest = 0;
  #failures = 0;
  #state: LiveState = { status: 'idle', since: 0 };

  readonly state = (): LiveState => this.#state;

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  };

  constructor() {
    document.addEventListener('visibilitychange', () => {
      clearTimeout(this.#rest);
      if (document.hidden) this.#rest = window.setTimeout(() => this.#pause(), REST_AFTER_MS);
      else this.#soon(0);
    });
  }

  /** Hears what happens to a projection after a position, until the returned function is called. */
  listen(projection: string, after: string, listener: Listener): () => void {
    this.#after ??= after;
    const listeners = this.#listeners.get(projection) ?? new Set();
    this.#listeners.set(projection, listeners.add(listener));
    this.#soon(0);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(projection);
      this.#soon(0);
    };
  }

  /** A browser has but six connections to a server: tabs nobody looks at leave them to the others. */
  #pause(): void {
    this.#source?.close();
    this.#source = undefined;
  }

  /** Leaving one page and entering the next changes the choice twice: one connection does for both. */
  #soon(waitMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#connect(), waitMs);
  }

  #connect(): void {
    const projections = [...this.#listeners.keys()].sort().join(',');
    const alive = this.#source && this.#source.readyState !== EventSource.CLOSED;
    if (alive && projections === this.#projections) return;
    this.#source?.close();
    this.#source = undefined;
    this.#projections = projections;
    if (projections === '') {
      this.#after = undefined;
      this.#become('idle');
      return;
    }
    if (this.#state.status === 'idle') this.#become('connecting');
    this.#open(new EventSource(`${API}live${queryOf({ projections, after: this.#after })}`));
  }

  #open(source: EventSource): void {
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      this.#become('open');
    };
    source.onerror = () => {
      if (this.#state.status !== 'lost') this.#become('lost');
      // The browser tries again by itself unless the server refused.
      if (source.readyState !== EventSource.CLOSED) return;
      this.#soon(WAITS_MS[Math.min(this.#failures, WAITS_MS.length - 1)] ?? 0);
      this.#failures += 1;
    };
    for (const kind of ['changed', 'scores', 'reset'] as const) {
      source.addEventListener(kind, (event: MessageEvent<string>) => this.#hear(kind, event));
    }
  }

  #hear(kind: News['kind'], { data, lastEventId }: MessageEvent<string>): void {
    if (lastEventId !== '') this.#after = lastEventId;
    // The server writes these messages: the page believes their shape.
    const said = JSON.parse(data) as Partial<News> & { readonly projection: string };
    const news = {
      kind,
      position: said.position,
      rows: said.rows ?? [],
      removed: said.removed ?? [],
    };
    this.#listeners
      .get(said.projection)
      ?.forEach((tell) => tell({ ...news, projection: said.projection }));
  }

  /** While the line is up all is current; once it is cut, what is shown is as old as the cut. */
  #become(status: LiveState['status']): void {
    this.#state = { status, since: Date.now() };
    this.#watchers.forEach((tell) => tell());
  }
}

export const liveStream = new LiveStream();
