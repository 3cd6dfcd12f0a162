import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { encodeStreamNotFound } from './encoding.ts';
import { invalidPosition, unreadable } from './errors.ts';
import type { Logged } from './event-log.ts';
import type { Node } from './node.ts';
import { nameOf } from './proposed.ts';
import { streams } from './protocol.ts';
import { failRead, type ReadCall } from './read-call.ts';
import { SOFT_DELETED, truncatedBefore } from './stream-metadata.ts';

const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

/** A page of a stream, as it stands when the read begins. */
export function readStream(node: Node, call: ReadCall, options: ReadReq.Options): void {
  const from = options.getStream();
  const name = nameOf(from?.getStreamIdentifier());
  const events = node.log.stream(name);
  const firstRevision = truncatedBefore(node.log, name);
  if (events.length === 0 || firstRevision === SOFT_DELETED) {
    send(node, call, [{ encoded: encodeStreamNotFound(name) }].values());
    return;
  }
  if (Number(options.getCount()) === 0) {
    failRead(node, call, unreadable('ReadStreamResult'));
    return;
  }
  const head = events.length - 1;
  const backwards = options.getReadDirection() === BACKWARDS;
  const asked = from?.hasStart() ? 0 : from?.hasEnd() ? Infinity : Number(from?.getRevision());
  const first = backwards ? Math.min(asked, head) : Math.max(asked, firstRevision);
  const last = backwards ? firstRevision : head;
  send(node, call, slice(events, first, last, backwards ? -1 : 1, Number(options.getCount())));
}

/** A page of the whole log. */
export function readAll(node: Node, call: ReadCall, options: ReadReq.Options): void {
  const { log } = node;
  const from = options.getAll();
  const backwards = options.getReadDirection() === BACKWARDS;
  const position = from?.hasStart()
    ? 0
    : from?.hasEnd()
      ? log.endsAt
      : Number(from?.getPosition()?.getCommitPosition());
  if (!(backwards ? log.isReadableBefore(position) : log.isReadableFrom(position))) {
    failRead(
      node,
      call,
      node.settings.mode === 'old' ? unreadable('ReadAllResult') : invalidPosition(),
    );
    return;
  }
  const index = log.indexFrom(position);
  // The server goes on reading pages of nothing until the client has enough of it.
  if (Number(options.getCount()) === 0) return;
  const count = Number(options.getCount());
  send(
    node,
    call,
    backwards
      ? slice(log.events, index - 1, 0, -1, count)
      : slice(log.events, index, log.events.length - 1, 1, count),
  );
}

/** Events from one place to another, in either direction, as they stand when the read begins. */
function* slice(
  events: readonly Logged[],
  first: number,
  last: number,
  step: 1 | -1,
  count: number,
): Generator<Logged, void, undefined> {
  for (let index = first, sent = 0; sent < count; index += step, sent += 1) {
    const event = events[index];
    if (!event || (last - index) * step < 0) return;
    yield event;
  }
}

/** Sends as fast as the client takes it, and no faster. */
function send(
  node: Node,
  call: ReadCall,
  events: Iterator<{ readonly encoded: Buffer }, void>,
): void {
  const next = (): void => {
    while (!call.cancelled) {
      const event = events.next();
      if (event.done === true) {
        call.end();
        return;
      }
      if (!call.write(event.value.encoded)) {
        call.once('drain', () => node.faults.answer(next));
        return;
      }
    }
  };
  node.faults.answer(next);
}
