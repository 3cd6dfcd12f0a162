import type { AccountEvent } from '#events/catalogue';
import type { BuyingRole } from '#events/people/people.events';
import { replay } from '#kernel/fold';
import { dayNumber } from '#kernel/time';
import { DEFAULT_CHURN_PARAMETERS } from '../src/churn-risk/calibration.ts';
import { churnRisk } from '../src/churn-risk/churn-risk.model.ts';
import { churnRiskProjection } from '../src/churn-risk/churn-risk.projection.ts';
import type { ChurnAround } from '../src/churn-risk/churn-signals.ts';
import type { CommerceFacts } from '../src/commerce/commerce.ts';
import { commerceProjection } from '../src/commerce/commerce.projection.ts';
import type { AccountFacts } from '../src/facts/account-facts.ts';
import { inPoints } from '../src/score/score.ts';
import { DAY_ZERO, historyOf, noonOfDay } from './history.ts';

/** An account of which other insights say nothing. */
export const ALONE: ChurnAround = { lost: false, coverage: null, cadenceMissed: null };

export const commerceOf = (events: readonly AccountEvent[]): CommerceFacts =>
  replay(commerceProjection('UTC'), historyOf(events));

export const churnFactsOf = (
  events: readonly AccountEvent[],
): Pick<AccountFacts, 'churnRisk' | 'commerce'> => ({
  churnRisk: replay(churnRiskProjection('UTC'), historyOf(events)),
  commerce: commerceOf(events),
});

/** Churn risk on the n-th day after day 0. */
export const churnRiskOn = (
  day: number,
  events: readonly AccountEvent[],
  around: ChurnAround = ALONE,
  horizonDays = 180,
  parameters = DEFAULT_CHURN_PARAMETERS,
) =>
  inPoints(
    churnRisk(churnFactsOf(events), around, {
      day: dayNumber(DAY_ZERO) + day,
      horizonDays,
      parameters,
    }),
  );

/** The points of all contributions of one code. */
export const pointsOf = (
  code: string,
  ...[day, events, around]: Parameters<typeof churnRiskOn>
): readonly number[] =>
  churnRiskOn(day, events, around)
    .contributions.filter((one) => one.code === code)
    .map(({ points }) => points);

export const assigned = (days: number, stakeholderId: string, role: BuyingRole): AccountEvent => ({
  type: 'BuyingRoleAssigned',
  occurredAt: noonOfDay(days),
  data: { stakeholderId, role },
});
export const ended = (days: number, stakeholderId: string, role: BuyingRole): AccountEvent => ({
  type: 'BuyingRoleEnded',
  occurredAt: noonOfDay(days),
  data: { stakeholderId, role },
});
export const departed = (
  days: number,
  stakeholderId: string,
  successorId?: string,
): AccountEvent => ({
  type: 'StakeholderDeparted',
  occurredAt: noonOfDay(days),
  data: { stakeholderId, ...(successorId === undefined ? {} : { successorId }) },
});
export const reassessed = (days: number, severity: 'minor' | 'serious'): AccountEvent => ({
  type: 'CompetitorThreatReassessed',
  occurredAt: noonOfDay(days),
  data: { threatId: 'threat', severity },
});
