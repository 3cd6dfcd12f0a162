import type { RecordedAccountEvent } from '#events/catalogue';
import { dayNumber, type Zone } from '#kernel/time';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import {
  DEFENDED_MAX,
  noWork,
  TWO_SIDED_MAX,
  withAction,
  withAside,
  withEnd,
  type ActionFacts,
  type WorkFacts,
} from './work.facts.ts';

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

/** Remembers what was agreed and is still to be done, what was done lately, and what is out of sight. */
export const workProjection = (zone: Zone): AccountProjection<WorkFacts> => {
  const { numberOf } = calendarOf(zone);

  return {
    name: 'work',
    version: 1,
    key: accountRow,
    // Rows hold no text that somebody wrote.
    unseals: [],
    initial: noWork,
    on: {
      ActionAgreed: (facts, event) =>
        withAction(facts, agreedBy(event, numberOf(event.occurredAt))),
      ActionMoved: (facts, { data }) => ({
        ...facts,
        open: facts.open.map((action) =>
          action.actionId === data.actionId ? movedBy(action, data) : action,
        ),
      }),
      ActionClosed: (facts, { data, occurredAt }) =>
        withEnd(facts, data.actionId, numberOf(occurredAt), data.outcome),
      MatterSetAside: (facts, { data, occurredAt }) =>
        withAside(facts, data.matterId, dayNumber(data.untilOn), numberOf(occurredAt)),

      ContactMade: (facts, { id, data, occurredAt }) => {
        const isTwoSided = data.answered || data.direction === 'inbound';
        if (!isTwoSided && data.kind !== 'review') return facts;
        const on = numberOf(occurredAt);
        return {
          ...facts,
          ...(isTwoSided ? { twoSided: [...facts.twoSided, on].slice(-TWO_SIDED_MAX) } : {}),
          ...(data.kind === 'review' ? { review: { on, eventId: id } } : {}),
        };
      },

      DefenceActionTaken: (facts, { id, data: { threatId }, occurredAt }) => ({
        ...facts,
        defended: [
          ...facts.defended.filter((one) => one.threatId !== threatId),
          { threatId, on: numberOf(occurredAt), eventId: id },
        ].slice(-DEFENDED_MAX),
      }),
    },
  };
};

function agreedBy({ id, data }: Of<'ActionAgreed'>, agreedOn: number): ActionFacts {
  const { actionId, purpose, side, ownerId, dueOn, about, campaign, channel, ...rest } = data;
  const { stakeholderIds, withMarketing } = rest;
  return {
    actionId,
    purpose,
    side,
    ...(ownerId === undefined ? {} : { ownerId }),
    agreedOn,
    dueOn: dayNumber(dueOn),
    ...(about === undefined ? {} : { about }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(channel === undefined ? {} : { channel }),
    ...(withMarketing === true ? { withMarketing } : {}),
    ...(stakeholderIds.length > 0 ? { people: stakeholderIds.slice(0, PEOPLE_MAX) } : {}),
    eventId: id,
  };
}

/** As many people a contact begins with. */
const PEOPLE_MAX = 5;

const movedBy = (
  action: ActionFacts,
  { dueOn, ownerId }: Of<'ActionMoved'>['data'],
): ActionFacts => ({
  ...action,
  dueOn: dayNumber(dueOn),
  ...(ownerId === undefined ? {} : { ownerId }),
  moved: (action.moved ?? 0) + 1,
});
