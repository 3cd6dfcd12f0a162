import type { LiveMessage, LiveNews } from '#insights/live/live-projection';

/** Whoever reads a list again at each word of it does so once in so long. */
const PAUSE_MS = 5_000;

/** Lists whose rows are not for whoever watches, and why. */
export interface HiddenRows {
  readonly hides: (projection: string) => boolean;
  readonly reason: Extract<LiveMessage, { kind: 'reset' }>['reason'];
}

/** Of lists, which tell of any account, to somebody who sees some accounts alone: all of them. */
export const OWN_ACCOUNTS: HiddenRows = {
  hides: (projection) => !projection.includes(':'),
  reason: 'own-accounts',
};

/** Rows that say whose a matter is and how late. */
const BY_PERSON: ReadonlySet<string> = new Set(['duties', 'actions']);

export const NOT_BY_PERSON: HiddenRows = {
  hides: (projection) => BY_PERSON.has(projection),
  reason: 'per-person-reports-off',
};

type Tell = (news: LiveNews) => void;

/**
 * News for somebody who may not see the rows of some lists: of those only that they have changed, once in five seconds at
 * most; of all else everything.
 */
export class WithoutRows {
  readonly #changed = new Set<string>();
  #position = 0;
  #pause: NodeJS.Timeout | undefined;

  constructor(
    private readonly hidden: HiddenRows,
    private readonly tell: Tell,
  ) {}

  hear({ position, messages }: LiveNews): void {
    this.#position = position;
    const { hides } = this.hidden;
    const open = messages.filter(({ projection }) => !hides(projection));
    for (const { projection } of messages) if (hides(projection)) this.#changed.add(projection);
    const isPausing = this.#pause !== undefined;
    this.tell({ position, messages: isPausing ? open : [...open, ...this.#resets()] });
  }

  stop(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  /** What is to be said of lists now; whatever comes after waits. */
  #resets(): readonly LiveMessage[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (changed.length > 0) this.#pause = setTimeout(() => this.#goOn(), PAUSE_MS);
    const { reason } = this.hidden;
    return changed.map((projection) => ({ projection, kind: 'reset', reason }));
  }

  #goOn(): void {
    this.#pause = undefined;
    if (this.#changed.size > 0) this.tell({ position: this.#position, messages: this.#resets() });
  }
}
