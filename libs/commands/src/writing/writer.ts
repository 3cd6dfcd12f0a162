import type { MainstayEvent } from '#events/catalogue';
import type { CommandAnswers } from '#kernel/command-answers';
import type { Clock } from '#kernel/clock';
import type { Meta } from '#kernel/event';
import { StreamMoved, type EventStore, type LedgerIdentity } from '#kernel/event-store';
import { hmacSha256 } from '#kernel/hash';
import { canonicalJson } from '#kernel/json';
import { KeyedMutex } from '#kernel/keyed-mutex';
import type { Keys } from '#kernel/keys';
import { once } from '#kernel/once';
import type { Zone } from '#kernel/time';
import type { CommandContext, CommandResult } from '../command/command-context.ts';
import { RevisionDiffers } from '../command/revision-differs.ts';
import type { Intent } from '../deciding/intent.ts';
import { presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import type { History } from '../histories/history.ts';
import { commandOf, decide } from '../registry.ts';
import { encodeAll, type StreamDraft } from './encoding.ts';
import { eventIdOf, FirstAnswers, type Asked } from './first-answers.ts';
import { needsTexts, readWithTexts } from './stored-history.ts';
import { WarmHistories } from './warm-histories.ts';

/** Beside somebody who writes to the same account in bulk, one command in ten thousand needs the last of them. */
const ATTEMPTS_MAX = 5;
const WARM_EVENTS_MAX = 200_000;

/** An intent on its way, with all that is known of it before it is decided. */
interface Sending extends Asked {
  readonly intent: Intent;
  readonly context: CommandContext;
  readonly zone: Zone;
}

/** Reads, decides, appends: the one way a single intent gets into a stream, of whatever category. */
export class Writer {
  readonly #warm: WarmHistories;
  readonly #mutex = new KeyedMutex();
  readonly #secret: () => Promise<Buffer>;
  readonly #identity: () => Promise<LedgerIdentity>;
  readonly #first: FirstAnswers;

  /** Programs whose commands come without a key need nothing that remembers answers. */
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    answers?: CommandAnswers,
  ) {
    this.#warm = new WarmHistories(store, WARM_EVENTS_MAX);
    this.#secret = once(() => keys.secret());
    this.#identity = once(() => store.identity());
    this.#first = new FirstAnswers(store, this.#identity, answers, clock);
  }

  /**
   * Records what is wished, once for each idempotency key.
   * @throws Rejection when it may not be, InvalidFields for a correction's content, RevisionDiffers when the stream
   *   is not at an expected revision, StreamMoved when others kept writing to it
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
    // A key the server made is new by nature.
    const isNew = sending.context.idempotencyKey === undefined;
    const before = isNew ? undefined : await this.#first.find(sending);
    if (before) return before;
    const around = await this.#lookUp(sending.intent);
    const onSeen =
      attempts === ATTEMPTS_MAX ? await this.#recordedOnSeen(sending, around) : undefined;
    if (onSeen) return onSeen;
    const history = await this.#historyFor(sending.intent);
    // Another process may have recorded the same command since the log was asked for it.
    const meanwhile = history.has(eventIdOf(sending, 0)) && (await this.#first.inLog(sending));
    if (meanwhile) return meanwhile;
    mustBeExpected(sending, history);
    const drafts = this.#decided(sending, history, around);
    try {
      return await this.#record(sending, drafts, history);
    } catch (error) {
      if (!(error instanceof StreamMoved) || attempts <= 1) throw error;
      return this.#attempt(sending, attempts - 1);
    }
  }

  /**
   * Records what follows from what was read for this command before; undefined when it may have changed since: a refusal
   * and *already so* are said of what is read now alone.
   */
  async #recordedOnSeen(sending: Sending, around: unknown): Promise<CommandResult | undefined> {
    const { intent, context } = sending;
    if (context.seen?.stream !== intent.stream || needsTexts(intent)) return undefined;
    const { history } = context.seen;
    const drafts = this.#decidedIfIt(sending, history, around);
    if (drafts.length === 0) return undefined;
    try {
      return await this.#record(sending, drafts, history);
    } catch (error) {
      if (error instanceof StreamMoved) return undefined;
      throw error;
    }
  }

  /** Nothing where a history refuses it, or has it already. */
  #decidedIfIt(sending: Sending, history: History, around: unknown): readonly StreamDraft[] {
    if (history.has(eventIdOf(sending, 0))) return [];
    try {
      mustBeExpected(sending, history);
      return this.#decided(sending, history, around);
    } catch {
      // Deciding does nothing: whoever decides anew is refused again, with the reason.
      return [];
    }
  }

  #decided(sending: Sending, history: History, around: unknown): readonly StreamDraft[] {
    const { intent, context, zone } = sending;
    const { actor, origin, colleagueId, roles } = context;
    const timed = settled(intent, {
      zone,
      otherwise: presentMoment(history.latestAt, this.clock.nowMs(), zone),
      by: {
        actor,
        origin,
        ...(colleagueId === undefined ? {} : { colleagueId }),
        ...(roles === undefined ? {} : { roles }),
      },
      around,
    });
    return draftsOf(sending, decide(timed, history));
  }

  async #record(
    sending: Sending,
    drafts: readonly StreamDraft[],
    history: History,
  ): Promise<CommandResult> {
    const { stream, commandId } = sending;
    const { revision } = history;
    const appended = await this.store.append({
      stream,
      // An append of nothing answers the head, wherever it is by now.
      expected: drafts.length === 0 ? 'any' : revision < 0 ? 'none' : revision,
      events: await encodeAll(drafts, this.keys, () => Promise.resolve(history)),
    });
    if (drafts.length === 0) return this.#first.nothing(sending, appended);
    return {
      stream,
      ...appended,
      commandId,
      eventIds: drafts.map(({ id }) => id),
      changed: true,
    };
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
    const secret = await this.#secret();
    const { actor, idempotencyKey, madeKey, bodyHash, writtenBodyHash } = context;
    return {
      intent,
      context,
      actor,
      stream: intent.stream,
      commandId: idempotencyKey ?? madeKey ?? crypto.randomUUID(),
      commandHash: hmacSha256(secret, bodyHash ?? canonicalJson(intent)),
      writtenHash: writtenBodyHash === undefined ? undefined : hmacSha256(secret, writtenBodyHash),
      zone,
    };
  }
}

/** @throws RevisionDiffers */
function mustBeExpected({ context, stream }: Sending, { revision }: History): void {
  const { expectedRevisions: expected } = context;
  if (expected === undefined) return;
  const isExpected = expected === 'exists' ? revision >= 0 : expected.includes(revision);
  if (!isExpected) throw new RevisionDiffers(stream, revision);
}

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
    id: eventIdOf(sending, index),
    event,
    meta: index === 0 ? meta : { ...meta, causationId: eventIdOf(sending, 0) },
  }));
}
