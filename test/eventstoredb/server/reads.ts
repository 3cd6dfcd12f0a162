import { randomUUID } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { encodeStreamNotFound } from './encoding.ts';
import { handlerThrew, serverNotReady, unreadable } from './errors.ts';
import type { Logged } from './event-log.ts';
import { filterOf } from './filter.ts';
import type { Node } from './node.ts';
import { nameOf } from './proposed.ts';
import { streams } from './protocol.ts';
import { SOFT_DELETED, truncatedBefore } from './stream-metadata.ts';
import { Subscription } from './subscription.ts';

export type ReadCall = ServerWritableStream<ReadReq, Buffer>;

const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

/** Every read and subscription that is open, so that a spec sees what a client has left behind. */
export class Reads {
  readonly open = new Set<ReadCall>();
  readonly subscriptions = new Set<Subscription>();
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
  }

  start(call: ReadCall): void {
    this.open.add(call);
    for (const end of ['finish', 'cancelled', 'error'])
      call.once(end, () => this.open.delete(call));
    const options = call.request.getOptions();
    if (!options || this.#node.faults.takeNotReady()) fail(this.#node, call, serverNotReady());
    else if (options.hasSubscription()) this.#subscribe(call, options);
    else if (options.hasStream()) readStream(this.#node, call, options);
    else readAll(this.#node, call, options);
  }

  #subscribe(call: ReadCall, options: ReadReq.Options): void {
    const { log } = this.#node;
    const all = options.getAll();
    if (!all) {
      // Nobody here follows a single stream: the log is what is followed.
      fail(this.#node, call, handlerThrew());
      return;
    }
    const after = all.hasPosition() ? Number(all.getPosition()?.getCommitPosition()) : undefined;
    if (after !== undefined && !log.isReadableFrom(after)) {
      fail(this.#node, call, handlerThrew());
      return;
    }
    const from = all.hasEnd() ? log.events.length : log.indexFrom((after ?? -1) + 1);
    const subscription = new Subscription(this.#node, call, {
      id: randomUUID(),
      from,
      filter: filterOf(options.getFilter()),
    });
    this.subscriptions.add(subscription);
    call.once('close', () => this.subscriptions.delete(subscription));
    for (const end of ['finish', 'cancelled', 'error'])
      call.once(end, () => this.subscriptions.delete(subscription));
    subscription.start();
  }
}

function readStream(node: Node, call: ReadCall, options: ReadReq.Options): void {
  const from = options.getStream();
  const name = nameOf(from?.getStreamIdentifier());
  const events = node.log.stream(name);
  const firstRevision = truncatedBefore(node.log, name);
  if (events.length === 0 || firstRevision === SOFT_DELETED) {
    send(node, call, [{ encoded: encodeStreamNotFound(name) }].values());
    return;
  }
  if (Number(options.getCount()) === 0) {
    fail(node, call, unreadable('ReadStreamResult'));
    return;
  }
  const head = events.length - 1;
  const backwards = options.getReadDirection() === BACKWARDS;
  const asked = from?.hasStart() ? 0 : from?.hasEnd() ? Infinity : Number(from?.getRevision());
  const first = backwards ? Math.min(asked, head) : Math.max(asked, firstRevision);
  const last = backwards ? firstRevision : head;
  send(node, call, slice(events, first, last, Number(options.getCount())));
}

function readAll(node: Node, call: ReadCall, options: ReadReq.Options): void {
  const { log } = node;
  const from = options.getAll();
  const backwards = options.getReadDirection() === BACKWARDS;
  const position = from?.hasStart()
    ? 0
    : from?.hasEnd()
      ? log.endsAt
      : Number(from?.getPosition()?.getCommitPosition());
  if (!(backwards ? log.isReadableBefore(position) : log.isReadableFrom(position))) {
    fail(node, call, unreadable('ReadAllResult'));
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
      ? slice(log.events, index - 1, 0, count)
      : slice(log.events, index, log.events.length - 1, count),
  );
}

/** Events from one place to another, in either direction, as they stand when the read begins. */
function* slice(
  events: readonly Logged[],
  first: number,
  last: number,
  count: number,
): Generator<Logged, void, undefined> {
  const step = first <= last ? 1 : -1;
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

function fail(node: Node, call: ReadCall, error: ReturnType<typeof serverNotReady>): void {
  node.faults.answer(() => call.emit('error', error));
}
