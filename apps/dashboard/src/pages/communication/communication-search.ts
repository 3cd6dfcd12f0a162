import { CONTACT_KINDS, type ContactKind } from '#events/contacts/contacts.events';
import { isIdentifier } from '#kernel/identifier';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';

/** So many owners can be asked for at once. */
const OWNERS_MAX = 50;

/** Which communication is looked at, as it stands in the address. */
export interface CommunicationSearch extends MomentSearch {
  /** `2026`; the year of the day shown where it is not said. */
  readonly year?: string | undefined;
  /** One month of it, `2026-10`. */
  readonly month?: string | undefined;
  readonly owner?: string | undefined;
  readonly channel?: ContactKind | undefined;
  readonly withMarketing?: 'yes' | 'no' | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function communicationSearch(
  search: Readonly<Record<string, unknown>>,
): CommunicationSearch {
  const { year, month, owner, channel, withMarketing } = search;
  const owners = chosenOf(typeof owner === 'string' ? owner : '').filter(isIdentifier);
  return nothingBut(search, {
    ...momentSearch(search),
    year: /^(?:19|20)\d\d$/.test(String(year)) ? String(year) : undefined,
    month: typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    owner: owners.slice(0, OWNERS_MAX).join(',') || undefined,
    channel: CONTACT_KINDS.find((kind) => kind === channel),
    withMarketing: withMarketing === 'yes' || withMarketing === 'no' ? withMarketing : undefined,
  });
}
