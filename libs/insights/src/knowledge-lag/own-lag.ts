import type { KnowledgeLag } from './knowledge-lag.view.ts';
import { Lags } from './lags.ts';

/** Of a lag by person what one of them entered, and nothing of the others. */
export function ownLag(lag: KnowledgeLag, actor: string): KnowledgeLag {
  const own = lag.groups.find((group) => group.actor === actor);
  if (!own) return { ...lag, all: new Lags().figures(), groups: [] };
  const { facts, medianDays, withinADay, longestDays } = own;
  return { ...lag, all: { facts, medianDays, withinADay, longestDays }, groups: [own] };
}
