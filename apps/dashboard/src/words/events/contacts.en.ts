import type { ContactsShapes } from '#events/contacts/contacts.events';
import type { Sentences } from './sentences.ts';

/** Contacts, as the timeline says it. */
export const contactsEn = {
  'event.ContactMade':
    '{kind}{with, select, nobody {} other { with {people}}}{minutes, select, none {} other {, {minutes} min}}{direction, select, inbound {, they began} other {}}{answered, select, false {, no answer} other {}}',
} as const satisfies Sentences<ContactsShapes>;
