import type { Translation } from './translation.ts';
import type { vocabularyEn } from './vocabulary.en.ts';

export default {
  'role.senior-executive': 'Geschäftsleitung',
  'role.technical-decider': 'technische Entscheidung',
  'role.purchasing-officer': 'Einkauf',
  'role.user': 'Anwendung',
  'role.champion': 'Fürsprache',
  'role.gatekeeper': 'Zugangskontrolle',
  'role.influencer': 'Einfluss',
  'stance.supporter': 'unterstützend',
  'stance.neutral': 'neutral',
  'stance.detractor': 'ablehnend',
  'stance.unknown': 'Haltung unbekannt',
  'severity.minor': 'gering',
  'severity.moderate': 'mittel',
  'severity.serious': 'ernst',
  'kind.call': 'Anruf',
  'kind.visit': 'Besuch',
  'kind.meeting': 'Besprechung',
  'kind.mail': 'E-Mail',
  'kind.letter': 'Brief',
  'kind.review': 'Rückschau',
  'direction.outbound': 'Wir',
  'direction.inbound': 'Der Kunde',
} as const satisfies Translation<typeof vocabularyEn>;
