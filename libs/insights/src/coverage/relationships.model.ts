import type { RequiredRole } from '#events/accounts/accounts.events';
import { dayFromNumber } from '#kernel/time';
import { mergedEvidence } from '../score/evidence.ts';
import { round6, thousandths } from '../score/score.ts';
import type { AccountView } from '../account/account.view.ts';
import type { Evidence } from '../score/score.view.ts';
import type { StakeholderView } from './coverage.view.ts';
import { cadenceState } from './cadence.model.ts';
import type { CoverageFacts, StakeholderFacts } from './coverage.facts.ts';
import { coverageOf, coverageValue, tiedOf, type Tied } from './coverage.model.ts';
import { cadenceOf, requiredRolesOf, type Around } from './required-roles.ts';
import { withoutColleague } from './tie.facts.ts';
import { evidenceOfTie, tie, tieContributions } from './tie.model.ts';

/** From this tie on a stakeholder is a thread. */
const THREAD_FROM = 30;

/** What the account page shows of a stakeholder, but for the personal texts. */
type Relation = Omit<StakeholderView, 'name' | 'title' | 'email' | 'phone'>;

/** The loss test on our side: coverage when what a colleague of ours carries alone is gone. */
export interface ColleagueLoss {
  readonly colleagueId: string;
  readonly coverageWithout: number;
}

interface Relationships {
  readonly stakeholders: readonly Relation[];
  /** Null when nobody is known. */
  readonly density: AccountView['density'];
  readonly colleagues: readonly ColleagueLoss[];
}

/** Everything known of the people at an account as of the end of a day (day number): ties, density, loss test. */
export function relationships(facts: CoverageFacts, around: Around, day: number): Relationships {
  const value = coverageValue(facts, around, day);
  const people = tiedOf(facts, around, day);
  const required = requiredRolesOf(facts, around);
  const stakeholders = facts.stakeholders.map((one) => ({
    ...relation(one, cadenceOf(one, required, around), day),
    coverageWithout: value === null ? null : coverageWithout(one, required, people),
  }));
  if (value === null) return { stakeholders, density: null, colleagues: [] };
  const colleagues = colleaguesOf(facts).map((colleagueId) => ({
    colleagueId,
    coverageWithout: coverageValue(withoutTiesOf(facts, colleagueId), around, day) ?? 0,
  }));
  const threads = people.filter((one) => one.tie >= THREAD_FROM);
  const risk = continuityRisk(value, stakeholders, colleagues);
  return { stakeholders, density: { ...contactDensity(threads), ...risk }, colleagues };
}

/**
 * Contact density and contact authority (Palmatier 2008) over threads, people with a tie of 30 or more:
 * their number; effective threads = 1/Σp² with p = Tie/ΣTie; the share of ΣTie, in per cent, with those who
 * are senior executives or technical deciders.
 */
function contactDensity(threads: readonly Tied[]): {
  readonly threads: number;
  readonly effectiveThreads: number;
  readonly authorityPercent: number;
} {
  const whole = threads.reduce((sum, one) => sum + one.tie, 0);
  const squares = threads.reduce((sum, one) => sum + (one.tie / whole) ** 2, 0);
  const authority = threads
    .filter(({ roles }) => roles.some((role) => AUTHORITY.includes(role)))
    .reduce((sum, one) => sum + one.tie, 0);
  return {
    threads: threads.length,
    effectiveThreads: squares > 0 ? round6(1 / squares) : 0,
    authorityPercent: whole > 0 ? round6((100 * authority) / whole) : 0,
  };
}

const AUTHORITY: readonly string[] = ['senior-executive', 'technical-decider'];

function relation(
  stakeholder: StakeholderFacts,
  cadence: number,
  day: number,
): Omit<Relation, 'coverageWithout'> {
  const { departedOn } = stakeholder;
  const { lastContactOn } = stakeholder.tie;
  const state = departedOn === null ? cadenceState(stakeholder, cadence, day) : null;
  return {
    stakeholderId: stakeholder.stakeholderId,
    roles: stakeholder.roles,
    stance: stakeholder.stance,
    tie: thousandths(tie(stakeholder.tie, cadence, day)) / 1000,
    cadencePer30Days: round6(cadence),
    cadenceMissed: state === 'missed',
    cadence: state,
    lastContactOn: lastContactOn === null ? null : dayFromNumber(lastContactOn),
    departedOn: departedOn === null ? null : dayFromNumber(departedOn),
    successorId: stakeholder.successorId,
    tieContributions: tieContributions(stakeholder.tie, cadence, day),
    metBy: stakeholder.tie.carriers.map(({ colleagueId }) => colleagueId),
  };
}

/** The roles of somebody who leaves fall vacant; the account is known as well as before. */
function coverageWithout(
  leaving: StakeholderFacts,
  required: readonly RequiredRole[],
  people: ReturnType<typeof tiedOf>,
): number {
  const others = people.filter(({ stakeholder }) => stakeholder !== leaving);
  return thousandths(coverageOf(required, others)) / 1000;
}

const colleaguesOf = ({ stakeholders }: CoverageFacts): readonly string[] =>
  [
    ...new Set(
      stakeholders
        .filter(({ departedOn }) => departedOn === null)
        .flatMap(({ tie: { carriers } }) => carriers.map(({ colleagueId }) => colleagueId)),
    ),
  ].sort();

const withoutTiesOf = (facts: CoverageFacts, colleagueId: string): CoverageFacts => ({
  ...facts,
  stakeholders: facts.stakeholders.map((one) => ({
    ...one,
    tie: { ...one.tie, ...withoutColleague(one.tie, colleagueId) },
  })),
});

/** The largest drop if one person goes, theirs or ours; of equal drops the first in order, ours after theirs. */
function continuityRisk(
  value: number,
  stakeholders: readonly Relation[],
  colleagues: readonly ColleagueLoss[],
): { readonly continuityRisk: number; readonly continuityPerson: string | null } {
  const losses = [
    ...stakeholders.map((one) => ({
      person: one.stakeholderId,
      left: one.coverageWithout ?? value,
    })),
    ...colleagues.map((one) => ({ person: one.colleagueId, left: one.coverageWithout })),
  ];
  const worst = losses.reduce((one, other) => (other.left < one.left ? other : one), {
    person: null as string | null,
    left: value,
  });
  return { continuityRisk: round6(value - worst.left), continuityPerson: worst.person };
}

/** The contacts all ties come from. */
export const evidenceOfTies = ({ stakeholders }: Pick<CoverageFacts, 'stakeholders'>): Evidence =>
  mergedEvidence(stakeholders.map(({ tie: facts }) => evidenceOfTie(facts)));
