import { isEventType } from '#events/catalogue';
import { NO_TYPE } from '#events/unreadable';
import { Rejection } from '#kernel/decision';
import type { History, RecordedFact } from '../histories/history.ts';

/**
 * Nothing is decided on a history of which something is lost. Types of a later release are passed over: its rules
 * are not known here. @throws Rejection `history-unreadable`
 */
export function mustBeReadable(history: History): void {
  const event = history.unreadable().find(isLost);
  if (!event) return;
  throw new Rejection(
    'history-unreadable',
    `Event ${event.id} stands in the way: ${event.unreadable ?? ''}. Correct or retract it first.`,
    { eventId: event.id },
  );
}

const isLost = ({ type }: Pick<RecordedFact, 'type'>): boolean => {
  // What stands for an event says its stored type, whatever that is.
  const stored: string = type;
  return isEventType(stored) || stored === NO_TYPE;
};
