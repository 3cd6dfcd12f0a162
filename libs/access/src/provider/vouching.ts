/** A provider's word for a session: whose it is, since when it stands, and what it is asked for again with. */
export interface Vouching {
  /** The session's id among credentials. */
  readonly sessionId: string;
  /** Whom the provider means: its address, and what it calls them. */
  readonly subject: string;
  /** Its own session, where it names one. */
  readonly providerSession: string | null;
  readonly vouchedAtMs: number;
  /** Since when somebody asks the provider again; null where nobody does. */
  readonly askedAtMs: number | null;
  /** Its tokens, under a key that only whoever holds the session has. */
  readonly sealedTokens: string;
}

/** How long a provider's word holds. Whoever is locked out there is out here after this time at the latest. */
export const VOUCHED_MS = 15 * 60_000;

/** The name under which a provider's word for somebody is found. */
export const subjectOf = (issuer: string, subject: string): string => prefixOf(issuer) + subject;

/** What the provider itself calls them; undefined where that is another's name. */
export const subjectWithin = (issuer: string, subject: string): string | undefined =>
  subject.startsWith(prefixOf(issuer)) ? subject.slice(prefixOf(issuer).length) : undefined;

/** Addresses are written with and without a slash at the end, and there are no blanks in them. */
const prefixOf = (issuer: string): string => `${issuer.replace(/\/+$/, '')} `;
