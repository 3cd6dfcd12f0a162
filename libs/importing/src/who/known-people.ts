import { accountOf } from '#kernel/identifier';
import type { ReadEntry } from '../reading/read-entries.ts';
import type { Claim } from './claims.ts';
import type { KnownCustomers } from './known-customers.ts';
import { detailsOf, ofPeople, peopleIn } from './rewritten.ts';
import type { WhoKeys } from './who-keys.ts';

/** So many people of a file are remembered by the names they have here; of more, those who came first are unknown again. */
const REMEMBERED_MAX = 100_000;

/** What recipes make of an address where they name a person. */
const OF_AN_ADDRESS = /^P-[0-9A-Z]{16}$/;

/** Gives people of a file whose address is known at their account the names they have there. */
export class KnownPeople {
  readonly #ours = new Map<string, string>();

  constructor(
    private readonly customers: KnownCustomers,
    private readonly whoKeys: WhoKeys,
  ) {}

  async known(entries: readonly ReadEntry[]): Promise<readonly ReadEntry[]> {
    const keys = new Set(entries.flatMap((read) => this.#keysOf(read)));
    const found = await this.customers.claims([...keys]);
    if (this.#ours.size > REMEMBERED_MAX) this.#ours.clear();
    for (const read of entries) this.#meet(read, found);
    return entries.map((read) => this.#named(read));
  }

  #keysOf({ entry: { intent } }: ReadEntry): readonly string[] {
    const email = emailIn(intent);
    return [
      ...(email === undefined ? [] : [this.whoKeys.address(this.whoKeys.personOf(email))]),
      ...peopleIn(intent)
        .filter(isOfAnAddress)
        .map((id) => this.whoKeys.address(id)),
    ];
  }

  #meet({ entry: { intent } }: ReadEntry, found: ReadonlyMap<string, readonly Claim[]>): void {
    const accountId = accountOf(intent.stream) ?? '';
    const email = emailIn(intent);
    for (const theirs of peopleIn(intent)) {
      const address =
        email === undefined ? isOfAnAddress(theirs) && theirs : this.whoKeys.personOf(email);
      if (address === false) continue;
      const known = found.get(this.whoKeys.address(address)) ?? [];
      const here = known.flatMap((claim) =>
        claim.accountId === accountId && claim.personId !== undefined ? [claim.personId] : [],
      );
      // Who goes by this name already keeps it, whoever else has the address.
      const ours = here.includes(theirs) ? theirs : here[0];
      if (ours === undefined || (ours === theirs && theirs !== address)) continue;
      this.#ours.set(JSON.stringify([accountId, theirs]), ours);
    }
  }

  #named(read: ReadEntry): ReadEntry {
    const { intent } = read.entry;
    const accountId = accountOf(intent.stream) ?? '';
    const known = (theirs: string): string | undefined =>
      this.#ours.get(JSON.stringify([accountId, theirs]));
    const [theirs] = peopleIn(intent);
    if (this.#ours.size === 0 || theirs === undefined) return read;
    const ours = intent.type === 'StakeholderIdentified' ? known(theirs) : undefined;
    return ours === undefined ? ofPeople(read, (one) => known(one) ?? one) : detailsOf(read, ours);
  }
}

const isOfAnAddress = (id: string): boolean => OF_AN_ADDRESS.test(id);

/** The address by which a row identifies somebody. */
function emailIn({ type, personal }: ReadEntry['entry']['intent']): string | undefined {
  if (type !== 'StakeholderIdentified') return undefined;
  return (personal as { readonly email?: string } | undefined)?.email;
}
