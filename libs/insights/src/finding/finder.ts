import type { RecordedAccountEvent } from '#events/catalogue';
import { folded, wordsOf } from '#kernel/folded';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import { contactDetails } from '../account/contact-details.ts';
import { SHOWN_TEXTS } from '../account/shown-texts.ts';
import type { Moments } from '../asking/moments.ts';
import { portfolioList, portfolioRowOf } from '../portfolio/portfolio.list.ts';
import { historyOf } from '../projector/fold-stream.ts';
import { findingList } from './finding.list.ts';
import type { FoundThing } from './finding.view.ts';
import { canonicalAddress } from './hint-keys.ts';
import type { Hint, Hints } from './hints.ts';

const LISTED_MAX = 20;
/** The histories of so many accounts are read to confirm names. */
const CONFIRMED_MAX = 20;

/** Finds what accounts have by names and numbers as people type them, and by whole addresses and order numbers. */
export class Finder {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly lists: Lists,
    private readonly moments: Moments,
    private readonly hints: Hints,
  ) {}

  async find(text: string): Promise<readonly FoundThing[]> {
    const asked = text.trim();
    if (asked === '') return [];
    if (asked.includes('@')) return this.#byAddress(asked);
    const [orders, people] = [await this.#byOrder(asked), await this.#byName(asked)];
    return [...people, ...orders, ...(await this.#contracts(asked))];
  }

  async #contracts(text: string): Promise<readonly FoundThing[]> {
    const { rows } = await this.lists.query(findingList.shape, {
      search: text,
      sort: { column: 'contractId', direction: 'asc' },
      limit: LISTED_MAX,
    });
    return rows.map(({ body }) => {
      // Written by the list of that version.
      const { accountId, name, contractId } = JSON.parse(body) as Listed;
      return { kind: 'contract', accountId, accountName: name, id: contractId, label: contractId };
    });
  }

  async #byOrder(text: string): Promise<readonly FoundThing[]> {
    // What has no digit is no number of an order.
    if (!/\d/.test(text)) return [];
    const found: FoundThing[] = [];
    for (const { accountId } of await this.hints.ofOrder(text)) {
      const history = await this.#history(accountId);
      const id = history.map(orderOf).find((one) => one && folded(one) === folded(text));
      if (id !== undefined) {
        found.push({ kind: 'order', ...(await this.#account(accountId)), id, label: id });
      }
    }
    return found;
  }

  async #byName(text: string): Promise<readonly FoundThing[]> {
    const words = wordsOf(text);
    const found: FoundThing[] = [];
    const ofAccount = Map.groupBy(await this.hints.ofName(text), ({ accountId }) => accountId);
    for (const [accountId, hints] of [...ofAccount].slice(0, CONFIRMED_MAX)) {
      const history = await this.#history(accountId);
      const account = await this.#account(accountId);
      for (const id of peopleOf(hints)) {
        const label = nameIn(history, id);
        if (label !== undefined && fits(label, words)) {
          found.push({ kind: 'person', ...account, id, label });
        }
      }
    }
    return found;
  }

  async #byAddress(text: string): Promise<readonly FoundThing[]> {
    const found: FoundThing[] = [];
    for (const { accountId } of await this.hints.ofAddress(text)) {
      const history = await this.#history(accountId);
      for (const [id, { email }] of contactDetails(history)) {
        if (email === null || canonicalAddress(email) !== canonicalAddress(text)) continue;
        const label = nameIn(history, id) ?? email;
        found.push({ kind: 'person', ...(await this.#account(accountId)), id, label });
      }
    }
    return found;
  }

  async #history(accountId: string): Promise<readonly RecordedAccountEvent[]> {
    const moment = await this.moments.asked({});
    return historyOf(this.store, this.keys, SHOWN_TEXTS, accountId, moment);
  }

  async #account(accountId: string): Promise<Pick<FoundThing, 'accountId' | 'accountName'>> {
    const [row] = await this.lists.rows(portfolioList, [accountId]);
    return { accountId, accountName: row ? portfolioRowOf(row).name : accountId };
  }
}

interface Listed {
  readonly accountId: string;
  readonly name: string;
  readonly contractId: string;
}

/** Every word begins a word of the name, as they are searched. */
function fits(name: string, words: readonly string[]): boolean {
  const text = ` ${wordsOf(name).join(' ')}`;
  return words.every((word) => text.includes(` ${word}`));
}

const orderOf = (event: RecordedAccountEvent): string | undefined =>
  event.type === 'OrderPlaced' ? event.data.orderId : undefined;

const peopleOf = (hints: readonly Hint[]): readonly string[] =>
  hints.flatMap(({ stakeholderId }) => stakeholderId ?? []);

/** What somebody was called last. */
function nameIn(
  history: readonly RecordedAccountEvent[],
  stakeholderId: string,
): string | undefined {
  return history
    .flatMap((event) =>
      (event.type === 'StakeholderIdentified' || event.type === 'StakeholderDetailsChanged') &&
      event.data.stakeholderId === stakeholderId
        ? (event.personal?.name ?? [])
        : [],
    )
    .at(-1);
}
