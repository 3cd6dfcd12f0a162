/** Two numbers of accounts that differ in the case of their letters alone. */
export type Alike = readonly [one: string, other: string];

/** So many accounts are remembered: those of a longer file are compared among the first. */
const REMEMBERED_MAX = 200_000;
/** So many pairs are named; where there are more, they are for the same reason. */
const NAMED_MAX = 20;

/** Notices numbers of accounts that most likely mean one customer: `ACME-1` and `acme-1`. */
export class AlikeAccounts {
  readonly #byFolded = new Map<string, string>();
  readonly #found = new Map<string, Alike>();

  get found(): readonly Alike[] {
    return [...this.#found.values()];
  }

  add(accountId: string): void {
    const folded = accountId.toLowerCase();
    const known = this.#byFolded.get(folded);
    if (known === accountId || this.#found.size >= NAMED_MAX) return;
    if (known !== undefined) this.#found.set(accountId, [known, accountId]);
    else if (this.#byFolded.size < REMEMBERED_MAX) this.#byFolded.set(folded, accountId);
  }
}
