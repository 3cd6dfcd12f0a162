import type { MessageEvent } from '@nestjs/common';
import type { LiveMessage, LiveNews } from '#insights/live/live-projection';

/** A message as it goes over the wire; `id` is set on every one, as the browser sends the last one back. */
export type LiveEvent = MessageEvent & { readonly id: string };

/**
 * The messages of one piece of news. Only the last of them carries the new position: a reader cut off
 * between them goes on from the one before, and so misses nothing.
 */
export function liveEvents(
  { position, messages }: LiveNews,
  before: string,
  onWire: (position: number) => string,
): LiveEvent[] {
  const at = onWire(position);
  return messages.map((message, index) => ({
    id: index === messages.length - 1 ? at : before,
    type: message.kind,
    data: JSON.stringify(bodyOf(message, at)),
  }));
}

/** Nothing is known of what a reader has seen: read again, then go on from here. */
export const resetAll = (projections: readonly string[], at: string): LiveEvent[] =>
  projections.map((projection) => ({
    id: at,
    type: 'reset',
    data: JSON.stringify({ projection, position: at, reason: 'unknown-position' }),
  }));

function bodyOf(message: LiveMessage, position: string): object {
  const { kind: _type, projection, ...rest } = message;
  return { projection, position, ...rest };
}
