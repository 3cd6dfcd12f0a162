import { accountOf } from '#kernel/identifier';
import type { Day, Zone } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import { personOf } from './overview.model.ts';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import {
  noOverview,
  withOrder,
  withoutOrder,
  withPerson,
  withThreat,
  withThreatChanged,
  type OverviewFacts,
} from './overview.facts.ts';

/** Remembers who an account is, who looks after it and where it stands. */
export const overviewProjection = (zone: Zone): AccountProjection<OverviewFacts> => {
  const { dayOf } = calendarOf(zone);

  /** The facts with the account named by its stream, which the very first event does. */
  const begun = (
    facts: OverviewFacts,
    { stream, occurredAt }: RecordedAccountEvent,
  ): OverviewFacts =>
    facts.firstOn === null
      ? { ...facts, accountId: accountOf(stream) ?? stream, firstOn: dayOf(occurredAt) }
      : facts;

  /** A reducer of the facts and the day on which the event occurred. */
  const dated =
    <E extends RecordedAccountEvent>(
      reduce: (facts: OverviewFacts, event: E, day: Day) => OverviewFacts,
    ) =>
    (facts: OverviewFacts, event: E): OverviewFacts =>
      reduce(begun(facts, event), event, dayOf(event.occurredAt));

  return {
    name: 'overview',
    version: 2,
    key: accountRow,
    // Rows hold no more personal text than lists show; a page about one account reads the rest from its stream.
    unseals: ['AccountOpened', 'AccountRenamed'],
    initial: noOverview,
    on: {
      AccountOpened: dated((facts, { data, personal }, day) => ({
        ...facts,
        openedOn: day,
        openedAs: data.as,
        name: personal?.name ?? null,
      })),
      AccountRenamed: dated((facts, { personal }) => ({ ...facts, name: personal?.name ?? null })),
      AccountPlacedUnderParent: dated((facts, { data }) => ({ ...facts, parentId: data.parentId })),
      ManagerAssigned: dated((facts, { data }) => ({ ...facts, managerId: data.managerId })),
      AccountHandedOver: dated((facts, { data }) => ({ ...facts, managerId: data.toManagerId })),
      // A mark given again under other criteria is the same mark: it has been there since the first.
      KeyAccountDesignated: dated((facts, { data, personal }, day) => ({
        ...facts,
        key: {
          byProfitability: data.byProfitability,
          byStrategy: data.byStrategy,
          since: facts.key?.since ?? day,
          reason: personal?.reason ?? null,
        },
      })),
      KeyAccountEnded: dated((facts) => ({ ...facts, key: null })),
      AccountLost: dated((facts, { data }, day) => ({
        ...facts,
        lost: { on: day, reason: data.reason, rival: data.rival ?? null },
      })),
      AccountWonBack: dated((facts, _event, day) => ({ ...facts, lost: null, wonBackOn: day })),

      OrderPlaced: dated((facts, { data }, day) => ({
        ...facts,
        purchases: withOrder(facts.purchases, data.orderId, day),
      })),
      OrderCancelled: dated((facts, { data }) => ({
        ...facts,
        purchases: withoutOrder(facts.purchases, data.orderId),
      })),
      ContractSigned: dated((facts, _event, day) =>
        facts.firstSignedOn === null ? { ...facts, firstSignedOn: day } : facts,
      ),
      ContactMade: dated((facts, _event, day) =>
        facts.lastContactOn === day ? facts : { ...facts, lastContactOn: day },
      ),

      StakeholderIdentified: dated((facts, { data, personal }) =>
        withPerson(facts, {
          stakeholderId: data.stakeholderId,
          name: personal?.name ?? null,
          title: personal?.title ?? null,
        }),
      ),

      StakeholderDetailsChanged: dated((facts, { data, personal }) => {
        const { name, title } = personOf(facts, data.stakeholderId);
        return withPerson(facts, {
          stakeholderId: data.stakeholderId,
          name: personal?.name ?? name,
          title: personal?.title ?? title,
        });
      }),

      CompetitorThreatLogged: dated((facts, { data, personal }, day) =>
        withThreat(facts, {
          threatId: data.threatId,
          rival: data.rival,
          severity: data.severity,
          status: 'open',
          loggedOn: day,
          evidence: personal?.evidence ?? null,
        }),
      ),
      CompetitorThreatReassessed: dated((facts, { data, personal }) =>
        withThreatChanged(facts, data.threatId, {
          severity: data.severity,
          evidence: personal?.evidence ?? null,
        }),
      ),
      CompetitorThreatDefended: dated((facts, { data }) =>
        withThreatChanged(facts, data.threatId, { status: 'defended' }),
      ),
      BusinessLostToCompetitor: dated((facts, { data }) =>
        withThreatChanged(facts, data.threatId, { status: 'lost' }),
      ),
    },
  };
};
