import { standing } from '#commands/accounts/accounts.state';
import { readWithTexts } from '#commands/writing/stored-history';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { Claim } from './claims.ts';
import type { KnownCustomers } from './known-customers.ts';
import type { Newcomer } from './newcomers.ts';
import type { WhoKeys } from './who-keys.ts';

/** Accounts that an import would open, of which some are probably known by other numbers. */
export interface ProbableAccounts {
  /** How many there are. */
  readonly probablyCount: number;
  /** The first of them. */
  readonly probably: readonly Probable[];
}

export interface Probable {
  /** As the file has it. */
  readonly accountId: string;
  readonly name: string | null;
  readonly candidates: readonly Candidate[];
}

/** One of our accounts, and what speaks for it most. */
export interface Candidate {
  readonly accountId: string;
  readonly name: string | null;
  readonly because: 'external-id' | 'domain' | 'name';
}

const NAMED_MAX = 100;
const CANDIDATES_MAX = 3;
/** So many accounts are looked up at a time. */
const PART = 500;

interface Looked {
  readonly events: EventStore;
  readonly keys: Keys;
  readonly customers: KnownCustomers;
  readonly whoKeys: WhoKeys;
}

/** Finds out which newcomers are probably known; nothing follows of it before somebody says so. */
export async function probableAccounts(
  newcomers: readonly Newcomer[],
  { events, keys, customers, whoKeys }: Looked,
): Promise<ProbableAccounts> {
  const found: (Omit<Probable, 'candidates'> & { candidates: readonly Reasoned[] })[] = [];
  let count = 0;
  for (let from = 0; from < newcomers.length; from += PART) {
    const some = newcomers
      .slice(from, from + PART)
      .map((one) => ({ one, by: keysOf(one, whoKeys) }));
    const claims = await customers.claims(some.flatMap(({ by }) => by.map(({ key }) => key)));
    for (const { one, by } of some) {
      const candidates = candidatesOf(one, by, claims);
      if (candidates.length === 0) continue;
      count += 1;
      if (found.length < NAMED_MAX)
        found.push({ accountId: one.accountId, name: one.name, candidates });
    }
  }
  const names = await namesOf(
    found.flatMap(({ candidates }) => candidates),
    events,
    keys,
  );
  const probably = found.map(({ candidates, ...one }) => ({
    ...one,
    candidates: candidates.map(({ accountId, because }) => ({
      accountId,
      name: names.get(accountId) ?? null,
      because,
    })),
  }));
  return { probablyCount: count, probably };
}

type Reasoned = Omit<Candidate, 'name'>;
type Reasons = readonly { readonly key: string; readonly because: Candidate['because'] }[];

/** By what an account may be known, the strongest reason first. */
const keysOf = ({ accountId, name, domains }: Newcomer, whoKeys: WhoKeys): Reasons => [
  { key: whoKeys.ofAnySystem(accountId), because: 'external-id' },
  { key: whoKeys.address(accountId), because: 'external-id' },
  ...domains.map((key) => ({ key, because: 'domain' as const })),
  { key: whoKeys.name(name ?? accountId), because: 'name' },
];

function candidatesOf(
  { accountId }: Newcomer,
  by: Reasons,
  claims: ReadonlyMap<string, readonly Claim[]>,
): readonly Reasoned[] {
  const candidates = new Map<string, Reasoned>();
  for (const { key, because } of by) {
    for (const claim of claims.get(key) ?? []) {
      if (claim.accountId === accountId || candidates.has(claim.accountId)) continue;
      if (candidates.size < CANDIDATES_MAX) {
        candidates.set(claim.accountId, { accountId: claim.accountId, because });
      }
    }
  }
  return [...candidates.values()];
}

async function namesOf(
  candidates: readonly Reasoned[],
  events: EventStore,
  keys: Keys,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const accountId of new Set(candidates.map((one) => one.accountId))) {
    const history = await readWithTexts(events, keys, accountStream(accountId), []);
    const name = history.head(standing).name;
    if (name !== undefined) names.set(accountId, name);
  }
  return names;
}
