import { dayFromNumber, dayNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { Duty } from './duty.ts';

/** After so many days without a word or an act a threat is in sight again, and after as many more it is due. */
const QUIET_DAYS = 7;

/** Threats neither sent away nor lost to, from the last time somebody spoke of them or did something. */
export const threatDuties = ({ overview, churnRisk, work }: AccountFacts): readonly Duty[] =>
  overview.threats
    .filter(({ status }) => status === 'open')
    .map(({ threatId, rival, severity, loggedOn }): Duty => {
      const known = churnRisk.threats.find((one) => one.threatId === threatId);
      const defended = work.defended.find((one) => one.threatId === threatId);
      const spokenOn = known?.assessedOn ?? dayNumber(loggedOn);
      const sinceOn = Math.max(spokenOn, defended?.on ?? spokenOn);
      return {
        kind: 'threat',
        matterId: `threat.${threatId}`,
        ownerId: overview.managerId,
        fromOn: dayFromNumber(sinceOn + QUIET_DAYS),
        dueOn: dayFromNumber(sinceOn + 2 * QUIET_DAYS),
        untilOn: null,
        about: `threat:${threatId}`,
        says: {
          code: 'threat-open',
          params: { threatId, rival, severity, sinceOn: dayFromNumber(sinceOn) },
        },
        eventIds: [...(defended ? [defended.eventId] : []), ...(known?.evidence.eventIds ?? [])],
        act: { command: 'TakeDefenceAction', about: { kind: 'threat', id: threatId } },
      };
    });
