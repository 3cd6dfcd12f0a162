import type { Translation } from '../../../words/translation.ts';
import type { overviewEn } from './overview.en.ts';

export default {
  'overview.toDo': 'Zu tun',
  'overview.more': '{count, number} weitere',
  'overview.latest': 'Zuletzt',
  'overview.people': 'Personen',
  'overview.contracts': 'Verträge',
  'overview.threats': 'Bedrohungen',
  'overview.business': 'Umsatz',
  'overview.all': 'Alle {count, number}',
  'overview.allOf': 'Alles zu: {section}',
  'overview.allEvents': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'overview.nothing': 'Noch nichts zu: {sections}.',
  'overview.nothing.people': 'Personen',
  'overview.nothing.contracts': 'Verträgen',
  'overview.nothing.threats': 'Bedrohungen',
  'overview.nothing.business': 'Umsatz',
  'overview.lastContact': 'Kontakt {away}',
  'overview.neverMet': 'noch kein Kontakt',
  'overview.missed': 'Kontakt versäumt',
  'overview.left': 'gegangen {away}',
  'overview.decide': 'Entscheidung {away}',
  'overview.ends': 'endet {away}',
  'overview.ended': 'endete {away}',
  'overview.begins': 'beginnt {away}',
} as const satisfies Translation<typeof overviewEn>;
