import type { Translation } from '../translation.ts';
import type { contactsEn } from './contacts.en.ts';

export default {
  'event.ContactMade':
    '{kind}{with, select, nobody {} other { mit {people}}}{minutes, select, none {} other {, {minutes} Min.}}{direction, select, inbound {, vom Kunden aus} other {}}{answered, select, false {, ohne Antwort} other {}}',
} as const satisfies Translation<typeof contactsEn>;
