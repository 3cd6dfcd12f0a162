import { isOpened } from '#commands/deciding/account-known';
import { InvalidFields } from '#commands/forms/form';
import { History } from '#commands/histories/history';
import { bringToHead } from '#commands/writing/stored-history';
import type { EventStore } from '#kernel/event-store';
import { accountIdIn, accountStream } from '#kernel/identifier';
import type { ReadEntry } from '../reading/read-entries.ts';
import { knownAsEntry, type ImportSays, type KnownAs } from './known-as-entry.ts';
import type { KnownCustomers } from './known-customers.ts';
import { SameUnusable, type SameAs } from './same-unusable.ts';
import type { WhoKeys } from './who-keys.ts';

/** Row 0 of a file is what is said of all of it. */
const BESIDE_THE_FILE = 0;

/** Where it is looked up whether what is said can be. */
export interface Looked {
  readonly events: EventStore;
  readonly customers: KnownCustomers;
  readonly whoKeys: WhoKeys;
}

/** What is said of accounts that are the same, to be recorded before any row. @throws SameUnusable */
export async function entriesOfSaid(
  sameAs: SameAs,
  system: string | undefined,
  says: ImportSays,
  looked: Looked,
): Promise<readonly ReadEntry[]> {
  const pairs = Object.entries(sameAs);
  if (pairs.length === 0) return [];
  if (system === undefined) {
    throw new SameUnusable(
      'Whose numbers of accounts these are is not known: say the system with --system NAME.',
    );
  }
  const entries: ReadEntry[] = [];
  for (const [theirs, ours] of pairs) {
    const said = { system, theirs: accountIdIn(theirs) ?? theirs, ours: accountIdIn(ours) ?? ours };
    const fault = await faultOf(said, looked);
    if (fault !== undefined) throw new SameUnusable(fault);
    entries.push(entryOf(said, says));
  }
  return entries;
}

async function faultOf(
  { system, theirs, ours }: KnownAs,
  { events, customers, whoKeys }: Looked,
): Promise<string | undefined> {
  const known = whoKeys.ofSystem(system, theirs);
  const claims = await customers.claims([known, whoKeys.account(theirs)]);
  const other = claims.get(known)?.find(({ accountId }) => accountId !== ours)?.accountId;
  if (other !== undefined) return `${theirs} of ${system} is known as account ${other} already.`;
  if (!claims.has(known) && claims.has(whoKeys.account(theirs)) && theirs !== ours) {
    return `${theirs} is an account of its own already: undo the import that opened it, then import its file again.`;
  }
  const history = new History();
  await bringToHead(events, accountStream(ours), history);
  return isOpened(history) ? undefined : `There is no account ${ours} that ${theirs} could be.`;
}

function entryOf(said: KnownAs, says: ImportSays): ReadEntry {
  try {
    return knownAsEntry(said, says, BESIDE_THE_FILE);
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    throw new SameUnusable(`${said.theirs} = ${said.ours}: ${error.message}.`);
  }
}
