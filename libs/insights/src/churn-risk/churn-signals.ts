import type { ChurnSignal } from '#events/models/models.events';
import { decay } from '../score/decay.ts';
import { noEvidence } from '../score/evidence.ts';
import type { Part } from '../score/score.ts';
import type { Evidence, Missing } from '../score/score.view.ts';
import type { SignalFactors } from './calibration.ts';
import type { ChurnFacts } from './churn-risk.projection.ts';
import { CHURN_WEIGHTS } from './churn-weights.ts';

/** What other insights say of the account on the day asked. */
export interface ChurnAround {
  readonly lost: boolean;
  /** 0…100; null while no stakeholder is known, which gives no signal. */
  readonly coverage: number | null;
  /** Missed in the last two periods for any holder of a required role; null while nobody's contacts are counted. */
  readonly cadenceMissed: boolean | null;
  /** What these two come from. */
  readonly contacts?: () => Evidence;
  /** With whom contact was missed. */
  readonly missedWith?: () => readonly string[];
}

/** Signals weaker than this would show as lines of nothing. */
const WEAKEST = 0.0005;

/** What speaks for or against leaving beside the base, in log-odds, each with its reason. */
export function churnSignals(
  facts: ChurnFacts,
  around: ChurnAround,
  day: number,
  factors: SignalFactors,
): readonly Part[] {
  return [
    ...threatened(facts, day),
    ...keyPeopleLeft(facts, day),
    ...coverageLow(around),
    ...cadenceMissed(around),
  ]
    .map((part) => weighed(part, factors))
    .filter(({ exact }) => Math.abs(exact) >= WEAKEST);
}

/** A signal whose weight was judged by what came weighs so many times its prior, and says so. */
function weighed(part: SignalPart, factors: SignalFactors): Part {
  const factor = factors[part.code];
  if (factor === undefined) return part;
  return { ...part, exact: part.exact * factor, most: part.most * factor, judged: true };
}

/** A part by its prior weight. */
interface SignalPart extends Part {
  readonly code: ChurnSignal;
  readonly most: number;
}

/** Signals of whose kind nothing was ever recorded, of the four that have an event. */
export const signalsMissing = (facts: ChurnFacts, around: ChurnAround): readonly Missing[] => [
  ...(around.coverage === null ? [{ what: 'people' }] : []),
  ...(around.cadenceMissed === null ? [{ what: 'contacts' }] : []),
  ...(facts.everThreatened ? [] : [{ what: 'threats' }]),
  ...(facts.everDeparted ? [] : [{ what: 'departures' }]),
];

/** How many there might be; of four more there is no event yet. */
export const SIGNALS_WITH_EVENTS = 4;

/** Minor 0.4, moderate 0.8, serious 1.2; half of it after 120 days. Each open threat counts. */
const threatened = ({ threats }: ChurnFacts, day: number): readonly SignalPart[] =>
  threats.map(({ threatId, severity, assessedOn, evidence }) => ({
    code: 'threat',
    exact:
      CHURN_WEIGHTS.threat[severity] * decay(day - assessedOn, CHURN_WEIGHTS.threatHalfLifeDays),
    most: CHURN_WEIGHTS.threat[severity],
    params: { threatId, severity, days: day - assessedOn },
    evidence,
  }));

/** 0.9 for each executive or champion who left, while a role of theirs has nobody. */
const keyPeopleLeft = ({ people }: ChurnFacts, day: number): readonly SignalPart[] =>
  people.vacancies.map(({ stakeholderId, roles, leftOn, evidence }) => ({
    code: 'key-person-left',
    exact: CHURN_WEIGHTS.keyPersonLeft,
    most: CHURN_WEIGHTS.keyPersonLeft,
    params: { stakeholderId, roles: roles.join(', '), days: day - leftOn },
    evidence,
  }));

/** 0.02 for each point of coverage under 70. */
function coverageLow({ coverage, contacts = nothing }: ChurnAround): readonly SignalPart[] {
  const { coverageTarget, coveragePerPoint } = CHURN_WEIGHTS;
  if (coverage === null || coverage >= coverageTarget) return [];
  return [
    {
      code: 'coverage-low',
      exact: coveragePerPoint * (coverageTarget - coverage),
      most: coveragePerPoint * coverageTarget,
      params: { coverage, target: coverageTarget },
      evidence: contacts,
    },
  ];
}

/** 0.4 once an account, however many holders of required roles were missed. */
function cadenceMissed({
  cadenceMissed,
  contacts = nothing,
  missedWith,
}: ChurnAround): readonly SignalPart[] {
  if (cadenceMissed !== true) return [];
  return [
    {
      code: 'cadence-missed',
      exact: CHURN_WEIGHTS.cadenceMissed,
      most: CHURN_WEIGHTS.cadenceMissed,
      params: missedWith ? () => named(missedWith()) : {},
      evidence: contacts,
    },
  ];
}

const named = (people: readonly string[]) => ({
  people: people.length,
  stakeholderIds: people.slice(0, NAMED_MAX).join(', '),
});

const nothing = (): Evidence => noEvidence;

/** As many people are named in a sentence; the others are counted. */
const NAMED_MAX = 3;
