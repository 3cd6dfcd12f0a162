import type { Translation } from '../translation.ts';
import type { competitionEn } from './competition.en.ts';

export default {
  'event.CompetitorThreatLogged': '{rival} से खतरा: {severity}',
  'event.CompetitorThreatReassessed': '{rival} से खतरा अब {severity} है',
  'event.DefenceActionTaken': '{rival} के विरुद्ध बचाव',
  'event.CompetitorThreatDefended': '{rival} का खतरा टला',
  'event.BusinessLostToCompetitor': 'कारोबार {rival} के पास गया',
} as const satisfies Translation<typeof competitionEn>;
