import { momentSearch } from '../../client/moment-search.ts';

/** A part of an address that says a moment nobody can read. */
export interface Unreadable {
  readonly name: (typeof NAMES)[number];
  readonly said: string;
}

const NAMES = ['asOf', 'knownAt', 'horizonDays', 'compare'] as const;

/** What an address says of a moment and cannot be read, so that it counts for nothing. */
export function unreadableIn(search: string): readonly Unreadable[] {
  const asked = Object.fromEntries(new URLSearchParams(search));
  // 180 days are what is shown without a word as well.
  const read = { ...momentSearch(asked), ...(asked['horizonDays'] === '180' ? asked : {}) };
  return NAMES.flatMap((name) => {
    const said = asked[name];
    return said === undefined || said === '' || read[name] !== undefined ? [] : [{ name, said }];
  });
}
