import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#kernel/event-store';
import { LedgerRefused } from './ledger-refused.ts';
import type { ReadSide } from './read-side.ts';
import { SqliteReadSide } from './sqlite/read-side.ts';

/** What to do about parts of an installation that are not of one ledger. */
const BEGIN_ANEW =
  'to begin anew, name an empty folder with --data DIR, or another schema (?schema=NAME)';

/** Sealed texts are looked for among so many of the first events: accounts begin with their names. */
const LOOKED_AT_MAX = 1_000;

/**
 * Keys and access belong to one ledger for ever, and say so once they were used with it.
 * @throws LedgerRefused where they are of another ledger, or where texts are sealed under keys that are not there
 */
export async function belongTogether(
  events: EventStore,
  readSide: ReadSide,
  { withoutKeys = false }: { readonly withoutKeys?: boolean } = {},
): Promise<void> {
  const { ledgerId } = await events.identity();
  for (const { name, ledgerId: other } of await readSide.belonging()) {
    if (other === undefined || other === ledgerId) continue;
    throw new LedgerRefused(
      `${name} belongs to the ledger ${other}, and not to this one, ${ledgerId}: put back the one that does; ${BEGIN_ANEW}.`,
    );
  }
  if (!withoutKeys && (await areKeysLost(events, readSide))) {
    throw new LedgerRefused(
      'The keys are missing (keys.db, or the table keys), though names and notes in the ledger are sealed under them: ' +
        'put them back from a backup; to do without those texts for ever, run `npx mainstay rebuild --without-keys`; ' +
        `${BEGIN_ANEW}.`,
    );
  }
  await readSide.bind(ledgerId);
}

/** @throws LedgerRefused for a folder whose ledger is gone while others of its files are there */
export async function refuseWithoutLedger(dir: string): Promise<void> {
  const path = join(dir, 'ledger.db');
  const isThere = isFilled(path) || isFilled(`${path}-wal`);
  const others = ['keys.db', 'access.db'].filter((name) => isFilled(join(dir, name)));
  if (isThere || others.length === 0) return;
  const readSide = new SqliteReadSide(dir);
  try {
    // Links and tokens may be made before there is a ledger.
    const bound = (await readSide.belonging()).filter(({ ledgerId }) => ledgerId !== undefined);
    const hasKeys = others.includes('keys.db') && (await readSide.keys.names()).length > 0;
    if (bound.length === 0 && !hasKeys) return;
  } finally {
    await readSide.close();
  }
  throw new LedgerRefused(
    `${path} is missing or empty, but ${others.join(' and ')} beside it ${others.length > 1 ? 'are' : 'is'} of a ledger: ` +
      `put it back from a backup (\`npx mainstay restore\`); ${BEGIN_ANEW}.`,
  );
}

/** Keys that were used with this ledger say so; keys.db is made where it is missing, so none at all may mean lost. */
async function areKeysLost(events: EventStore, readSide: ReadSide): Promise<boolean> {
  const parts = await readSide.belonging();
  if (parts.every(({ ledgerId }) => ledgerId !== undefined)) return false;
  if ((await readSide.keys.names()).length > 0) return false;
  const first = await events.readAll({ limit: LOOKED_AT_MAX });
  return first.some(({ personal }) => personal !== null);
}

const isFilled = (path: string): boolean => existsSync(path) && statSync(path).size > 0;
