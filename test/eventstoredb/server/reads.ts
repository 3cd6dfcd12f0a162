import { randomUUID } from 'node:crypto';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { handlerThrew, invalidPosition, serverNotReady } from './errors.ts';
import { filterOf } from './filter.ts';
import type { Node } from './node.ts';
import { readAll, readStream } from './pages.ts';
import { failRead, whenOver, type ReadCall } from './read-call.ts';
import { Subscription } from './subscription.ts';

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
    whenOver(call, () => this.open.delete(call));
    const options = call.request.getOptions();
    if (!options || this.#node.faults.takeNotReady()) failRead(this.#node, call, serverNotReady());
    else if (options.hasSubscription()) this.#subscribe(call, options);
    else if (options.hasStream()) readStream(this.#node, call, options);
    else readAll(this.#node, call, options);
  }

  #subscribe(call: ReadCall, options: ReadReq.Options): void {
    const { log, settings } = this.#node;
    const old = settings.mode === 'old';
    const all = options.getAll();
    if (!all) {
      // Nobody here follows a single stream: the log is what is followed.
      failRead(this.#node, call, handlerThrew());
      return;
    }
    const after = all.hasPosition() ? Number(all.getPosition()?.getCommitPosition()) : -1;
    if (after >= 0 && !log.isReadableFrom(after)) {
      failRead(this.#node, call, old ? handlerThrew() : invalidPosition());
      return;
    }
    const from = all.hasEnd() ? log.events.length : log.indexFrom(after + 1);
    const subscription = new Subscription(this.#node, call, {
      id: randomUUID(),
      from,
      // Asked to begin where nothing is yet, an old server begins with whatever comes first.
      after: old ? -1 : after,
      filter: filterOf(options.getFilter()),
    });
    this.subscriptions.add(subscription);
    whenOver(call, () => this.subscriptions.delete(subscription));
    subscription.start();
  }
}
