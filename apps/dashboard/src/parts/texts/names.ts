import { SEVERITIES } from '#events/competition/competition.events';
import { BUYING_ROLES } from '#events/people/people.events';
import { PURPOSES } from '#events/work/work.events';
import type { AccountView } from '#insights/views';
import { printable } from '#kernel/printable';
import type { Say } from './text.ts';

/** What people, rivals and colleagues are called, by their ids. */
export interface Names {
  readonly person: (stakeholderId: string) => string;
  readonly rival: (threatId: string) => string;
  readonly colleague: (colleagueId: string) => string;
}

export function namesOf(account: AccountView | undefined, say: Say): Names {
  const people = new Map(account?.stakeholders.map((one) => [one.stakeholderId, one.name]));
  const rivals = new Map(account?.threats.map(({ threatId, rival }) => [threatId, rival]));
  return {
    // A person whose key was destroyed has no name any more.
    person: (id) => printable(people.get(id) ?? say('person.erased', { id })),
    rival: (id) => printable(rivals.get(id) ?? id),
    // Whoever never signed in goes by the id that files and forms gave.
    colleague: (id) =>
      account?.colleagues.find(({ colleagueId }) => colleagueId === id)?.name ?? id,
  };
}

/** A word of a closed list in the reader's language; one this page does not know yet, as it is. */
export const knownRole = (role: string, say: Say): string => {
  const known = BUYING_ROLES.find((one) => one === role);
  return known ? say(`role.${known}`) : role;
};

export const knownPurpose = (purpose: string, say: Say): string => {
  const known = PURPOSES.find((one) => one === purpose);
  return known ? say(`purpose.${known}`) : purpose;
};

export const knownSeverity = (severity: string, say: Say): string => {
  const known = SEVERITIES.find((one) => one === severity);
  return known ? say(`severity.${known}`) : severity;
};
