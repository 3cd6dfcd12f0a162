/** Where on an account's page somebody stands. */
export const personPlace = (stakeholderId: string): string => `person-${stakeholderId}`;
