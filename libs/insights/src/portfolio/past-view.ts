import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AskedMoment } from '../asking/moments.ts';
import type { NextWorse } from './portfolio-row.ts';
import type { PortfolioPages } from './portfolio-pages.ts';

/** The portfolio as of one moment: it never changes, but for next worse days of rows somebody looked at. */
export interface PastView {
  readonly moment: AskedMoment;
  readonly question: ChurnQuestion;
  readonly pages: PortfolioPages;
  readonly worse: Map<string, NextWorse>;
  /** So many answers are read from it just now, and whether it is closed after the last of them. */
  readers: number;
  isForgotten: boolean;
}

/** Lists hold memory that no collector counts, so they are closed once nobody reads them. */
export function forget(view: PastView): void {
  view.isForgotten = true;
  if (view.readers === 0) void view.pages.lists.close();
}

/** Reads from a view, which is not closed before that. */
export async function reading<T>(
  opening: Promise<PastView>,
  read: (view: PastView) => Promise<T>,
): Promise<T> {
  const view = await opening;
  view.readers += 1;
  try {
    return await read(view);
  } finally {
    view.readers -= 1;
    if (view.isForgotten) forget(view);
  }
}
