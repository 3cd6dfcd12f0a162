import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Instant } from '#kernel/time';
import type { AskedMoment } from '../asking/moments.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { AccountsInHand, InHand } from '../projector/accounts-in-hand.ts';
import { foldAgain, foldLog } from '../projector/fold-log.ts';

/** Facts of all accounts as of a moment, which can be moved to another day. */
interface Hand {
  readonly accounts: AccountsInHand;
  readonly position: number;
  until: Instant;
}

/** Where more than one account in so many has to be folded again, reading the log through is quicker. */
const MOVED_SHARE = 4;
const MOVED_MIN = 100;
/** Of more accounts nothing is kept: each holds some kilobytes. */
const ACCOUNTS_MAX = 50_000;
/** Nobody who steps from day to day waits longer. */
const KEPT_MS = 60_000;

/**
 * The facts of all accounts as of past days. Those asked for last stay in hand for a minute: of a day near it only the
 * accounts are folded again of which something occurred between the two.
 */
export class PastFacts {
  #hand: Hand | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
  ) {}

  /** Reads the facts as of a moment, by turns: whoever comes next may move them. */
  async read<T>(moment: AskedMoment, read: (accounts: AccountsInHand) => Promise<T>): Promise<T> {
    const answer = this.#turn.then(async () => read(await this.#at(moment)));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #at(moment: AskedMoment): Promise<AccountsInHand> {
    const hand = this.#hand;
    // While it is being moved it is of no moment at all.
    this.#hand = undefined;
    const moved = hand && (await this.#moved(hand, moment));
    const { position, until } = moment;
    const { store, keys, folds } = this;
    const accounts = moved ?? (await foldLog(store, keys, folds, moment));
    if (accounts.size <= ACCOUNTS_MAX) this.#keep({ accounts, position, until });
    return accounts;
  }

  async #moved(hand: Hand, moment: AskedMoment): Promise<AccountsInHand | undefined> {
    const { accounts, position } = hand;
    if (position !== moment.position) return undefined;
    const touched = [...accounts.all()].filter((account) => isTouched(account, moment.until));
    if (touched.length > Math.max(MOVED_MIN, accounts.size / MOVED_SHARE)) return undefined;
    await foldAgain(this.store, this.keys, this.folds, touched, moment);
    return accounts;
  }

  #keep(hand: Hand): void {
    this.#hand = hand;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#hand = undefined), KEPT_MS).unref();
  }
}

/** Whether an account is otherwise as of another moment: something left out occurred by then, or something folded after it. */
function isTouched({ rows, nextAt }: InHand, until: Instant): boolean {
  if (nextAt !== undefined && nextAt <= until) return true;
  return Object.values(rows).some((row) => row !== undefined && row.until > until);
}
