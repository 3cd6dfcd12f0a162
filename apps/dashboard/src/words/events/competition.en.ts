import type { CompetitionShapes } from '#events/competition/competition.events';
import type { Sentences } from './sentences.ts';

/** Rivals at the door, as the timeline says it. */
export const competitionEn = {
  'event.CompetitorThreatLogged': 'Threat by {rival}: {severity}',
  'event.CompetitorThreatReassessed': 'Threat by {rival} is {severity} now',
  'event.DefenceActionTaken': 'Defence against {rival}',
  'event.CompetitorThreatDefended': 'Threat by {rival} defended',
  'event.BusinessLostToCompetitor': 'Business lost to {rival}',
} as const satisfies Sentences<CompetitionShapes>;
