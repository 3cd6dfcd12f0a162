import type { Lists } from '#kernel/lists';
import type { ListedMoment } from '../portfolio/portfolio-pages.ts';

/** Lists as they are at a moment: those of now, or filled for a past one. */
export interface ListedAt {
  readonly lists: Lists;
  readonly moment: ListedMoment;
}
