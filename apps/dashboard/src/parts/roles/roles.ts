import type { Say } from '../texts/text.ts';

/** What people can be let in as, beside the owner, who may do everything. */
export const ROLES = [
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

const isKnown = (role: string): role is Role | 'owner' => ['owner', ...ROLES].includes(role);

/** A role in words; one this page does not know yet, as it is. */
export const roleName = (role: string, say: Say): string =>
  isKnown(role) ? say(`access.role.${role}`) : role;
