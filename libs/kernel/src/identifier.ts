/** What stakeholders, colleagues, contracts and the like may be called by their owner. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** Letters with their marks, numbers, punctuation, symbols and the blank: what shows on paper. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{1,64}$/u;

/** The number a customer goes by in whatever system: any printable text, in canonical form. */
export const isAccountId = (text: string): boolean =>
  isIdentifier(text) || (PRINTABLE.test(text) && text === canonical(text));

/** An account's number in its canonical form; undefined for what cannot be one. */
export function accountIdIn(text: string): string | undefined {
  const id = canonical(text);
  return isAccountId(id) ? id : undefined;
}

const canonical = (text: string): string => text.normalize('NFC').trim();

/** What begins the escaped form of an account's number: no identifier begins so. */
export const ESCAPE = '~';
const PLAIN_BYTE = /[A-Za-z0-9._-]/;

/**
 * An account's name in streams, key names, keys of lists and addresses: an identifier stands for itself, of anything
 * else the bytes of UTF-8 that are no plain letters are escaped. No two accounts share one.
 */
export function accountPart(accountId: string): string {
  if (isIdentifier(accountId)) return accountId;
  return ESCAPE + escapedBytes(accountId);
}

/** The account that such a name is of. */
export function accountOfPart(part: string): string {
  if (!part.startsWith(ESCAPE)) return part;
  const bytes = part
    .slice(ESCAPE.length)
    .replaceAll(/~([0-9A-F]{2})/g, (_escaped, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** The account an address names, by its escaped form or by its number as it is; undefined where it names none. */
export function accountInAddress(text: string): string | undefined {
  if (!text.startsWith(ESCAPE)) return accountIdIn(text);
  const accountId = accountOfPart(text);
  return isAccountId(accountId) && accountPart(accountId) === text ? accountId : undefined;
}

/** Bytes as text in which only plain letters stand for themselves; what comes of two texts is never the same. */
export const escapedBytes = (text: string): string =>
  Array.from(new TextEncoder().encode(text), escapedByte).join('');

function escapedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return PLAIN_BYTE.test(character)
    ? character
    : `${ESCAPE}${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

export const accountStream = (accountId: string): string => `${ACCOUNT}${accountPart(accountId)}`;

const ACCOUNT = 'account-';

/** The account a stream belongs to; undefined for streams of other categories. */
export const accountOf = (stream: string): string | undefined =>
  stream.startsWith(ACCOUNT) ? accountOfPart(stream.slice(ACCOUNT.length)) : undefined;
