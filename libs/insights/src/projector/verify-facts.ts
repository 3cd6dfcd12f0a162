import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds, type NameOf } from './account-folds.ts';
import type { AccountsInHand } from './accounts-in-hand.ts';
import { rowText } from './facts-rows.ts';
import { foldLog } from './fold-log.ts';
import { shardsOf } from './shard.ts';
import type { AccountFacts } from '../facts/account-facts.ts';

/** Rows are compared so many at a time. */
const PAGE = 1_000;
/** Rows that changed while they were compared are named up to so many. */
const CHANGED_MAX = 100_000;

/** How rows compare with the log. */
export interface VerifiedFacts {
  readonly rows: number;
  /** Accounts with a row that is not as the log has it, by projection. */
  readonly differing: readonly string[];
}

/**
 * Compares facts, as they rest, with those folded from the log alone. What is written meanwhile is left out, so a
 * server may go on beside. Facts that were never built, or of another version, are nothing to compare.
 */
export async function verifyFacts(
  store: EventStore,
  keys: Keys,
  readModels: ReadModels,
  { shards = 1 }: { readonly shards?: number } = {},
): Promise<VerifiedFacts> {
  const { zone } = await store.identity();
  const projections = projectionsOf(zone);
  let rows = 0;
  const differing: string[] = [];
  for (const shard of shardsOf(shards)) {
    const folds = new AccountFolds(projections, zone, shard);
    const positions = await readModels.positions(folds.models);
    const position = Math.max(...positions);
    if (position === 0 || positions.some((other) => other !== position)) continue;
    const accounts = await foldLog(store, keys, folds, { position });
    const expected = rowsOf(folds, accounts);
    const found = new Map<string, string>();
    for (const name of folds.names) await readAll(readModels, folds, name, found);
    const reached = Math.max(...(await readModels.positions(folds.models)));
    const changes = { models: folds.models, after: position, upTo: reached };
    const changed = new Set(await readModels.changedKeys(changes, CHANGED_MAX));
    rows += found.size;
    for (const key of new Set([...expected.keys(), ...found.keys()])) {
      const [name = '', accountId = ''] = partsOf(key);
      if (changed.has(accountId) || expected.get(key) === found.get(key)) continue;
      differing.push(`${name} of ${accountId}`);
    }
  }
  return { rows, differing };
}

function rowsOf(folds: AccountFolds, accounts: AccountsInHand): Map<string, string> {
  const expected = new Map<string, string>();
  for (const { accountId, rows } of accounts.all()) {
    for (const name of folds.names) {
      const row = rows[name];
      if (row) expected.set(keyOf(name, accountId), rowText(row));
    }
  }
  return expected;
}

async function readAll(
  readModels: ReadModels,
  folds: AccountFolds,
  name: NameOf<AccountFacts>,
  found: Map<string, string>,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await readModels.page(folds.modelOf(name), after, PAGE);
    for (const [accountId, text] of page) found.set(keyOf(name, accountId), text);
    after = page.at(-1)?.[0];
    if (page.length < PAGE) return;
  }
}

const keyOf = (name: string, accountId: string): string => `${name} ${accountId}`;

/** Names of facts have no blanks. */
function partsOf(key: string): readonly string[] {
  const blank = key.indexOf(' ');
  return [key.slice(0, blank), key.slice(blank + 1)];
}
