import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';

/** From where an account can be looked at: what it does, what stands in contracts and threats, what its people think. */
export const OUTLOOKS = ['behaviour', 'commercial', 'people'] as const;

export type Outlook = (typeof OUTLOOKS)[number];

export const OUTLOOK_STATES = ['good', 'mixed', 'bad', 'unknown'] as const;

export type OutlookState = (typeof OUTLOOK_STATES)[number];

/** How an account looks from one side, since when without a break, and by which events. */
export interface OutlookView {
  readonly name: Outlook;
  readonly state: OutlookState;
  readonly since: Day;
  /** It looked so on the first day looked at as well. */
  readonly isLonger: boolean;
  /** Events it rests on, 20 at most, of one kind the newest first. */
  readonly eventIds: readonly string[];
}

/** Whether behaviour, commercial signals and people's stated view disagree: one is good while another is bad. */
export interface Disagreement extends Moment {
  readonly accountId: string;
  readonly outlooks: readonly OutlookView[];
  readonly disagree: boolean;
  /** Since when they disagree without a break; null while they do not. */
  readonly since: Day | null;
}
