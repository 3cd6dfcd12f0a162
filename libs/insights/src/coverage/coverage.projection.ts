import type { Zone } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import { originOf } from '../score/evidence.ts';
import {
  noCoverageFacts,
  withStakeholder,
  type CoverageFacts,
  type StakeholderFacts,
} from './coverage.facts.ts';
import { mayAnswer, weigh } from './interaction.ts';
import { withInteraction, withReply, type TieFacts } from './tie.facts.ts';

type ContactMade = Extract<RecordedAccountEvent, { type: 'ContactMade' }>;

/** Remembers who is known at an account, in which roles, and how alive the tie to each is. */
export const coverageProjection = (zone: Zone): AccountProjection<CoverageFacts> => {
  const { numberOf } = calendarOf(zone);

  /** What is said of a stakeholder makes them known. */
  const said = (
    facts: CoverageFacts,
    { data, occurredAt }: RecordedAccountEvent & { data: { stakeholderId: string } },
    change: (stakeholder: StakeholderFacts, day: number) => Partial<StakeholderFacts>,
  ): CoverageFacts => {
    const day = numberOf(occurredAt);
    return withStakeholder(facts, data.stakeholderId, day, (stakeholder) => ({
      ...stakeholder,
      ...(stakeholder.knownOn === null ? { knownOn: day, watchedOn: day } : {}),
      ...change(stakeholder, day),
    }));
  };

  return {
    name: 'coverage',
    version: 1,
    key: accountRow,
    unseals: [],
    initial: noCoverageFacts,
    on: {
      RequiredRolesSet: (facts, { data: { roles } }) => ({
        ...facts,
        requiredRoles: roles.length > 0 ? roles : null,
      }),
      // Who left does not come back by being identified: that may have happened before or after.
      StakeholderIdentified: (facts, event) => said(facts, event, () => ({})),
      BuyingRoleAssigned: (facts, event) =>
        said(facts, event, ({ roles }) =>
          roles.includes(event.data.role) ? {} : { roles: [...roles, event.data.role].sort() },
        ),
      BuyingRoleEnded: (facts, event) =>
        said(facts, event, ({ roles }) => ({
          roles: roles.filter((role) => role !== event.data.role),
        })),
      StanceAssessed: (facts, event) => said(facts, event, () => ({ stance: event.data.stance })),
      StakeholderDeparted: (facts, event) =>
        said(facts, event, (_stakeholder, day) => ({
          departedOn: day,
          successorId: event.data.successorId ?? null,
        })),
      CadenceSet: (facts, event) =>
        said(facts, event, (_stakeholder, day) => ({
          cadence: event.data.interactionsPer30Days > 0 ? event.data.interactionsPer30Days : null,
          watchedOn: day,
        })),
      ContactMade: (facts, event) => contactMade(facts, event, numberOf(event.occurredAt)),
    },
  };
};

function contactMade(facts: CoverageFacts, event: ContactMade, day: number): CoverageFacts {
  const { stakeholderIds } = event.data;
  return stakeholderIds.reduce(
    (changed, stakeholderId, index) =>
      // Somebody named twice took part once.
      stakeholderIds.indexOf(stakeholderId) === index
        ? withStakeholder(changed, stakeholderId, day, (stakeholder) => ({
            ...stakeholder,
            tie: inTouch(stakeholder.tie, event, day),
          }))
        : changed,
    facts,
  );
}

function inTouch(tie: TieFacts, { data, id, meta }: ContactMade, on: number): TieFacts {
  const answered =
    data.answers !== undefined && mayAnswer(data)
      ? withReply(tie, data.answers, { id, on })
      : undefined;
  if (answered) return answered;
  const { weight, sides } = weigh(data);
  const { colleagueIds } = data;
  const by = colleagueIds.length === 1 ? (colleagueIds[0] ?? null) : null;
  return withInteraction(tie, { id, on, weight, sides, origin: originOf(meta.origin), by });
}
