import { newKey } from '../../client/idempotency-key.ts';
import type { Raw } from '../form/raw.ts';
import type { Wish } from '../page/wish.ts';

/** What somebody has begun to write, with the key it will be sent under: sent twice it is recorded once. */
export interface Draft {
  readonly key: string;
  /** The id of a person who is identified along with it. */
  readonly newId: string;
  readonly raw: Raw;
  readonly writtenAtMs: number;
}

type Kept = Readonly<Record<string, Draft>>;

const DRAFTS_MAX = 20;
const KEPT_MS = 30 * 86_400_000;

/** Drafts of one person in this browser: they outlast the page and the session, and nobody else is shown them. */
export class Drafts {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
    private readonly actor: string,
    private readonly now: () => number,
  ) {}

  find(wish: Wish): Draft | undefined {
    return this.#kept()[nameOf(wish)];
  }

  begin(raw: Raw): Draft {
    return { key: newKey(), newId: newPersonId(), raw, writtenAtMs: this.now() };
  }

  keep(wish: Wish, draft: Draft): void {
    this.#write({ ...this.#kept(), [nameOf(wish)]: { ...draft, writtenAtMs: this.now() } });
  }

  drop(wish: Wish): void {
    const { [nameOf(wish)]: _dropped, ...others } = this.#kept();
    this.#write(others);
  }

  #kept(): Kept {
    try {
      const kept = JSON.parse(this.storage.getItem(this.#place) ?? '{}') as Kept;
      const since = this.now() - KEPT_MS;
      return Object.fromEntries(
        Object.entries(kept).filter(([, { writtenAtMs }]) => writtenAtMs >= since),
      );
    } catch {
      // What somebody else wrote there is no draft.
      return {};
    }
  }

  #write(kept: Kept): void {
    const newest = Object.entries(kept)
      .sort(([, one], [, other]) => other.writtenAtMs - one.writtenAtMs)
      .slice(0, DRAFTS_MAX);
    this.storage.setItem(this.#place, JSON.stringify(Object.fromEntries(newest)));
  }

  get #place(): string {
    return `mainstay.drafts.${this.actor}`;
  }
}

const nameOf = ({ command, accountId = '', about, corrects = '', values }: Wish): string =>
  JSON.stringify([command, accountId, about?.id ?? '', corrects, values ?? '']);

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_DIGITS = 10;

/** Like the ids that the door makes. */
const newPersonId = (): string =>
  `P-${Array.from(crypto.getRandomValues(new Uint8Array(ID_DIGITS)), (byte) =>
    DIGITS.charAt(byte % DIGITS.length),
  ).join('')}`;
