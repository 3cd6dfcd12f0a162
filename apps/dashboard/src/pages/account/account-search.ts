import { GROUPS } from '#events/groups';
import type { ScoreName } from '#insights/views';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';
import { SCORES } from '../../parts/marks/bands.ts';

/** Which score is explained, and what the timeline shows; all of it stands in the address. */
interface AccountSearch extends MomentSearch {
  readonly score?: ScoreName | undefined;
  /** Groups of event types, with commas between them. */
  readonly events?: string | undefined;
  /** A contribution whose events are shown: `<score>.<number>`. */
  readonly because?: string | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function accountSearch(search: Readonly<Record<string, unknown>>): AccountSearch {
  const { score, events, because } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    score: isScore(score) ? score : undefined,
    events: typeof events === 'string' ? groupsIn(events) : undefined,
    because: typeof because === 'string' && /^\w+\.\d+$/.test(because) ? because : undefined,
  });
}

const groupsIn = (text: string): string | undefined => {
  const groups = chosenOf(text).filter((one) => GROUPS.some((group) => group === one));
  return groups.length > 0 ? groups.join(',') : undefined;
};

const isScore = (value: unknown): value is ScoreName => SCORES.some((score) => score === value);
