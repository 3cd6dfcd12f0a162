import type { Lists } from '#kernel/lists';
import type { Moment } from '../asking/moment.view.ts';

/** Which moment lists hold for. */
export interface ListedMoment {
  readonly view: Moment;
  readonly ledgerId: string;
  readonly position: number;
  readonly horizonDays: number;
}

/** Lists as they are at a moment: those of now, or filled for a past one. */
export interface ListedAt {
  readonly lists: Lists;
  readonly moment: ListedMoment;
}
