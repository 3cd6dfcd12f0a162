import { dayFromNumber, type Day } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import { aroundOf, nextWorse, scoreAccount } from './account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { contractViews } from '../churn-risk/contract-views.ts';
import { revenueAtRisk } from '../churn-risk/revenue-at-risk.ts';
import { LOYALTY_MODEL } from '../loyalty/loyalty.model.ts';
import { COVERAGE_MODEL } from '../coverage/coverage.model.ts';
import { inPoints, noScore, type ModelIdentity } from '../score/score.ts';
import { netMinor, yearRevenue } from '../commerce/revenue.ts';
import type { ColleagueView } from '../coverage/coverage.view.ts';
import { relationships, type ColleagueLoss } from '../coverage/relationships.model.ts';
import { requiredRolesOf } from '../coverage/required-roles.ts';
import type { OverviewFacts } from '../overview/overview.facts.ts';
import {
  firstOrderOn,
  keyOf,
  nameOf,
  ofUsable,
  personOf,
  statusOn,
} from '../overview/overview.model.ts';
import { problemView } from '../portfolio/portfolio-row.ts';
import { messageOf } from '../projector/account-folds.ts';
import type { FoldProblem } from '../projector/facts-rows.ts';
import { judged } from '../score/too-early.ts';
import type { Moment } from '../asking/moment.view.ts';
import type { Band, ScoreName } from '../score/bands.ts';
import type { ScoreView } from '../score/score.view.ts';
import type { AccountView, Sparkline } from './account.view.ts';
import { NO_DETAILS, type ContactDetails } from './contact-details.ts';

/** What of a view does not come from the facts. */
interface Frame {
  readonly moment: Moment;
  readonly accountId: string;
  readonly revision: number;
  readonly sparkline: Sparkline;
  /** How people are reached, by their ids. */
  readonly details: ReadonlyMap<string, ContactDetails>;
}

/** The facts of an account, and why they are not all there where they are not. */
interface Folded {
  readonly facts: AccountFacts;
  readonly problem: FoldProblem | undefined;
}

/** What can be said of an account: all of it, or who it is and why it cannot be scored. */
export function accountViewOrProblem(
  { facts, problem }: Folded,
  question: ChurnQuestion,
  frame: Frame,
): AccountView {
  if (problem) return unscoredView(facts, question, frame, problem);
  try {
    return accountView(facts, question, frame);
  } catch (error) {
    return unscoredView(facts, question, frame, {
      says: messageOf(error),
      code: 'not-scored',
      eventId: null,
    });
  }
}

/** Everything the account page shows above its timeline, from the facts as of the day asked. */
function accountView(facts: AccountFacts, question: ChurnQuestion, frame: Frame): AccountView {
  const { overview, commerce, coverage } = facts;
  const { day } = question;
  const scores = scoreAccount(facts, question);
  const worse = nextWorse(facts, question);
  const people = relationships(coverage, aroundOf(facts), day);
  return {
    ...headOf(overview, question, frame),
    scores: [
      { ...inPoints(scores.loyalty), ...worseShown(worse.loyalty) },
      { ...inPoints(scores.churnRisk), ...worseShown(worse.churnRisk) },
      { ...inPoints(scores.coverage), ...worseShown(worse.coverage) },
    ],
    sparkline: frame.sparkline,
    revenue: revenueAtRisk(commerce, scores.churnRisk, question),
    lastYear: yearRevenue(commerce.orders, day).map((year) => ({
      currency: year.currency,
      amountMinor: netMinor(year),
    })),
    requiredRoles: requiredRolesOf(coverage, aroundOf(facts)),
    colleagues: colleaguesOf(overview.managerId, people.colleagues),
    stakeholders: people.stakeholders.map((relation) => {
      const { name, title } = personOf(overview, relation.stakeholderId);
      const details = frame.details.get(relation.stakeholderId) ?? NO_DETAILS;
      return { ...relation, name, title, ...details };
    }),
    density: people.density,
    contracts: contractViews(commerce.contracts, day),
    threats: overview.threats,
  };
}

const worseShown = <B extends Band>(worse: { readonly on: Day; readonly band: B } | null) => ({
  nextWorseOn: worse?.on ?? null,
  nextWorseBand: worse?.band ?? null,
});

function unscoredView(
  { overview }: AccountFacts,
  question: ChurnQuestion,
  frame: Frame,
  problem: FoldProblem,
): AccountView {
  const unscored = (name: ScoreName, model: ModelIdentity): ScoreView => ({
    ...inPoints(judged(noScore(name, model))),
    ...worseShown(null),
  });
  return {
    ...ofUsable(overview, (known) => headOf(known, question, frame)),
    scores: [
      unscored('loyalty', LOYALTY_MODEL),
      unscored('churnRisk', question.parameters.model),
      unscored('coverage', COVERAGE_MODEL),
    ],
    sparkline: frame.sparkline,
    revenue: [],
    lastYear: [],
    requiredRoles: [],
    colleagues: colleaguesOf(overview.managerId, []),
    stakeholders: [],
    density: null,
    contracts: [],
    threats: [],
    problem: problemView(problem),
  };
}

/** Whoever carries ties, and the manager in any case; what people are called who sign in is known elsewhere. */
const colleaguesOf = (
  managerId: string | null,
  losses: readonly ColleagueLoss[],
): readonly ColleagueView[] =>
  [
    ...new Set([
      ...losses.map(({ colleagueId }) => colleagueId),
      ...(managerId === null ? [] : [managerId]),
    ]),
  ].map((colleagueId) => ({
    colleagueId,
    name: null,
    coverageWithout:
      losses.find((loss) => loss.colleagueId === colleagueId)?.coverageWithout ?? null,
  }));

function headOf(
  overview: OverviewFacts,
  { day, horizonDays }: ChurnQuestion,
  { moment, accountId, revision }: Frame,
) {
  return {
    ...moment,
    accountId,
    name: overview.accountId === '' ? accountId : nameOf(overview),
    status: statusOn(overview, dayFromNumber(day)),
    lost: overview.lost,
    managerId: overview.managerId,
    parentId: overview.parentId,
    openedOn: overview.openedOn ?? overview.firstOn ?? moment.asOf,
    firstOrderOn: firstOrderOn(overview),
    key: keyOf(overview),
    horizonDays,
    revision: String(revision),
  };
}
