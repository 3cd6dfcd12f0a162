import type { MainstayEvent } from '#events/catalogue';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import {
  StreamMoved,
  type EventStore,
  type LedgerIdentity,
  type StoredEvent,
} from '#kernel/event-store';
import { hmacSha256, uuidOf } from '#kernel/hash';
import { canonicalJson } from '#kernel/json';
import { KeyedMutex } from '#kernel/keyed-mutex';
import type { Keys } from '#kernel/keys';
import { once } from '#kernel/once';
import type { Zone } from '#kernel/time';
import type { CommandContext, CommandResult } from '../command/command-context.ts';
import type { Intent } from '../deciding/intent.ts';
import { presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import type { History } from '../histories/history.ts';
import { commandOf, decide } from '../registry.ts';
import { encodeAll, type StreamDraft } from './encoding.ts';
import { needsTexts, readWithTexts } from './stored-history.ts';
import { WarmHistories } from './warm-histories.ts';

const ATTEMPTS_MAX = 3;
/** One command records fewer events than this: the one asked for, and what it brings about. */
const EVENTS_OF_A_COMMAND_MAX = 64;
const WARM_EVENTS_MAX = 200_000;

/** An intent on its way, with all that is known of it before it is decided. */
interface Sending {
  readonly intent: Intent;
  readonly context: CommandContext;
  readonly commandId: string;
  readonly commandHash: string;
  readonly zone: Zone;
}

/** Reads, decides, appends: the one way a single intent gets into a stream, of whatever category. */
export class Writer {
  readonly #warm: WarmHistories;
  readonly #mutex = new KeyedMutex();
  readonly #secret: () => Promise<Buffer>;
  readonly #identity: () => Promise<LedgerIdentity>;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    warmEventsMax = WARM_EVENTS_MAX,
  ) {
    this.#warm = new WarmHistories(store, warmEventsMax);
    this.#secret = once(() => keys.secret());
    this.#identity = once(() => store.identity());
  }

  /**
   * Records what is wished, once for each idempotency key.
   * @throws Rejection when it may not be, InvalidFields for a correction's content, StreamMoved when the stream
   *   is not at the expected revision or others kept writing to it
   */
  async write(intent: Intent, context: CommandContext): Promise<CommandResult> {
    const sending = await this.#sendingOf(intent, context);
    const nowMs = this.clock.nowMs();
    const also = commandOf(intent.type).entry.alsoWhen?.(intent.data) ?? {};
    for (const when of [intent, also]) refuseFuture(when, sending.zone, nowMs);
    return this.#mutex.run(intent.stream, () => this.#attempt(sending, ATTEMPTS_MAX));
  }

  /** A stream's history at its head, as deciding sees it. */
  history(stream: string): Promise<History> {
    return this.#warm.atHead(stream);
  }

  async #attempt(sending: Sending, attempts: number): Promise<CommandResult> {
    const before = await this.#answerBefore(sending);
    if (before) return before;
    try {
      return await this.#decideAndAppend(sending);
    } catch (error) {
      const isFinal = sending.context.expectedRevision !== undefined || attempts <= 1;
      if (!(error instanceof StreamMoved) || isFinal) throw error;
      return this.#attempt(sending, attempts - 1);
    }
  }

  async #decideAndAppend(sending: Sending): Promise<CommandResult> {
    const { intent, context, zone } = sending;
    const { stream } = intent;
    const { expectedRevision, actor, origin, colleagueId, roles } = context;
    const around = await this.#lookUp(intent);
    const history = await this.#historyFor(intent);
    const { revision } = history;
    if (expectedRevision !== undefined && expectedRevision !== revision) {
      throw new StreamMoved(stream, expectedRevision, revision);
    }
    const events = decide(
      settled(intent, {
        zone,
        otherwise: presentMoment(history.latestAt, this.clock.nowMs()),
        by: {
          actor,
          origin,
          ...(colleagueId === undefined ? {} : { colleagueId }),
          ...(roles === undefined ? {} : { roles }),
        },
        around,
      }),
      history,
    );
    const drafts = draftsOf(sending, events);
    const appended = await this.store.append({
      stream,
      // An append of nothing answers the head, wherever it is by now.
      expected: drafts.length === 0 ? 'any' : revision < 0 ? 'none' : revision,
      events: await encodeAll(drafts, this.keys, () => Promise.resolve(history)),
    });
    return {
      stream,
      ...appended,
      commandId: sending.commandId,
      eventIds: drafts.map(({ id }) => id),
      changed: drafts.length > 0,
    };
  }

  /** The original result, when the key was used before. A key the server made is new by nature. */
  async #answerBefore(sending: Sending): Promise<CommandResult | undefined> {
    const { intent, context, commandId } = sending;
    if (context.idempotencyKey === undefined) return undefined;
    const [first] = await this.store.find(intent.stream, [eventId(sending, 0)]);
    if (!first) return undefined;
    const { commandHash } = JSON.parse(first.meta) as Meta;
    if (commandHash !== undefined && commandHash !== sending.commandHash) {
      throw new Rejection(
        'idempotency-key-reused',
        `The key ${commandId} was used before, for something else.`,
      );
    }
    const ids = Array.from({ length: EVENTS_OF_A_COMMAND_MAX }, (_, n) => eventId(sending, n));
    return originalResult(sending, await this.store.find(intent.stream, ids), ids);
  }

  /** Most decisions need no texts; those that compare or amend read the whole history with them. */
  #historyFor(intent: Intent): Promise<History> {
    return needsTexts(intent)
      ? readWithTexts(this.store, this.keys, intent.stream, [intent])
      : this.#warm.atHead(intent.stream);
  }

  /** What the decision needs of other streams, as its command says; nothing for most. */
  async #lookUp(intent: Intent): Promise<unknown> {
    const { lookUp } = commandOf(intent.type).entry;
    return lookUp ? await lookUp(intent, (stream) => this.#warm.atHead(stream)) : {};
  }

  async #sendingOf(intent: Intent, context: CommandContext): Promise<Sending> {
    const { zone } = await this.#identity();
    const said = context.bodyHash ?? canonicalJson(intent);
    return {
      intent,
      context,
      commandId: context.idempotencyKey ?? context.madeKey ?? crypto.randomUUID(),
      commandHash: hmacSha256(await this.#secret(), said),
      zone,
    };
  }
}

const eventId = ({ intent, context, commandId }: Sending, index: number): string =>
  uuidOf(context.actor, intent.stream, commandId, index);

/** Events after the first are what it brought about. */
function draftsOf(sending: Sending, events: readonly MainstayEvent[]): readonly StreamDraft[] {
  const { actor, origin, correlationId } = sending.context;
  const { commandId, commandHash, intent } = sending;
  const meta: Meta = {
    actor,
    origin,
    commandId,
    commandHash,
    ...(correlationId === undefined ? {} : { correlationId }),
  };
  return events.map((event, index) => ({
    stream: intent.stream,
    id: eventId(sending, index),
    event,
    meta: index === 0 ? meta : { ...meta, causationId: eventId(sending, 0) },
  }));
}

function originalResult(
  { intent, commandId }: Sending,
  found: readonly StoredEvent[],
  ids: readonly string[],
): CommandResult {
  const inOrder = found.toSorted((left, right) => left.revision - right.revision);
  return {
    stream: intent.stream,
    revision: inOrder.at(-1)?.revision ?? -1,
    position: inOrder.at(-1)?.position ?? 0,
    commandId,
    eventIds: ids.filter((id) => found.some((event) => event.id === id)),
    changed: true,
  };
}
