import type { LossReason } from '#events/accounts/accounts.events';
import type { Severity } from '#events/competition/competition.events';
import type { Day } from '#kernel/time';

export interface KeyMark {
  readonly byProfitability: boolean;
  readonly byStrategy: boolean;
  readonly since: Day;
  readonly reason: string | null;
}

export const STATUSES = ['prospect', 'customer', 'dormant', 'lost'] as const;

export type AccountStatus = (typeof STATUSES)[number];

export interface LossView {
  readonly on: Day;
  readonly reason: LossReason;
  /** To whom, where that was said. */
  readonly rival: string | null;
}

export interface ThreatView {
  readonly threatId: string;
  readonly rival: string;
  readonly severity: Severity;
  readonly status: 'open' | 'defended' | 'lost';
  readonly loggedOn: Day;
  readonly evidence: string | null;
}
