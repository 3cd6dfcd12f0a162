import { stateNow, type Line, type LineState, type Message } from './line.ts';
import { restingLine } from './own-line.ts';
import { canShare, SharedLine } from './shared-line.ts';

/** What the server tells of a projection while the page is open. */
export interface News {
  readonly kind: Message['kind'];
  readonly projection: string;
  readonly position: string | undefined;
  readonly rows: readonly unknown[];
  readonly removed: readonly string[];
}

type Listener = (news: News) => void;

/** All projections this tab listens to, over one line. It goes on after the last position heard. */
class LiveStream {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #watchers = new Set<() => void>();
  readonly #line: Line;
  #after: string | undefined;
  #timer = 0;
  #state = stateNow('idle');

  readonly state = (): LineState => this.#state;

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  };

  constructor() {
    const reader = {
      hear: (message: Message) => this.#hear(message),
      become: (state: LineState) => this.#become(state),
    };
    this.#line = canShare() ? new SharedLine(reader) : restingLine(reader);
  }

  /** Hears what happens to a projection after a position, until the returned function is called. */
  listen(projection: string, after: string, listener: Listener): () => void {
    this.#after ??= after;
    const listeners = this.#listeners.get(projection) ?? new Set();
    this.#listeners.set(projection, listeners.add(listener));
    this.#want();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(projection);
      this.#want();
    };
  }

  /** Leaving one page and entering the next changes the choice twice: once is enough to say it. */
  #want(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#listeners.size === 0) this.#after = undefined;
      this.#line.want([...this.#listeners.keys()], this.#after);
    });
  }

  #hear({ kind, data, id }: Message): void {
    // What other tabs are told before this one listens is in what it is about to read.
    if (this.#after === undefined) return;
    if (id !== '') this.#after = id;
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

  #become(state: LineState): void {
    // Other tabs may have a line that this one wants nothing of.
    const { status, since } = this.#listeners.size === 0 ? stateNow('idle') : state;
    if (status === this.#state.status && (status === 'idle' || since === this.#state.since)) return;
    this.#state = { status, since };
    this.#watchers.forEach((tell) => tell());
  }
}

export const liveStream = new LiveStream();
