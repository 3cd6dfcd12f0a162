import { catalogue } from '#events/catalogue';
import { GROUPS } from '#events/groups';

/** The types of events that some groups hold; undefined for no narrowing. */
export function typesOf(groups: readonly string[]): string | undefined {
  const chosen: readonly (string | null)[] = GROUPS.filter((group) => groups.includes(group));
  if (chosen.length === 0) return undefined;
  return Object.entries(catalogue)
    .filter(([, { group }]) => chosen.includes(group))
    .map(([type]) => type)
    .join(',');
}
