/** What people and programs are let in as. Several may be held at once; who holds none may do nothing. */
export const ROLES = [
  'owner',
  'sales-manager',
  'account-manager',
  'sales-rep',
  'sales-coordinator',
  'department-member',
  'marketing',
  'finance',
  'steward',
  'auditor',
  'privacy-officer',
  'reader',
] as const;

export type Role = (typeof ROLES)[number];

/** Nobody is made the owner by being let in. */
export const GRANTABLE = ROLES.filter((role) => role !== 'owner');

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** What somebody is let in as, and who they are among the colleagues that the history names. */
export interface Grant {
  /** Null for whoever is none of them: programs, auditors. */
  readonly colleagueId: string | null;
  readonly roles: readonly Role[];
}

/** Whoever is nothing but these changes nothing. */
const ONLY_READ: ReadonlySet<Role> = new Set(['auditor', 'reader']);

export const mayChange = (roles: readonly Role[]): boolean =>
  roles.some((role) => !ONLY_READ.has(role));
