import type { RequiredRole } from '#events/accounts/accounts.events';
import type { BuyingRole } from '#events/people/people.events';
import { coverageBand } from '../score/bands.ts';
import { noEvidence } from '../score/evidence.ts';
import {
  modelIdentity,
  noScore,
  pointScore,
  thousandths,
  type Part,
  type Weighed,
} from '../score/score.ts';
import type { CoverageFacts, StakeholderFacts } from './coverage.facts.ts';
import { WEIGHTS } from './interaction.ts';
import {
  cadenceOf,
  DEFAULT_CADENCE,
  DEFAULT_ROLES,
  requiredRolesOf,
  type Around,
} from './required-roles.ts';
import { evidenceOfTie, tie, TIE_PARAMETERS } from './tie.model.ts';

/** No tie is beyond doubt: in coverage it counts as this at most. */
const TIE_MAX = 99.9;

export const COVERAGE_MODEL = modelIdentity('coverage', 1, {
  tie: TIE_PARAMETERS,
  tieMax: TIE_MAX,
  weights: WEIGHTS,
  roles: DEFAULT_ROLES,
  cadence: DEFAULT_CADENCE,
});

/** Somebody who may hold roles, and how alive the tie to them is, 0…100. */
export interface Tied {
  readonly roles: readonly BuyingRole[];
  readonly tie: number;
}

/**
 * How well the people who decide are known, 0…100, as of the end of a day (day number).
 *
 * 100·Σ w_role·(1 − Π(1 − Tie/100)) over the role's holders, Tie at most 99.9: the chance that at least one
 * living tie leads to each required role. A vacant required role counts 0; with nobody known there is no
 * value. Contributions go by role, and within a role in proportion to −ln(1 − Tie/100). Evidence is complete
 * when every required role has a holder. Source: Palmatier 2008 (quality × contact density × contact
 * authority, 446 dyads); weights of roles are expert priors.
 */
export function coverage(facts: CoverageFacts, around: Around, day: number): Weighed<'coverage'> {
  if (!anybodyKnown(facts)) {
    return noScore('coverage', COVERAGE_MODEL, [{ what: 'people' }]);
  }
  const required = requiredRolesOf(facts, around);
  const people = tiedOf(facts, around, day);
  const isHeld = ({ role }: RequiredRole): boolean =>
    people.some(({ roles }) => roles.includes(role));
  const heldPercent = required
    .filter(isHeld)
    .reduce((sum, { weightPercent }) => sum + weightPercent, 0);
  const missing = required
    .filter((needed) => !isHeld(needed))
    .map(({ role }) => ({ what: 'role', params: { role } }));
  return pointScore(
    'coverage',
    coverageBand,
    {
      total: coverageOf(required, people),
      parts: () => required.flatMap((needed) => roleParts(needed, people)),
    },
    { completeness: heldPercent / 100, missing },
    COVERAGE_MODEL,
  );
}

/** The value alone of `coverage`, for lists. */
export const coverageValue = (facts: CoverageFacts, around: Around, day: number): number | null =>
  anybodyKnown(facts)
    ? thousandths(coverageOf(requiredRolesOf(facts, around), tiedOf(facts, around, day))) / 1000
    : null;

/** Coverage in points by these people, before rounding. */
export const coverageOf = (required: readonly RequiredRole[], people: readonly Tied[]): number =>
  required.reduce((sum, needed) => sum + reached(needed, people), 0);

/** Those who hold their roles still, each with their tie. */
export function tiedOf(
  facts: CoverageFacts,
  around: Around,
  day: number,
): readonly (Tied & { readonly stakeholder: StakeholderFacts })[] {
  const required = requiredRolesOf(facts, around);
  return facts.stakeholders
    .filter(({ departedOn }) => departedOn === null)
    .map((stakeholder) => ({
      stakeholder,
      roles: stakeholder.roles,
      tie: tie(stakeholder.tie, cadenceOf(stakeholder, required, around), day),
    }));
}

/** Naming somebody in a contact does not make them known, or a first call would lower a score that was not there. */
const anybodyKnown = ({ stakeholders }: CoverageFacts): boolean =>
  stakeholders.some(({ knownOn }) => knownOn !== null);

function reached({ role, weightPercent }: RequiredRole, people: readonly Tied[]): number {
  let missed = 1;
  for (const { roles, tie: strength } of people) {
    if (roles.includes(role)) missed *= 1 - Math.min(strength, TIE_MAX) / 100;
  }
  return weightPercent * (1 - missed);
}

function roleParts(
  needed: RequiredRole,
  people: readonly (Tied & { readonly stakeholder: StakeholderFacts })[],
): readonly Part[] {
  const { role, weightPercent } = needed;
  const holders = people.filter(({ roles }) => roles.includes(role));
  if (holders.length === 0) {
    return [
      {
        code: 'role-vacant',
        exact: 0,
        most: weightPercent,
        params: { role, weightPercent },
        evidence: noEvidence,
      },
    ];
  }
  const points = reached(needed, holders);
  const shares = holders.map((holder) => -Math.log(1 - Math.min(holder.tie, TIE_MAX) / 100));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const exacts = shares.map((share) => (whole > 0 ? (points * share) / whole : 0));
  return holders.map(({ stakeholder, tie: strength }, index) => ({
    code: 'role-held',
    exact: exacts[index] ?? 0,
    // With the liveliest of ties to this one, and to the others as they are.
    most: (exacts[index] ?? 0) + weightPercent - points,
    params: {
      role,
      weightPercent,
      stakeholderId: stakeholder.stakeholderId,
      tie: thousandths(strength) / 1000,
    },
    evidence: {
      ...evidenceOfTie(stakeholder.tie),
      stakeholderId: stakeholder.stakeholderId,
    },
  }));
}
