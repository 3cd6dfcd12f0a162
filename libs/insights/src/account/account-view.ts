import { dayFromNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import { aroundOf, nextWorse, scoreAccount } from './account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { contractViews } from '../churn-risk/contract-views.ts';
import { revenueAtRisk } from '../churn-risk/revenue-at-risk.ts';
import { netMinor, yearRevenue } from '../commerce/revenue.ts';
import { relationships } from '../coverage/relationships.model.ts';
import { nameOf, personOf, statusOn } from '../overview/overview.model.ts';
import { shownRevenue } from '../portfolio/portfolio-row.ts';
import type { AccountView, Moment, Sparkline } from '../views.ts';

/** What of a view does not come from the facts. */
interface Frame {
  readonly moment: Moment;
  readonly accountId: string;
  readonly revision: number;
  readonly sparkline: Sparkline;
}

/** Everything the account page shows above its timeline, from the facts as of the day asked. */
export function accountView(
  facts: AccountFacts,
  question: ChurnQuestion,
  { moment, accountId, revision, sparkline }: Frame,
): AccountView {
  const { overview, commerce, coverage } = facts;
  const { day, horizonDays } = question;
  const scores = scoreAccount(facts, question);
  const worse = nextWorse(facts, question);
  const people = relationships(coverage, aroundOf(facts), day);
  return {
    ...moment,
    accountId,
    name: nameOf(overview),
    status: statusOn(overview, dayFromNumber(day)),
    managerId: overview.managerId,
    parentId: overview.parentId,
    openedOn: overview.openedOn ?? overview.firstOn ?? moment.asOf,
    key: overview.key,
    horizonDays,
    revision: String(revision),
    scores: [
      { ...scores.loyalty, nextWorseOn: worse.loyalty },
      { ...scores.churnRisk, nextWorseOn: worse.churnRisk },
      { ...scores.coverage, nextWorseOn: worse.coverage },
    ],
    sparkline,
    revenue: revenueAtRisk(commerce, scores.churnRisk, question).map(shownRevenue),
    lastYear: yearRevenue(commerce.orders, day).map((year) => ({
      currency: year.currency,
      amountMinor: netMinor(year),
    })),
    stakeholders: people.stakeholders.map((relation) => {
      const { name, title } = personOf(overview, relation.stakeholderId);
      return { ...relation, name, title };
    }),
    density: people.density,
    contracts: contractViews(commerce.contracts, day),
    threats: overview.threats,
  };
}
