import type { Severity } from '#events/competition/competition.events';
import type { RecordedAccountEvent } from '#events/catalogue';
import { evidenceOf, withEvent } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';

/** As many of the newest open threats are remembered. */
const THREATS_MAX = 50;
/** After so many days without news a threat weighs less than half a thousandth of a logit, and is forgotten. */
const FORGOTTEN_AFTER_DAYS = 1_400;

/** A competitor threat neither defended nor lost. */
export interface OpenThreat {
  readonly threatId: string;
  readonly severity: Severity;
  /** The day (day number) it was logged, or assessed last: from there it fades. */
  readonly assessedOn: number;
  readonly evidence: Evidence;
}

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

export function withThreat(
  threats: readonly OpenThreat[],
  event: Of<'CompetitorThreatLogged'>,
  on: number,
): readonly OpenThreat[] {
  const { threatId, severity } = event.data;
  const others = threats.filter(
    (one) => one.threatId !== threatId && on - one.assessedOn <= FORGOTTEN_AFTER_DAYS,
  );
  const threat = { threatId, severity, assessedOn: on, evidence: evidenceOf(event) };
  return [...others.slice(1 - THREATS_MAX), threat];
}

/** Somebody looked again and found it still there: it fades anew from that day, at its new severity. */
export const withReassessment = (
  threats: readonly OpenThreat[],
  event: Of<'CompetitorThreatReassessed'>,
  on: number,
): readonly OpenThreat[] =>
  threats.map((threat) =>
    threat.threatId === event.data.threatId
      ? {
          threatId: threat.threatId,
          severity: event.data.severity,
          assessedOn: on,
          evidence: withEvent(threat.evidence, event),
        }
      : threat,
  );

/** Defended or lost: either way it threatens no more. */
export const withoutThreat = (
  threats: readonly OpenThreat[],
  { data }: Of<'CompetitorThreatDefended'> | Of<'BusinessLostToCompetitor'>,
): readonly OpenThreat[] => threats.filter(({ threatId }) => threatId !== data.threatId);
