/** What accounts, stakeholders, colleagues, contracts and the like may be called by their owner. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

export const accountStream = (accountId: string): string => `account-${accountId}`;

const ACCOUNT = 'account-';

/** The account a stream belongs to; undefined for streams of other categories. */
export const accountOf = (stream: string): string | undefined =>
  stream.startsWith(ACCOUNT) ? stream.slice(ACCOUNT.length) : undefined;
