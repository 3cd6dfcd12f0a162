import type { RequiredRole } from '#events/accounts/accounts.events';
import type { BuyingRole, Stance } from '#events/people/people.events';
import { noTie, type TieFacts } from './tie.facts.ts';

/** As many stakeholders are kept; beyond them those go who left, or have been silent, the longest. */
export const STAKEHOLDERS_MAX = 200;

/** What coverage remembers of one stakeholder. Days are day numbers. */
export interface StakeholderFacts {
  readonly stakeholderId: string;
  /** Null for somebody only ever named by a contact, about whom nothing else is known. */
  readonly knownOn: number | null;
  /** Sorted. Somebody who left keeps them to be shown, but holds them no longer. */
  readonly roles: readonly BuyingRole[];
  readonly stance: Stance;
  readonly departedOn: number | null;
  readonly successorId: string | null;
  /** Agreed interactions per 30 days; null when none were agreed. */
  readonly cadence: number | null;
  /** Since when periods are counted: known, or agreed anew. */
  readonly watchedOn: number;
  readonly tie: TieFacts;
}

/** The facts ties and coverage are scored from. */
export interface CoverageFacts {
  /** Null while the default for the account's kind holds. */
  readonly requiredRoles: readonly RequiredRole[] | null;
  /** In the order they came to be known. */
  readonly stakeholders: readonly StakeholderFacts[];
}

export const noCoverageFacts: CoverageFacts = { requiredRoles: null, stakeholders: [] };

/** The facts with one stakeholder changed, who is added when not there yet. */
export function withStakeholder(
  { requiredRoles, stakeholders }: CoverageFacts,
  stakeholderId: string,
  day: number,
  change: (stakeholder: StakeholderFacts) => StakeholderFacts,
): CoverageFacts {
  const index = stakeholders.findIndex((one) => one.stakeholderId === stakeholderId);
  const known = stakeholders[index];
  return {
    requiredRoles,
    stakeholders: known
      ? stakeholders.with(index, change(known))
      : bounded([...stakeholders, change(strangerOf(stakeholderId, day))]),
  };
}

const strangerOf = (stakeholderId: string, day: number): StakeholderFacts => ({
  stakeholderId,
  knownOn: null,
  roles: [],
  stance: 'unknown',
  departedOn: null,
  successorId: null,
  cadence: null,
  watchedOn: day,
  tie: noTie,
});

/** The newest stays, whoever it is: otherwise a full list would never learn of anybody. */
function bounded(stakeholders: readonly StakeholderFacts[]): readonly StakeholderFacts[] {
  if (stakeholders.length <= STAKEHOLDERS_MAX) return stakeholders;
  const least = stakeholders
    .slice(0, -1)
    .reduce((one, other) => (importance(other) < importance(one) ? other : one));
  return stakeholders.filter((stakeholder) => stakeholder !== least);
}

/** Those who left go first, then those without a role, each by the day last heard of. */
function importance({ departedOn, roles, tie, watchedOn }: StakeholderFacts): number {
  const heardOn = Math.max(tie.lastContactOn ?? watchedOn, watchedOn);
  if (departedOn !== null) return departedOn;
  return (roles.length > 0 ? 2 : 1) * 10_000_000 + heardOn;
}
