import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Instant } from '#kernel/time';
import type { Work } from '../asking/making.ts';
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
/** Whoever compares two days steps on from either. */
const HANDS_MAX = 2;
/** Of more accounts nothing is kept: each holds some kilobytes. */
const ACCOUNTS_MAX = 50_000;
/** Nobody who steps from day to day waits longer. */
const KEPT_MS = 300_000;

/**
 * The facts of all accounts as of past days. Those asked for last stay in hand for some minutes: of a day near one of
 * them only the accounts are folded again of which something occurred between the two.
 */
export class PastFacts {
  /** The one asked for last comes last. */
  #hands: readonly Hand[] = [];
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly folds: AccountFolds,
  ) {}

  /** Reads the facts as of a moment, by turns: whoever comes next may move them. */
  async read<T>(
    moment: AskedMoment,
    work: Work,
    read: (accounts: AccountsInHand) => Promise<T>,
  ): Promise<T> {
    const answer = this.#turn.then(async () => read(await this.#at(moment, work)));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** One account as of a moment, where that is in hand just now. */
  inHand({ position, until }: AskedMoment, accountId: string): InHand | undefined {
    const hand = this.#hands.find((one) => one.position === position && one.until === until);
    return hand?.accounts.of(accountId);
  }

  async #at(moment: AskedMoment, work: Work): Promise<AccountsInHand> {
    work.ending.throwIfAborted();
    const { position, until } = moment;
    const { store, keys, folds } = this;
    const near = this.#nearest(moment);
    // While one is being moved it is of no moment at all, and after a failure it stays so.
    if (near) this.#hands = this.#hands.filter((hand) => hand !== near.hand);
    else this.#makeRoom(HANDS_MAX - 1, ACCOUNTS_MAX / 2);
    const accounts = near
      ? near.hand.accounts
      : await foldLog(store, keys, folds, moment, done(work, position));
    if (near) {
      const { touched } = near;
      await foldAgain(store, keys, folds, touched, moment, done(work, touched.length));
    }
    if (accounts.size <= ACCOUNTS_MAX) this.#keep({ accounts, position, until });
    return accounts;
  }

  /** What is in hand from which the fewest accounts have to be folded again, where those are few enough. */
  #nearest({ position, until }: AskedMoment): Moved | undefined {
    let nearest: Moved | undefined;
    for (const hand of this.#hands) {
      if (hand.position !== position) continue;
      const { accounts } = hand;
      const touched = [...accounts.all()].filter((account) => isTouched(account, until));
      if (touched.length > Math.max(MOVED_MIN, accounts.size / MOVED_SHARE)) continue;
      if (!nearest || touched.length <= nearest.touched.length) nearest = { hand, touched };
    }
    return nearest;
  }

  /** Room for as many accounts again. */
  #makeRoom(handsMax: number, accountsMax: number): void {
    const kept = this.#hands.filter(({ accounts }) => accounts.size <= accountsMax);
    this.#hands = kept.slice(-handsMax);
  }

  #keep(hand: Hand): void {
    if (hand.accounts.size > ACCOUNTS_MAX / 2) this.#hands = [];
    this.#hands = [...this.#hands, hand].slice(-HANDS_MAX);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#hands = []), KEPT_MS).unref();
  }
}

/** Tells of each step how far that is, and ends at the next once nobody waits. */
const done =
  ({ ending, tell }: Work, of: number) =>
  (reached: number): void => {
    ending.throwIfAborted();
    tell(reached / of);
  };

interface Moved {
  readonly hand: Hand;
  readonly touched: readonly InHand[];
}

/** Whether an account is otherwise as of another moment: something left out occurred by then, or something folded after it. */
function isTouched({ rows, nextAt }: InHand, until: Instant): boolean {
  if (nextAt !== undefined && nextAt <= until) return true;
  for (const name in rows) {
    const row = rows[name as keyof typeof rows];
    if (row !== undefined && row.until > until) return true;
  }
  return false;
}
