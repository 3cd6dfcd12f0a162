import { isIdentifier } from '#kernel/identifier';
import { opaqueId, type OpaqueKind } from '#kernel/opaque-id';
import { bareAddress, isAddress } from './addresses.ts';

/** A customer by a number; by an address only as an opaque id, as no address rests unsealed. */
export function accountNamed(text: string, secret: Buffer): string {
  const address = bareAddress(text);
  return isAddress(address) ? opaqueId(secret, 'account', address) : text;
}

/** People by what a file calls them: identifiers as they are, addresses and names as opaque ids. */
export const peopleNamed = (text: string, as: OpaqueKind, secret: Buffer): string =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (isIdentifier(part) ? part : opaqueId(secret, as, bareAddress(part))))
    .join(';');

/** A row's number in its system; where that is somebody's address, an opaque id. */
export function referenceNamed(text: string, secret: Buffer): string {
  const address = bareAddress(text);
  return isAddress(address) ? opaqueId(secret, 'stakeholder', address) : text;
}
