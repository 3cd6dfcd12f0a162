import type { EventOf, MainstayEvent } from '#events/catalogue';
import type { Severity } from '#events/competition/competition.events';
import type { Fold } from '#kernel/fold';
import type { Instant } from '#kernel/time';
import type { Subject } from '../histories/history.ts';

type Closing = EventOf<'CompetitorThreatDefended'> | EventOf<'BusinessLostToCompetitor'>;

/** A competitor at the door, until it is sent away or has won. */
export interface Threat {
  readonly logged?: {
    readonly data: EventOf<'CompetitorThreatLogged'>['data'];
    readonly occurredAt: Instant;
  };
  readonly severity?: Severity;
  readonly closed?: Closing;
}

const threats: Fold<Threat, MainstayEvent> = {
  initial: {},
  on: {
    CompetitorThreatLogged: (threat, { data, occurredAt }) => ({
      ...threat,
      logged: { data, occurredAt },
      severity: data.severity,
    }),
    CompetitorThreatReassessed: (threat, { data }) => ({ ...threat, severity: data.severity }),
    CompetitorThreatDefended: (threat, closed) => ({ ...threat, closed }),
    BusinessLostToCompetitor: (threat, closed) => ({ ...threat, closed }),
  },
};

export const threat: Subject<Threat> = { kind: 'threat', ...threats };
