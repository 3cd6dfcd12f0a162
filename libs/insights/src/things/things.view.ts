import type { Day } from '#kernel/time';
import type { Moment } from '../asking/moment.view.ts';
import type { TimelineContent } from '../timeline/timeline.view.ts';

/** Something an account has, such as an order: what forms let people pick when they mean it. */
export interface ThingView {
  readonly id: string;
  readonly sinceOn: Day;
  readonly endedOn: Day | null;
  /** What is said of it: what began it, with what was told since in fields of the same names. */
  readonly stands: Pick<TimelineContent, 'data' | 'personal'>;
}

export interface ThingsPage extends Moment {
  readonly accountId: string;
  readonly kind: string;
  /** What began last comes first. */
  readonly things: readonly ThingView[];
  /** How many there are in all. */
  readonly total: number;
}
