import type { RequiredRole } from '#events/accounts/accounts.events';
import type { CoverageFacts, StakeholderFacts } from './coverage.facts.ts';

/** What a score of coverage needs to know from elsewhere. */
export interface Around {
  /** Whether the account is a key account. */
  readonly key: boolean;
}

/** Who ought to be known where nothing else was set, weights in per cent. */
export const DEFAULT_ROLES: Readonly<Record<'key' | 'other', readonly RequiredRole[]>> = {
  key: [
    { role: 'senior-executive', weightPercent: 30 },
    { role: 'technical-decider', weightPercent: 25 },
    { role: 'purchasing-officer', weightPercent: 20 },
    { role: 'champion', weightPercent: 15 },
    { role: 'user', weightPercent: 10 },
  ],
  other: [{ role: 'purchasing-officer', weightPercent: 100 }],
};

/** Interactions per 30 days where none were agreed. */
export const DEFAULT_CADENCE = { requiredAtKeyAccount: 1, other: 1 / 3 } as const;

export const requiredRolesOf = (facts: CoverageFacts, { key }: Around): readonly RequiredRole[] =>
  facts.requiredRoles ?? DEFAULT_ROLES[key ? 'key' : 'other'];

export const holdsAnyOf = (
  { roles, departedOn }: StakeholderFacts,
  required: readonly RequiredRole[],
): boolean => departedOn === null && required.some(({ role }) => roles.includes(role));

/** Agreed interactions per 30 days, or what goes without saying for this person at this account. */
export const cadenceOf = (
  stakeholder: StakeholderFacts,
  required: readonly RequiredRole[],
  { key }: Around,
): number =>
  stakeholder.cadence ??
  (key && holdsAnyOf(stakeholder, required)
    ? DEFAULT_CADENCE.requiredAtKeyAccount
    : DEFAULT_CADENCE.other);
