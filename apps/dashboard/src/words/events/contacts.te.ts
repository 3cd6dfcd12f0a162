import type { Translation } from '../translation.ts';
import type { contactsEn } from './contacts.en.ts';

export default {
  'event.ContactMade':
    '{kind}{with, select, nobody {} other { · {people} తో}}{minutes, select, none {} other {, {minutes} నిమిషాలు}}{direction, select, inbound {, వారే మొదలుపెట్టారు} other {}}{answered, select, false {, జవాబు లేదు} other {}}',
} as const satisfies Translation<typeof contactsEn>;
