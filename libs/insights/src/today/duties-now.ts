import { dayFromNumber } from '#kernel/time';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { dutiesOf } from '../duties/duties.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { portfolioRow, unscoredRow } from '../portfolio/portfolio-row.ts';
import type { PortfolioRow } from '../portfolio/portfolio.view.ts';
import { dutyLine } from './today.model.ts';
import type { DutyLine } from './today.view.ts';

/** What is to be done about one account, by the day it is due. */
export interface DutiesOfAccount {
  /** What the day asks for and nobody has set aside. */
  readonly duties: readonly DutyLine[];
  /** What is agreed and comes into sight on a later day. */
  readonly ahead: readonly DutyLine[];
}

export const dutiesNow = (
  accountId: string,
  facts: AccountFacts,
  question: ChurnQuestion,
): DutiesOfAccount => dutiesOfRow(rowOf(accountId, facts, question), facts, question);

/** The same, of an account whose row of the portfolio is known. */
export function dutiesOfRow(
  row: PortfolioRow,
  facts: AccountFacts,
  question: ChurnQuestion,
): DutiesOfAccount {
  const on = dayFromNumber(question.day);
  const { accountId, name, managerId } = row;
  const aside = new Set(
    facts.work.aside
      .filter(({ untilOn }) => untilOn >= question.day)
      .map(({ matterId }) => matterId),
  );
  const left = dutiesOf(facts, question.day)
    .duties.filter(({ untilOn, matterId }) => {
      const isOver = untilOn !== null && untilOn < on;
      return !isOver && !aside.has(matterId);
    })
    .map((duty) => dutyLine({ ...duty, accountId, name, managerId, asideUntil: null }, row, on))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  return {
    duties: left.filter(({ fromOn }) => fromOn <= on),
    ahead: left.filter(({ fromOn, kind }) => fromOn > on && kind === 'action'),
  };
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
