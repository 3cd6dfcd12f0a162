import { catalogue } from '#events/catalogue';
import { GROUPS, type Group } from '#events/groups';

/** The types of events that some groups hold; undefined for no narrowing. */
export function typesOf(groups: readonly string[]): string | undefined {
  const chosen: readonly (string | null)[] = GROUPS.filter((group) => groups.includes(group));
  if (chosen.length === 0) return undefined;
  return Object.entries(catalogue)
    .filter(([, { group }]) => chosen.includes(group))
    .map(([type]) => type)
    .join(',');
}

/** The group a type of events is filed under; undefined for one that this page does not know. */
export const groupOf = (type: string): Group | undefined =>
  GROUPS.find((group) => group === known.get(type));

const known = new Map<string, string | null>(
  Object.entries(catalogue).map(([type, { group }]) => [type, group]),
);
