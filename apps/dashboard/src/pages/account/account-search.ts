import { GROUPS } from '#events/groups';
import type { ScoreName } from '#insights/views';
import { isIdentifier } from '#kernel/identifier';
import { isDay, type Day } from '#kernel/time';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';
import { SCORES } from '../../parts/marks/bands.ts';
import { FIRST_TAB, TABS, type Tab } from './tabs.ts';

/** Which part is open, which score is explained, and what the timeline shows; all of it stands in the address. */
interface AccountSearch extends MomentSearch {
  readonly tab?: Tab | undefined;
  readonly score?: ScoreName | undefined;
  /** Since when, and until when, the score's change is explained. */
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
  /** Groups of event types, with commas between them. */
  readonly events?: string | undefined;
  /** A contribution whose events are shown: `<score>.<number>`. */
  readonly because?: string | undefined;
  /** Words that events must have in what they say. */
  readonly find?: string | undefined;
  /** An event whose line is looked at. */
  readonly event?: string | undefined;
  /** Somebody at the customer who is looked at. */
  readonly person?: string | undefined;
  /** How the people are shown, where not as a map. */
  readonly people?: 'table' | undefined;
}

/** No longer text is searched for. */
export const FIND_MAX = 200;

/** Reads it from an address; what makes no sense is as good as absent. */
export function accountSearch(search: Readonly<Record<string, unknown>>): AccountSearch {
  const { tab, score, since, until, events, because, find, event, person, people } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    tab: isTab(tab) && tab !== FIRST_TAB ? tab : undefined,
    score: isScore(score) ? score : undefined,
    since: dayIn(since),
    until: dayIn(since) === undefined ? undefined : dayIn(until),
    events: typeof events === 'string' ? groupsIn(events) : undefined,
    because: typeof because === 'string' && /^\w+\.\d+$/.test(because) ? because : undefined,
    find: typeof find === 'string' && find.trim() !== '' ? find.slice(0, FIND_MAX) : undefined,
    event: typeof event === 'string' && /^[0-9a-f-]{36}$/.test(event) ? event : undefined,
    people: people === 'table' ? people : undefined,
    person: typeof person === 'string' && isIdentifier(person) ? person : undefined,
  });
}

/** The part an address opens; one that says what a timeline shows means the timeline. */
export const tabOf = ({ tab, events, because, find, event }: AccountSearch): Tab =>
  tab ??
  ([events, because, find, event].some((said) => said !== undefined) ? 'timeline' : FIRST_TAB);

const groupsIn = (text: string): string | undefined => {
  const groups = chosenOf(text).filter((one) => GROUPS.some((group) => group === one));
  return groups.length > 0 ? groups.join(',') : undefined;
};

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

const isScore = (value: unknown): value is ScoreName => SCORES.some((score) => score === value);
const isTab = (value: unknown): value is Tab => TABS.some((tab) => tab === value);
