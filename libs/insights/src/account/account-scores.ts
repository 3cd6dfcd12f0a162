import { dayFromNumber, type Day } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { churnBreakDays, churnRisk } from '../churn-risk/churn-risk.model.ts';
import type { ChurnAround } from '../churn-risk/churn-signals.ts';
import { cadenceBreakDays, cadenceMissed } from '../coverage/cadence.model.ts';
import { coverage, coverageValue } from '../coverage/coverage.model.ts';
import { evidenceOfTies } from '../coverage/relationships.model.ts';
import type { Around } from '../coverage/required-roles.ts';
import { loyalty, loyaltyBreakDays } from '../loyalty/loyalty.model.ts';
import { coverageBand, rankOfBand } from '../score/bands.ts';
import { nextWorseOn } from '../score/next-worse.ts';
import type { Score } from '../score/score.ts';
import type { ScoreName } from '../score/bands.ts';

/** The three scores of an account. */
type AccountScores = { readonly [N in ScoreName]: Score<N> };

/** The three scores of an account at the end of a day (day number) not before its last event. */
export function scoreAccount(facts: AccountFacts, question: ChurnQuestion): AccountScores {
  const around = aroundOf(facts);
  return {
    loyalty: loyalty(facts, around, question.day),
    churnRisk: churnRisk(
      facts,
      { ...churnAround(facts, question.day), contacts: evidenceOfTies(facts.coverage) },
      question,
    ),
    coverage: coverage(facts.coverage, around, question.day),
  };
}

/** For each score the first day on which its band worsens if nobody acts; null for none within 400 days. */
export function nextWorse(
  facts: AccountFacts,
  question: ChurnQuestion,
): Readonly<Record<ScoreName, Day | null>> {
  const { day } = question;
  const around = aroundOf(facts);
  const loyaltyOn = nextWorseOn(
    (on) => rankOf(loyalty(facts, around, on)),
    day,
    loyaltyBreakDays(facts, day),
  );
  const churnRiskOn = nextWorseOn(
    (on) => rankOf(churnRisk(facts, churnAround(facts, on), { ...question, day: on })),
    day,
    [...churnBreakDays(facts.commerce, question), ...cadenceBreakDays(facts.coverage, around, day)],
  );
  const coverageOn = nextWorseOn(
    (on) => {
      const value = coverageValue(facts.coverage, around, on);
      return value === null ? null : rankOfBand('coverage', coverageBand(value));
    },
    day,
    [],
  );
  return {
    loyalty: dayOrNull(loyaltyOn),
    churnRisk: dayOrNull(churnRiskOn),
    coverage: dayOrNull(coverageOn),
  };
}

/** What the scores ask of the overview. */
export const aroundOf = ({ overview }: AccountFacts): Around => ({ key: overview.key !== null });

function churnAround(facts: AccountFacts, day: number): ChurnAround {
  const around = aroundOf(facts);
  const value = coverageValue(facts.coverage, around, day);
  return {
    lost: facts.overview.lost !== null,
    coverage: value,
    cadenceMissed: value === null ? null : cadenceMissed(facts.coverage, around, day),
  };
}

const rankOf = ({ name, band }: Score): number | null =>
  band === null ? null : rankOfBand(name, band);

const dayOrNull = (day: number | null): Day | null => (day === null ? null : dayFromNumber(day));
