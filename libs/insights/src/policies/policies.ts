import { decode, keyNamesOfAll } from '#events/codec';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Moments } from '../asking/moments.ts';
import { readStream } from '../projector/read-stream.ts';
import { policiesIn } from './policies-in.ts';
import type { PoliciesView } from './policies.view.ts';

/** Answers which rules hold, and how that came about. Rules are set a few times a year, so all is read each time. */
export class Policies {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly moments: Moments,
  ) {}

  async view(): Promise<PoliciesView> {
    const stored = await readStream(this.store, POLICIES_STREAM, await this.store.head());
    const ring = await this.keys.find(keyNamesOfAll(stored));
    const events = stored.flatMap((event) => decode(event, ring) ?? []);
    return policiesIn(events, this.moments.today());
  }
}
