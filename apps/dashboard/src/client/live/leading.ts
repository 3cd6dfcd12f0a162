import { stateNow, type LineState, type Message } from './line.ts';
import { OwnLine } from './own-line.ts';

/** Tabs of another build that say other things have another name. */
export const NAME = 'mainstay-live-1';

/** As many as the server takes on one connection. */
const PROJECTIONS_MAX = 100;

/** What a tab wants to hear, and after which mark. */
export interface Want {
  readonly type: 'want';
  readonly tab: string;
  readonly projections: readonly string[];
  readonly after: string | undefined;
}

/** How the line is, and what it is for. */
export interface Told {
  readonly type: 'told';
  readonly state: LineState;
  readonly projections: readonly string[];
}

/** What the tab that leads does for all. */
export class Leading {
  /** Of each tab, the one that asked last at the end. */
  readonly #wants = new Map<string, readonly string[]>();
  readonly #watched = new Set<string>();
  readonly #tell: (told: Told) => void;
  readonly #line: OwnLine;
  readonly #ended = new AbortController();
  #state = stateNow('idle');

  constructor(hear: (message: Message) => void, tell: (told: Told) => void) {
    this.#tell = tell;
    this.#line = new OwnLine({
      hear,
      become: (state) => {
        this.#state = state;
        this.#tellAll();
      },
    });
  }

  want({ tab, projections, after }: Want): void {
    this.#wants.delete(tab);
    this.#wants.set(tab, projections);
    this.#line.want(this.#wanted(), after);
    this.#tellAll();
    if (!this.#watched.has(tab)) this.#forgetOnceGone(tab);
  }

  #wanted(): readonly string[] {
    const newestFirst = [...this.#wants.values()].reverse().flat();
    return [...new Set(newestFirst)].slice(0, PROJECTIONS_MAX);
  }

  #tellAll(): void {
    this.#tell({ type: 'told', state: this.#state, projections: this.#wanted() });
  }

  end(): void {
    this.#ended.abort();
    this.#line.pause();
  }

  #forgetOnceGone(tab: string): void {
    const { signal } = this.#ended;
    this.#watched.add(tab);
    const forget = () => {
      this.#watched.delete(tab);
      this.#wants.delete(tab);
      this.#line.want(this.#wanted(), undefined);
      this.#tellAll();
    };
    // Aborted once another tab leads, which watches by itself.
    navigator.locks.request(nameOf(tab), { signal }, forget).catch(() => undefined);
  }
}

/** The lock that a tab holds for as long as it lives, however it ends. */
export const nameOf = (tab: string): string => `${NAME}-${tab}`;
