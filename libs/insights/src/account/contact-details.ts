import type { RecordedAccountEvent } from '#events/catalogue';

/** How a person is reached; null where nothing was said, and once the person was erased. */
export interface ContactDetails {
  readonly email: string | null;
  /** In E.164. */
  readonly phone: string | null;
}

export const NO_DETAILS: ContactDetails = { email: null, phone: null };

/**
 * How the people of an account are reached, by their ids: what was said last holds. It is read from the history when
 * somebody asks and rests nowhere else, so that no address lies beside the ledger.
 */
export function contactDetails(
  history: readonly RecordedAccountEvent[],
): ReadonlyMap<string, ContactDetails> {
  const people = new Map<string, ContactDetails>();
  for (const event of history) {
    if (event.type !== 'StakeholderIdentified' && event.type !== 'StakeholderDetailsChanged') {
      continue;
    }
    const { stakeholderId } = event.data;
    const before = people.get(stakeholderId) ?? NO_DETAILS;
    people.set(stakeholderId, {
      email: event.personal?.email ?? before.email,
      phone: event.personal?.phone ?? before.phone,
    });
  }
  return people;
}
