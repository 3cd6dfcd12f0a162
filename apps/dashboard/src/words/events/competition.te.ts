import type { Translation } from '../translation.ts';
import type { competitionEn } from './competition.en.ts';

export default {
  'event.CompetitorThreatLogged': '{rival} నుండి ముప్పు: {severity}',
  'event.CompetitorThreatReassessed': '{rival} నుండి ముప్పు ఇప్పుడు {severity}',
  'event.DefenceActionTaken': '{rival} కు ఎదురుగా చర్య',
  'event.CompetitorThreatDefended': '{rival} ముప్పును అడ్డుకున్నాం',
  'event.BusinessLostToCompetitor': 'వ్యాపారం {rival} కు పోయింది',
} as const satisfies Translation<typeof competitionEn>;
