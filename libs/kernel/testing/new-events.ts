import type { NewEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';

/** An event to append: the same name gives the same id. */
export const newEvent = (name: string, said: Partial<NewEvent> = {}): NewEvent => ({
  id: uuidOf('contract', name),
  type: 'OrderPlaced',
  schemaVersion: 1,
  occurredAt: '2025-03-01T09:00:00.000Z',
  data: '{"orderId":"O-1"}',
  personal: null,
  meta: '{"actor":"a1","origin":"entered"}',
  ...said,
});

export const newEvents = (...names: readonly string[]): readonly NewEvent[] =>
  names.map((name) => newEvent(name));
