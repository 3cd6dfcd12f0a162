import { accountOfPart, accountPart } from './identifier.ts';

/** Names a key: `<account>` for the account's own, `<account>/<stakeholderId>` for a person's, `/<stream>` for another owner's. */
export type KeyName = string;

/** What another place holds. */
export interface KeysElsewhere {
  readonly keys: ReadonlyMap<KeyName, Buffer>;
  readonly destroyed: readonly KeyName[];
  readonly secret: Buffer;
}

/** Secret keys, kept apart from the ledger: destroying one erases a person from all history. */
export abstract class Keys {
  /** Those of the named keys that exist, 32 bytes each. */
  abstract find(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>>;

  /** All named keys, made where there never were any; a destroyed one is not among them. */
  abstract obtain(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>>;

  /** The installation's secret for keyed hashes, 32 bytes, made once. */
  abstract secret(): Promise<Buffer>;

  /** The names of all keys there are. */
  abstract names(): Promise<readonly KeyName[]>;

  /** Destroys keys for ever: none is made under their names again. */
  abstract destroy(names: readonly KeyName[]): Promise<void>;

  /** Names of destroyed keys in the order they were destroyed, but for the first so many. */
  abstract destroyed(after: number): Promise<readonly KeyName[]>;

  /** Takes keys, the secret and the names of destroyed keys of another place, where there are none of their names yet. */
  abstract adopt(other: KeysElsewhere): Promise<void>;

  abstract close(): Promise<void>;
}

export const accountKey = (accountId: string): KeyName => accountPart(accountId);

/** Of the owner of a stream that is no account's: an account cannot be called so. */
export const ownerKey = (stream: string): KeyName => `/${stream}`;

export const personKey = (accountId: string, stakeholderId: string): KeyName =>
  `${accountPart(accountId)}/${stakeholderId}`;

/** The account whose own a key is, or one of whose people's; undefined for another owner's. */
export function accountOfKey(name: KeyName): string | undefined {
  const [part = ''] = name.split('/', 1);
  return part === '' ? undefined : accountOfPart(part);
}
