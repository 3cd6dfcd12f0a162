import type { RecordedAccountEvent } from '#events/catalogue';
import { dayOf, type Zone } from '#kernel/time';
import type { AccountAction } from './actions.view.ts';

/** Every action that a history tells of, what is due last first; `history` is effective and in order. */
export function actionsIn(
  history: readonly RecordedAccountEvent[],
  zone: Zone,
): readonly AccountAction[] {
  const actions = new Map<string, AccountAction>();
  for (const event of history) {
    if (event.type === 'ActionAgreed') actions.set(event.data.actionId, agreed(event, zone));
    if (event.type !== 'ActionMoved' && event.type !== 'ActionClosed') continue;
    const known = actions.get(event.data.actionId);
    if (known) actions.set(known.actionId, { ...known, ...said(known, event, zone) });
  }
  return [...actions.values()].sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
}

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

const agreed = (
  { id, occurredAt, data, personal }: Of<'ActionAgreed'>,
  zone: Zone,
): AccountAction => ({
  actionId: data.actionId,
  purpose: data.purpose,
  side: data.side,
  ownerId: data.ownerId ?? null,
  agreedOn: dayOf(occurredAt, zone),
  dueOn: data.dueOn,
  moved: 0,
  closedOn: null,
  outcome: null,
  about: data.about ?? null,
  campaign: data.campaign ?? null,
  channel: data.channel ?? null,
  withMarketing: data.withMarketing ?? false,
  eventId: id,
  note: personal?.note ?? null,
});

const said = (
  { moved, ownerId }: AccountAction,
  event: Of<'ActionMoved'> | Of<'ActionClosed'>,
  zone: Zone,
): Partial<AccountAction> =>
  event.type === 'ActionMoved'
    ? { dueOn: event.data.dueOn, ownerId: event.data.ownerId ?? ownerId, moved: moved + 1 }
    : { closedOn: dayOf(event.occurredAt, zone), outcome: event.data.outcome };
