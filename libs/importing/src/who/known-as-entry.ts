import { KnowAs } from '#commands/accounts/accounts.commands';
import { readIntent } from '#commands/forms/form';
import { hmacSha256 } from '#kernel/hash';
import type { ReadEntry, ReadRequest } from '../reading/read-entries.ts';

/** What a system calls one of our accounts. */
export interface KnownAs {
  readonly system: string;
  readonly theirs: string;
  readonly ours: string;
}

/** What goes for all entries of an import. */
export type ImportSays = Pick<ReadRequest, 'now' | 'secret'>;

/** Records by what another system knows an account, with the rows it is for: taken back with them. @throws InvalidFields */
export function knownAsEntry(
  { system, theirs, ours }: KnownAs,
  { now, secret }: ImportSays,
  row: number,
): ReadEntry {
  const said = ['known_as', system, theirs] as const;
  const intent = readIntent(KnowAs.entry, {
    accountId: ours,
    occurredAt: now,
    system,
    externalId: theirs,
  });
  return {
    entry: {
      intent,
      key: said,
      contentHash: hmacSha256(Buffer.from(secret), JSON.stringify(said)),
    },
    row,
    // No row of the file says it by itself, so that none is counted twice.
    rows: [],
  };
}
