import type { Translation } from '../translation.ts';
import type { contactsEn } from './contacts.en.ts';

export default {
  'event.ContactMade':
    '{kind}{with, select, nobody {} other { · {people} के साथ}}{minutes, select, none {} other {, {minutes} मिनट}}{direction, select, inbound {, शुरुआत उन्होंने की} other {}}{answered, select, false {, उत्तर नहीं मिला} other {}}',
} as const satisfies Translation<typeof contactsEn>;
