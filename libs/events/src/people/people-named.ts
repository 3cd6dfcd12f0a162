/** The people an event names: its personal texts are theirs. */
export function peopleNamed(data: object): readonly string[] {
  const { stakeholderId, stakeholderIds } = data as {
    stakeholderId?: unknown;
    stakeholderIds?: unknown;
  };
  const named = [
    stakeholderId,
    ...(Array.isArray(stakeholderIds) ? (stakeholderIds as unknown[]) : []),
  ];
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))].sort();
}
