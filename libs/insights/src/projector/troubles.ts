import type { FoldProblem } from './facts-rows.ts';

/** Tells whoever runs the server something worth a line in the log. */
export type Tell = (sentence: string) => void;

/** Whoever runs it does not want to know. */
export const tellNobody: Tell = () => undefined;

/** Accounts that cannot be folded, scored or listed now, and those that folding again has put right; each is told of once. */
export class Troubles {
  readonly #unscored = new Map<string, string>();
  readonly #unlisted = new Set<string>();
  readonly #foldedAgain = new Set<string>();

  constructor(
    private readonly tell: Tell,
    private readonly onMended: (accountId: string) => void,
  ) {}

  /** How many accounts were folded again, as their rows could not be used. */
  get foldedAgain(): number {
    return this.#foldedAgain.size;
  }

  /** An account stays without scores. */
  found(accountId: string, { says, eventId }: FoldProblem): void {
    if (this.#unscored.get(accountId) === says) return;
    this.#unscored.set(accountId, says);
    const at = eventId === null ? '' : ` (event ${eventId})`;
    this.tell(`The account ${accountId} cannot be scored: ${says}${at}`);
  }

  /** A list goes without what it should hold of an account. */
  notListed(list: string, accountId: string, says: string): void {
    const sentence = `What ${list} should hold of the account ${accountId} cannot be listed: ${says}`;
    if (this.#unlisted.has(sentence)) return;
    this.#unlisted.add(sentence);
    this.tell(sentence);
  }

  /** An account could not be used as it rested, and can be now. */
  mended(accountId: string, says: string): void {
    this.#unscored.delete(accountId);
    this.#foldedAgain.add(accountId);
    this.onMended(accountId);
    this.tell(`The account ${accountId} was folded again: ${says}`);
  }
}
