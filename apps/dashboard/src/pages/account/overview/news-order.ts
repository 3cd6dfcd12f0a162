import type { Group } from '#events/groups';
import type { TimelineEntry } from '#insights/views';
import { groupOf } from '../timeline/event-groups.ts';

/** Sections with news of which groups they tell, the one with the newest event first; the others as they were. */
export function inOrderOfNews<S extends { readonly groups: readonly Group[] }>(
  sections: readonly S[],
  newestFirst: readonly Pick<TimelineEntry, 'type'>[],
): readonly S[] {
  const groups = newestFirst.map(({ type }) => groupOf(type));
  const newest = (section: S): number => {
    const at = groups.findIndex((group) => group !== undefined && section.groups.includes(group));
    return at < 0 ? groups.length : at;
  };
  return sections.toSorted((one, other) => newest(one) - newest(other));
}
