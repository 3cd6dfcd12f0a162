import type { Subject } from '../subject.ts';
import { before, ever, thing } from '../thing.ts';

export const CONTACT_KINDS = ['call', 'visit', 'meeting', 'mail', 'letter', 'review'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const DIRECTIONS = ['inbound', 'outbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Every contact with the people at a customer. */
export interface ContactsShapes {
  ContactMade: {
    data: {
      kind: ContactKind;
      direction: Direction;
      answered: boolean;
      stakeholderIds: readonly string[];
      colleagueIds: readonly string[];
      minutes?: number;
      /** Id of the earlier event this message answers. */
      answers?: string;
      /** The actions it did, which are closed by it. */
      fulfils?: readonly string[];
      /** The number the contact goes by in the system it comes from. */
      reference?: string;
    };
    personal: { outcome?: string; note?: string };
  };
}

/** A contact that goes by a number of its own, as imported ones do. */
const contact = thing('contact', 'reference', { begins: 'ContactMade' });

export const contacts: Subject<'account', ContactsShapes> = {
  category: 'account',
  things: [contact],
  types: {
    ContactMade: {
      texts: 'people',
      group: 'contacts',
      brings: ({ reference }, eventId) => [
        ...(reference === undefined ? [] : [`contact ${reference}`]),
        `event ${eventId}`,
      ],
      needs: ({ stakeholderIds, answers }) => [
        ...stakeholderIds.map((id) => ever(`stakeholder ${id}`)),
        ...(answers === undefined ? [] : [before(`event ${answers}`)]),
      ],
    },
  },
};
