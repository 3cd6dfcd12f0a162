import { figureShown } from '#insights/score/shown-figure';
import type { CauseOfPortfolio, PortfolioChanges, PortfolioScoreChange } from '#insights/views';
import { plural } from '../terminal.ts';
import { CAUSE_NAMES, SCORE_TITLES, signedPoints } from './changed.ts';

/** Why the scores of all accounts changed on average, for people: causes that add up, with the accounts they moved most. */
export function portfolioChanged({ asOf, since, accounts, changes }: PortfolioChanges): string {
  const head = `${plural(accounts, 'account')}: from the end of ${since.asOf} to that of ${asOf}, on average.`;
  return [head, ...changes.map(changeText)].join('\n\n');
}

function changeText({
  name,
  accounts,
  before,
  after,
  difference,
  causes,
}: PortfolioScoreChange): string {
  if (before === null || after === null) return `${SCORE_TITLES[name]}: nothing to compare.`;
  const [first, last] = [before, after].map((value) => figureShown(name, value, 1));
  const unit = name === 'churnRisk' ? ' %' : '';
  const points = name === 'churnRisk' ? ' % points' : ' points';
  return [
    `${SCORE_TITLES[name]} of ${plural(accounts, 'account')}: ${first}${unit} to ${last}${unit}, ${signedPoints(difference)}${points}`,
    ...causes.map(causeText),
  ].join('\n');
}

const causeText = ({ cause, moved, accounts, strongest }: CauseOfPortfolio): string => {
  const most = strongest.map((one) => `${one.accountId} ${signedPoints(one.moved)}`).join(', ');
  const whom = accounts === 0 ? '' : ` (${plural(accounts, 'account')}; most: ${most})`;
  return `${signedPoints(moved).padStart(11)}  ${CAUSE_NAMES[cause]}${whom}`;
};
