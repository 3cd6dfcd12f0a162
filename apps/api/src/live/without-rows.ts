import type { LiveMessage, LiveNews } from '#insights/live/live-projection';

/** Whoever reads a list again at each word of it does so once in so long. */
const PAUSE_MS = 5_000;

type Tell = (news: LiveNews) => void;

/**
 * News for somebody who sees some accounts alone: of lists, which tell of any account, only that they have changed, once
 * in five seconds at most; of a single account all.
 */
export class WithoutRows {
  readonly #changed = new Set<string>();
  #position = 0;
  #pause: NodeJS.Timeout | undefined;

  constructor(private readonly tell: Tell) {}

  hear({ position, messages }: LiveNews): void {
    this.#position = position;
    const ofAccounts = messages.filter(isOfAccount);
    for (const message of messages)
      if (!isOfAccount(message)) this.#changed.add(message.projection);
    const isPausing = this.#pause !== undefined;
    this.tell({ position, messages: isPausing ? ofAccounts : [...ofAccounts, ...this.#resets()] });
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
    return changed.map((projection) => ({ projection, kind: 'reset', reason: 'own-accounts' }));
  }

  #goOn(): void {
    this.#pause = undefined;
    if (this.#changed.size > 0) this.tell({ position: this.#position, messages: this.#resets() });
  }
}

const isOfAccount = ({ projection }: LiveMessage): boolean => projection.includes(':');
