import type { Translation } from '../translation.ts';
import type { competitionEn } from './competition.en.ts';

export default {
  'event.CompetitorThreatLogged': 'Bedrohung durch {rival}: {severity}',
  'event.CompetitorThreatReassessed': 'Bedrohung durch {rival} ist jetzt {severity}',
  'event.DefenceActionTaken': 'Abwehr gegen {rival}',
  'event.CompetitorThreatDefended': 'Bedrohung durch {rival} abgewehrt',
  'event.BusinessLostToCompetitor': 'Geschäft an {rival} verloren',
} as const satisfies Translation<typeof competitionEn>;
