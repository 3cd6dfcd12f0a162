import { decay } from '../score/decay.ts';
import { EVIDENCE_MAX, noEvidence } from '../score/evidence.ts';
import { contributionsOf, type Part } from '../score/score.ts';
import type { Contribution, Evidence } from '../score/score.view.ts';
import { FAST_HALF_LIFE_DAYS, SLOW_HALF_LIFE_DAYS, type Sums } from './sums.ts';
import type { Interaction, TieFacts } from './tie.facts.ts';

/** Expert priors of tie strength. */
export const TIE_PARAMETERS = {
  fastHalfLifeDays: FAST_HALF_LIFE_DAYS,
  slowHalfLifeDays: SLOW_HALF_LIFE_DAYS,
  fastShare: 0.6,
  slowShare: 0.4,
  /** What is missing from a full tie when contact is exactly as frequent as agreed. */
  shortfallAtCadence: 0.2,
  oneSidedShare: 0.25,
} as const;

const { fastShare, slowShare, shortfallAtCadence, oneSidedShare } = TIE_PARAMETERS;
const PER_DAYS = 30;

/**
 * How alive the link to one stakeholder is, 0…100, on a day (day number) not before the last interaction.
 *
 * Tie = 100·E·(0.25 + 0.75·r) with E = 1 − 0.2^(ρ/cadence), ρ = 30·ln2·(0.6·F/30 + 0.4·S/180) weighted
 * interactions per 30 days (F, S: sums of weights decayed with half-lives of 30 and 180 days) and
 * reciprocity r = 2·min(in, out)/(in + out) on the slow sums. Weights are expert priors. That ties live by
 * frequency and reciprocity: Granovetter 1973; quality of contacts as a part of coverage: Palmatier 2008.
 */
export const tie = (sums: Sums, cadence: number, day: number): number =>
  100 * effort(sums, cadence, day) * (oneSidedShare + (1 - oneSidedShare) * reciprocity(sums));

/** How a tie comes about: each of the newest interactions, those before them, and what one-sidedness takes off. */
export function tieContributions(
  facts: TieFacts,
  cadence: number,
  day: number,
): readonly Contribution[] {
  if (facts.interactions === 0) return [];
  const full = 100 * effort(facts, cadence, day);
  const whole = liveWeight(facts.fast, facts.slow, day - facts.on);
  const parts = facts.recent.map((interaction): Part => {
    const { weight, on } = interaction;
    const share = liveWeight(weight, weight, day - on) / whole;
    return {
      code: 'interaction',
      exact: full * Math.min(1, share),
      params: { days: day - on, weight },
      evidence: evidenceOfInteractions([interaction]),
    };
  });
  return contributionsOf(
    [...parts, ...earlier(facts, full, parts), ...oneSided(facts, full)],
    tie(facts, cadence, day),
  ).contributions;
}

/** The events a tie comes from: its newest ids, and how many there are in all. */
export function evidenceOfTie(facts: TieFacts): Evidence {
  const newest = evidenceOfInteractions(facts.recent);
  const earlier = facts.interactions - facts.recent.length;
  return { ...newest, count: earlier + newest.count, origin: facts.origin };
}

const effort = ({ on, fast, slow }: Sums, cadence: number, day: number): number =>
  1 - shortfallAtCadence ** ((PER_DAYS * Math.LN2 * liveWeight(fast, slow, day - on)) / cadence);

/** Weights per day as the rate sees them, once the sums are some days old. */
const liveWeight = (fast: number, slow: number, days: number): number =>
  (fastShare * fast * decay(days, FAST_HALF_LIFE_DAYS)) / FAST_HALF_LIFE_DAYS +
  (slowShare * slow * decay(days, SLOW_HALF_LIFE_DAYS)) / SLOW_HALF_LIFE_DAYS;

/** Both sides fade alike, so it does not matter on which day this is asked. */
function reciprocity(sums: Sums): number {
  const both = sums.in + sums.out;
  return both > 0 ? (2 * Math.min(sums.in, sums.out)) / both : 0;
}

function earlier(facts: TieFacts, full: number, newest: readonly Part[]): readonly Part[] {
  const count = facts.interactions - facts.recent.length;
  if (count === 0) return [];
  const rest = full - newest.reduce((sum, { exact }) => sum + exact, 0);
  const evidence: Evidence = { ...noEvidence, count, types: ['ContactMade'], origin: facts.origin };
  return [{ code: 'earlier-interactions', exact: Math.max(0, rest), params: { count }, evidence }];
}

function oneSided(facts: TieFacts, full: number): readonly Part[] {
  const off = full * (1 - oneSidedShare) * (1 - reciprocity(facts));
  if (off === 0) return [];
  const side = facts.out > facts.in ? 'out' : 'in';
  return [
    {
      code: 'one-sided',
      exact: -off,
      params: { side: side === 'out' ? 'ours' : 'theirs' },
      evidence: evidenceOfInteractions(facts.recent.filter(({ sides }) => sides === side)),
    },
  ];
}

function evidenceOfInteractions(interactions: readonly Interaction[]): Evidence {
  const ids = interactions.flatMap(({ id, replyId }) => (replyId ? [replyId, id] : [id]));
  const [first] = interactions;
  return first
    ? {
        eventIds: ids.slice(0, EVIDENCE_MAX),
        count: ids.length,
        types: ['ContactMade'],
        origin: interactions.reduce<Evidence['origin']>(
          (origin, one) => (origin === one.origin ? origin : 'mixed'),
          first.origin,
        ),
      }
    : noEvidence;
}
