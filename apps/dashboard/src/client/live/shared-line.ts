import { Leading, NAME, nameOf, type Told, type Want } from './leading.ts';
import { stateNow, type Line, type LineReader, type Message } from './line.ts';

/** A tab that leads answers within a turn; one that does not for so long was put to sleep with its lock. */
const ANSWER_MS = 2_000;

type Said =
  Want | Told | { readonly type: 'who' } | { readonly type: 'heard'; readonly message: Message };

/** Browsers have both for pages of https and of this computer; elsewhere tabs cannot agree. */
export const canShare = (): boolean => 'locks' in navigator && 'BroadcastChannel' in window;

/**
 * One connection for all tabs of a browser, as it has but six to a server: the tab that holds a lock leads, has the
 * connection and passes on what it hears, seen or not. When it goes another gets the lock, asks what is wanted
 * and goes on where each tab was.
 */
export class SharedLine implements Line {
  readonly #tab = crypto.randomUUID();
  readonly #channel = new BroadcastChannel(NAME);
  readonly #reader: LineReader;
  #mine: Want;
  #told: readonly string[] = [];
  #leading: Leading | undefined;
  #queued = new AbortController();
  #silence = 0;
  #isHere = false;

  constructor(reader: LineReader) {
    this.#reader = reader;
    this.#mine = { type: 'want', tab: this.#tab, projections: [], after: undefined };
    this.#channel.onmessage = ({ data }: MessageEvent<Said>) => this.#listen(data);
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#ask();
    });
    // Whoever leads takes a tab without its lock for one that is gone.
    void holdFor(nameOf(this.#tab), {}, () => {
      this.#isHere = true;
      this.#queue();
      this.#ask();
    });
  }

  readonly want = (projections: readonly string[], after: string | undefined): void => {
    this.#mine = { ...this.#mine, projections, after };
    this.#ask();
  };

  /** Tells whoever leads what is wanted here; its answer says that it is awake. */
  #ask(): void {
    if (!this.#isHere) return;
    if (this.#leading) {
      this.#leading.want(this.#mine);
      return;
    }
    this.#say(this.#mine);
    clearTimeout(this.#silence);
    this.#silence = window.setTimeout(() => this.#take(), ANSWER_MS);
  }

  #listen(said: Said): void {
    if (said.type === 'want') {
      this.#leading?.want(said);
      return;
    }
    clearTimeout(this.#silence);
    if (said.type === 'told') this.#become(said);
    if (said.type === 'heard') this.#hear(said.message);
    if (said.type !== 'who') return;
    this.#told = [];
    this.#ask();
  }

  /** A tab whose projections are too many by now says so, and asks anew once it is looked at. */
  #become({ state, projections }: Told): void {
    this.#told = projections;
    this.#reader.become(this.#isTold() ? state : stateNow('lost'));
  }

  /** A position heard counts for this tab once all it wants is told with it. */
  #hear(message: Message): void {
    if (!this.#isTold()) return;
    if (message.id !== '') this.#mine = { ...this.#mine, after: message.id };
    this.#reader.hear(message);
  }

  readonly #isTold = (): boolean =>
    this.#mine.projections.every((projection) => this.#told.includes(projection));

  /** Leads once all who did before are gone. */
  #queue(): void {
    this.#queued = new AbortController();
    this.#lead({ signal: this.#queued.signal });
  }

  /** Leads at once, in the place of a tab that sleeps. */
  #take(): void {
    this.#queued.abort();
    this.#lead({ steal: true });
  }

  #lead(options: LockOptions): void {
    holdFor(NAME, options, () => this.#begin()).catch(() => {
      // Either this tab gave up waiting, to take the lead, or the lead was taken from it.
      if (!this.#leading) return;
      this.#leading.end();
      this.#leading = undefined;
      this.#queue();
      this.#ask();
    });
  }

  #begin(): void {
    clearTimeout(this.#silence);
    this.#leading = new Leading(
      (message) => {
        this.#say({ type: 'heard', message });
        this.#hear(message);
      },
      (told) => {
        this.#say(told);
        this.#become(told);
      },
    );
    this.#say({ type: 'who' });
    this.#leading.want(this.#mine);
  }

  #say(said: Said): void {
    this.#channel.postMessage(said);
  }
}

/** Holds a lock until the tab is gone. @throws DOMException when the wait is aborted or another takes the lock */
const holdFor = (name: string, options: LockOptions, begin: () => void): Promise<void> =>
  navigator.locks.request(name, options, async () => {
    begin();
    await new Promise<never>(() => undefined);
  });
