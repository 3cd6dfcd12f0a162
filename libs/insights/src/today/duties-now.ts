import { dayFromNumber } from '#kernel/time';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { dutiesOf } from '../duties/duties.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { portfolioRow, unscoredRow } from '../portfolio/portfolio-row.ts';
import type { PortfolioRow } from '../portfolio/portfolio.view.ts';
import { dutyLine } from './today.model.ts';
import type { DutyLine } from './today.view.ts';

/** What a day asks for at one account and nobody has set aside, by the day it is due. */
export function dutiesNow(
  accountId: string,
  facts: AccountFacts,
  question: ChurnQuestion,
): readonly DutyLine[] {
  const on = dayFromNumber(question.day);
  const row = rowOf(accountId, facts, question);
  const { name, managerId } = row;
  const aside = new Set(
    facts.work.aside
      .filter(({ untilOn }) => untilOn >= question.day)
      .map(({ matterId }) => matterId),
  );
  return dutiesOf(facts, question.day)
    .duties.filter(({ fromOn, untilOn, matterId }) => {
      const stands = fromOn <= on && (untilOn === null || untilOn >= on);
      return stands && !aside.has(matterId);
    })
    .map((duty) => dutyLine({ ...duty, accountId, name, managerId, asideUntil: null }, row, on))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/** Sums that cannot be said leave an account without scores, not without duties. */
function rowOf(accountId: string, facts: AccountFacts, question: ChurnQuestion): PortfolioRow {
  try {
    return portfolioRow(accountId, facts, question);
  } catch (error) {
    const says = error instanceof Error ? error.message : '';
    return unscoredRow(accountId, facts, question.day, { says, eventId: null });
  }
}
