import type { Translation } from '../../words/translation.ts';
import type { missingEn } from './missing.en.ts';

export default {
  'missing.order-days':
    '{needed, plural, one {# Bestelltag} other {# Bestelltage}}, bisher {orderDays, number}',
  'missing.order-or-contract': 'eine Bestellung oder ein laufender Vertrag',
  'missing.people': 'jemand, den man dort kennt',
  'missing.contacts': 'Kontakte mit denen, die entscheiden',
  'missing.threats': 'Nachrichten über einen Wettbewerber',
  'missing.departures': 'Nachrichten über einen Weggang',
  'missing.role': 'jemand in der Rolle: {role}',
  'missing.repeat': 'ein zweiter Bestelltag, oder Abrufe aus einem Vertrag',
  'missing.wallet': 'eine Schätzung, was sie ausgeben könnten',
  'missing.commitment': 'ein Vertrag',
  'missing.tenure': 'ein erster Tag',
  'missing.resilience': 'eine Bedrohung, die zu Ende ging',
  'missing.scores':
    'Dieser Kunde kann nicht bewertet werden: {reason, select, row_unreadable {Was von ihm gemerkt ist, ist nicht lesbar; es wird neu aus seinen Ereignissen gelesen} event_unreadable {Eines seiner Ereignisse ist nicht lesbar} event_not_taken {Eines seiner Ereignisse sagt, was sich nicht zählen lässt} other {Was von ihm bekannt ist, widerspricht sich}}.',
  'missing.scoresSays': 'Für alle, die es beheben: {says}',
} as const satisfies Translation<typeof missingEn>;
