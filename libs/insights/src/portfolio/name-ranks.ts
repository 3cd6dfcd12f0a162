import { Recent } from '#kernel/recent';

/** Readers of so many languages are served at a time. */
const LANGUAGES_MAX = 8;
/** Names nobody bears any more go once there are this many more than are borne. */
const SLACK = 5_000;

/**
 * Names in the order of a language's dictionaries, numbers in them by their size: å after z in Swedish, beside a in
 * German. Each name has the number of its place; who learns of new ones sorts them in between those that are there.
 */
export class NameRanks {
  /** In their order. */
  #names: readonly string[] = [];
  #ranks = new Map<string, number>();

  constructor(private readonly compare: (one: string, other: string) => number) {}

  /** Learns names, so that each of them has a rank; ranks of before hold no longer. */
  learn(names: Iterable<string>): void {
    const borne = new Set(names);
    const fresh = [...borne].filter((name) => !this.#ranks.has(name));
    if (fresh.length === 0) return;
    const kept =
      this.#names.length > borne.size + SLACK
        ? this.#names.filter((name) => borne.has(name))
        : this.#names;
    // Two runs in order are merged, which compares little.
    this.#names = [...kept, ...fresh.sort(this.compare)].sort(this.compare);
    this.#rank();
  }

  /** Where a name stands: that of a known one, or between those before and after it. */
  of(name: string): number {
    const rank = this.#ranks.get(name);
    if (rank !== undefined) return rank;
    let [from, to] = [0, this.#names.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.compare(this.#names[middle] ?? '', name) < 0) from = middle + 1;
      else to = middle;
    }
    const next = this.#names[from];
    if (next === undefined) return Infinity;
    const nextRank = this.#ranks.get(next) ?? 0;
    return this.compare(next, name) === 0 ? nextRank : nextRank - 0.5;
  }

  /** Names that a language does not tell apart share a rank. */
  #rank(): void {
    this.#ranks = new Map();
    let [rank, before] = [0, ''];
    for (const name of this.#names) {
      if (rank === 0 || this.compare(before, name) !== 0) rank += 1;
      this.#ranks.set(name, rank);
      before = name;
    }
  }
}

/** The ranks of a language; undefined for one that nobody here knows an order of. */
export function ranksOf(language: string): NameRanks | undefined {
  const locale = known(language);
  if (locale === undefined) return undefined;
  return ranksByLocale.obtain(
    locale,
    () => new NameRanks(new Intl.Collator(locale, { numeric: true }).compare),
  );
}

/** Shared by all lists, as most accounts stand in all of them. */
const ranksByLocale = new Recent<string, NameRanks>(LANGUAGES_MAX);

function known(language: string): string | undefined {
  try {
    return Intl.Collator.supportedLocalesOf(language)[0];
  } catch {
    // What is no tag of a language at all.
    return undefined;
  }
}
