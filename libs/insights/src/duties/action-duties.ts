import { dayFromNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { ActionFacts } from '../work/work.facts.ts';
import type { Duty } from './duty.ts';

/** An action comes into sight so many days before it is due. */
const AHEAD_DAYS = 7;

/** Open actions of either side; one that nobody has is the manager's. */
export const actionDuties = ({ work, overview }: AccountFacts): readonly Duty[] =>
  work.open.map((action): Duty => {
    const { actionId, purpose, side, dueOn, moved = 0, about = null } = action;
    return {
      kind: 'action',
      matterId: `action.${actionId}`,
      ownerId: action.ownerId ?? overview.managerId,
      fromOn: dayFromNumber(dueOn - AHEAD_DAYS),
      dueOn: dayFromNumber(dueOn),
      untilOn: null,
      about,
      says: {
        code: side === 'us' ? 'action-of-ours' : 'action-of-theirs',
        params: {
          actionId,
          purpose,
          dueOn: dayFromNumber(dueOn),
          agreedOn: dayFromNumber(action.agreedOn),
          moved,
          ...(about === null ? {} : { about }),
        },
      },
      eventIds: [action.eventId],
      act: actOf(action),
    };
  });

/** What is done by being in touch is closed by the contact; the rest is closed by itself. */
function actOf({ actionId, purpose, side, ownerId, channel, people }: ActionFacts): Duty['act'] {
  const about = { kind: 'action', id: actionId } as const;
  if (side === 'customer') return { command: 'CloseAction', about };
  if (purpose === 'hand-over') {
    return { command: 'HandOver', values: ownerId === undefined ? {} : { toManagerId: ownerId } };
  }
  if (purpose === 'service' || purpose === 'collection') return { command: 'CloseAction', about };
  return {
    command: 'MakeContact',
    values: {
      fulfils: [actionId],
      ...(people ? { stakeholderIds: people } : {}),
      ...(purpose === 'review' ? { kind: 'review' } : channel ? { kind: channel } : {}),
    },
  };
}
