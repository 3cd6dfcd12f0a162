import type { ScoreName } from '#insights/views';
import { momentSearch, type MomentSearch } from '../shared/moment-search.ts';

/** Which score is explained, and what the timeline shows; all of it stands in the address. */
export interface AccountSearch extends MomentSearch {
  readonly score?: ScoreName | undefined;
  /** Groups of event types, with commas between them. */
  readonly events?: string | undefined;
  /** A contribution whose events are shown: `<score>.<number>`. */
  readonly because?: string | undefined;
}

const SCORES: readonly string[] = ['loyalty', 'churnRisk', 'coverage'] satisfies ScoreName[];

/** Reads it from an address; what makes no sense is left out. */
export function accountSearch(search: Readonly<Record<string, unknown>>): AccountSearch {
  const { score, events, because } = search;
  return {
    ...momentSearch(search),
    ...(isScore(score) ? { score } : {}),
    ...(typeof events === 'string' && events !== '' ? { events } : {}),
    ...(typeof because === 'string' && /^\w+\.\d+$/.test(because) ? { because } : {}),
  };
}

const isScore = (value: unknown): value is ScoreName =>
  typeof value === 'string' && SCORES.includes(value);
