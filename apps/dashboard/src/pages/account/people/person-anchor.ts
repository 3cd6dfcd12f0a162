/** The id of the element somebody is shown in on an account's page. */
export const personAnchor = (stakeholderId: string): string => `person-${stakeholderId}`;
