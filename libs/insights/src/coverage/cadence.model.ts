import type { RequiredRole } from '#events/accounts/accounts.events';
import type { CoverageFacts, StakeholderFacts } from './coverage.facts.ts';
import type { Cadence } from './coverage.view.ts';
import { cadenceOf, holdsAnyOf, requiredRolesOf, type Around } from './required-roles.ts';

/** A period is kept with this weight of interactions: one answered message. */
const KEPT_WEIGHT = 1;
const PER_DAYS = 30;

/**
 * How many of the last two periods of 30/cadence days were missed, counted back from the newest: 0, 1 or 2.
 * A period is missed when the weights of its interactions stay under 1; one that began before anybody was
 * watching is not. The newest 20 interactions suffice: each weighs at least 0.25, so that a missed period
 * holds three at most and those left over would keep the one before.
 */
export function missedPeriods(stakeholder: StakeholderFacts, cadence: number, day: number): number {
  const periodDays = PER_DAYS / cadence;
  const watchedDays = day - stakeholder.watchedOn;
  if (watchedDays < periodDays || weightBetween(stakeholder, day, 0, periodDays) >= KEPT_WEIGHT)
    return 0;
  return watchedDays < 2 * periodDays ||
    weightBetween(stakeholder, day, periodDays, 2 * periodDays) >= KEPT_WEIGHT
    ? 1
    : 2;
}

/** How the contact goes: nothing is kept that no contact stands behind, nor missed before a period has passed. */
export function cadenceState(stakeholder: StakeholderFacts, cadence: number, day: number): Cadence {
  if (missedPeriods(stakeholder, cadence, day) > 0) return 'missed';
  return weightBetween(stakeholder, day, 0, PER_DAYS / cadence) >= KEPT_WEIGHT ? 'kept' : 'open';
}

/** Whether any holder of a required role was left without the agreed contact for two periods in a row. */
export function cadenceMissed(facts: CoverageFacts, around: Around, day: number): boolean {
  const required = requiredRolesOf(facts, around);
  return facts.stakeholders.some((one) => isMissed(one, required, around, day));
}

/** Those it happened with, by their ids. */
export function holdersMissed(
  facts: CoverageFacts,
  around: Around,
  day: number,
): readonly string[] {
  const required = requiredRolesOf(facts, around);
  return facts.stakeholders
    .filter((one) => isMissed(one, required, around, day))
    .map(({ stakeholderId }) => stakeholderId);
}

const isMissed = (
  one: StakeholderFacts,
  required: readonly RequiredRole[],
  around: Around,
  day: number,
): boolean =>
  holdsAnyOf(one, required) && missedPeriods(one, cadenceOf(one, required, around), day) === 2;

/** The days (day numbers) after `from` on which `cadenceMissed` turns if nobody acts. */
export function cadenceBreakDays(
  facts: CoverageFacts,
  around: Around,
  from: number,
): readonly number[] {
  const required = requiredRolesOf(facts, around);
  const holders = watched(facts, required);
  const days = new Set(
    holders.flatMap((holder) => turningDays(holder, cadenceOf(holder, required, around))),
  );
  const turns: number[] = [];
  let missed = cadenceMissed(facts, around, from);
  for (const day of [...days].filter((one) => one > from).sort((one, other) => one - other)) {
    if (cadenceMissed(facts, around, day) === missed) continue;
    missed = !missed;
    turns.push(day);
  }
  return turns;
}

const watched = (
  { stakeholders }: CoverageFacts,
  required: readonly RequiredRole[],
): readonly StakeholderFacts[] => stakeholders.filter((one) => holdsAnyOf(one, required));

function weightBetween(
  { tie: { recent } }: StakeholderFacts,
  day: number,
  fromDays: number,
  toDays: number,
): number {
  let weight = 0;
  for (const { on, weight: more } of recent) {
    const days = day - on;
    if (days >= toDays) return weight;
    if (days >= fromDays) weight += more;
  }
  return weight;
}

/** With nobody acting, weights only move from the newest period to the one before, and out of that. */
function turningDays({ tie, watchedOn }: StakeholderFacts, cadence: number): readonly number[] {
  const [one, two] = [Math.ceil(PER_DAYS / cadence), Math.ceil((2 * PER_DAYS) / cadence)];
  return [watchedOn + two, ...tie.recent.flatMap(({ on }) => [on + one, on + two])];
}
