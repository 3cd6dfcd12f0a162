import type { MainstayEvent } from '#events/catalogue';
import { action } from '#events/work/work.events';
import type { TimedIntent } from '../deciding/intent.ts';
import type { Decide } from '../deciding/rules.ts';
import { begins, ends, tells } from '../deciding/things.ts';
import { fault } from '../forms/faults.ts';
import { InvalidFields } from '../forms/form.ts';
import type { History } from '../histories/history.ts';
import { handOversWaiting } from './work.state.ts';

const agreed = begins(action);

/** What we are to do is somebody's: who asks, where nobody is named. */
export const agreeAction: Decide<'ActionAgreed'> = (intent, account) => {
  const { data, by } = intent;
  if (data.side === 'customer' || data.ownerId !== undefined) return agreed(intent, account);
  if (by.colleagueId === undefined) {
    throw new InvalidFields([{ field: 'ownerId', ...fault('missing') }]);
  }
  return agreed({ ...intent, data: { ...data, ownerId: by.colleagueId } }, account);
};

export const moveAction = tells(action);

export const closeAction = ends(action);

/** The ends of actions that what somebody asks for does, at its moment. @throws Rejection `action-…` */
export function doneBy(
  { personal: _of, ...intent }: TimedIntent,
  account: History,
  actionIds: readonly string[],
): readonly MainstayEvent[] {
  return actionIds.flatMap((actionId) =>
    closeAction(
      { ...intent, type: 'ActionClosed', data: { actionId, outcome: 'done' }, dated: true },
      account,
    ),
  );
}

/** Whoever takes an account over has done what was agreed about that. */
export function handOversDoneBy(
  intent: TimedIntent,
  account: History,
  toManagerId: string,
): readonly MainstayEvent[] {
  const everOpen = account.head(handOversWaiting);
  const openThen = Object.entries(account.at(intent.occurredAt, handOversWaiting));
  const done = openThen.filter(
    ([id, owner]) => owner === toManagerId && Object.hasOwn(everOpen, id),
  );
  return doneBy(
    intent,
    account,
    done.map(([actionId]) => actionId),
  );
}
