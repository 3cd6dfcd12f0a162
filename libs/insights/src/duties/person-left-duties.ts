import { dayFromNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { Duty } from './duty.ts';

/** So many days there are to find out who follows. */
const DAYS = 14;

/** Executives and champions who left while nobody has taken their roles. */
export const personLeftDuties = ({ churnRisk, overview }: AccountFacts): readonly Duty[] =>
  churnRisk.people.vacancies.map(({ stakeholderId, roles, leftOn, evidence }): Duty => ({
    kind: 'person-left',
    matterId: `person-left.${stakeholderId}`,
    ownerId: overview.managerId,
    fromOn: dayFromNumber(leftOn),
    dueOn: dayFromNumber(leftOn + DAYS),
    untilOn: null,
    about: `stakeholder:${stakeholderId}`,
    says: {
      code: 'person-left',
      params: { stakeholderId, role: roles[0] ?? 'champion', leftOn: dayFromNumber(leftOn) },
    },
    eventIds: evidence.eventIds,
    act: { command: 'IdentifyStakeholder', values: { roles } },
  }));
