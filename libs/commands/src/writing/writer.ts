import type { AccountEvent } from '#events/catalogue';
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
import { accountStream } from '#kernel/identifier';
import { canonicalJson } from '#kernel/json';
import type { Keys } from '#kernel/keys';
import type { Zone } from '#kernel/time';
import type { AccountHistory } from '../histories/history.ts';
import { ancestorsOf } from '../portfolio/ancestors.ts';
import type { CommandContext, CommandResult } from './command-context.ts';
import { decide } from '../deciding/decide.ts';
import { encodeAll, type StreamDraft } from './encoding.ts';
import { presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import { once } from '#kernel/once';
import { needsNames, readWithNames } from '../histories/stored-history.ts';
import { KeyedMutex } from '#kernel/keyed-mutex';
import { WarmAccounts } from '../histories/warm-histories.ts';
import type { Intent } from '../deciding/intent.ts';

const ATTEMPTS_MAX = 3;
/** One command records fewer events than this: the one wished for, and what it brings about. */
const EVENTS_OF_A_COMMAND_MAX = 64;
const WARM_EVENTS_MAX = 200_000;

interface Command {
  readonly intent: Intent;
  readonly stream: string;
  readonly context: CommandContext;
  readonly commandId: string;
  readonly commandHash: string;
  readonly zone: Zone;
}

/** Reads, decides, appends: the one way a single intent gets into an account's history. */
export class AccountWriter {
  readonly #warm: WarmAccounts;
  readonly #mutex = new KeyedMutex();
  readonly #secret: () => Promise<Buffer>;
  readonly #identity: () => Promise<LedgerIdentity>;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    warmEventsMax = WARM_EVENTS_MAX,
  ) {
    this.#warm = new WarmAccounts(store, warmEventsMax);
    this.#secret = once(() => keys.secret());
    this.#identity = once(() => store.identity());
  }

  /**
   * Records what is wished, once for each idempotency key.
   * @throws Rejection when it may not be, InvalidFields for a correction's content, StreamMoved when the account
   *   is not at the expected revision or others kept writing to it
   */
  async write(intent: Intent, context: CommandContext): Promise<CommandResult> {
    const command = await this.#commandOf(intent, context);
    refuseFuture(intent, command.zone, this.clock.nowMs());
    return this.#mutex.run(intent.accountId, () => this.#attempt(command, ATTEMPTS_MAX));
  }

  /** An account's history at its head, as deciding sees it. */
  history(accountId: string): Promise<AccountHistory> {
    return this.#warm.atHead(accountId);
  }

  async #attempt(command: Command, attempts: number): Promise<CommandResult> {
    const before = await this.#answerBefore(command);
    if (before) return before;
    try {
      return await this.#decideAndAppend(command);
    } catch (error) {
      const isFinal = command.context.expectedRevision !== undefined || attempts <= 1;
      if (!(error instanceof StreamMoved) || isFinal) throw error;
      return this.#attempt(command, attempts - 1);
    }
  }

  async #decideAndAppend(command: Command): Promise<CommandResult> {
    const { stream, context, zone } = command;
    const { expectedRevision } = context;
    const intent = await this.#withAncestors(command.intent);
    const account = await this.#accountFor(intent);
    const { revision } = account;
    if (expectedRevision !== undefined && expectedRevision !== revision) {
      throw new StreamMoved(stream, expectedRevision, revision);
    }
    const now = presentMoment(account.latestAt, this.clock.nowMs());
    const events = decide(settled(intent, zone, now), account);
    const drafts = draftsOf(command, events);
    const appended = await this.store.append({
      stream,
      // An append of nothing answers the head, wherever it is by now.
      expected: drafts.length === 0 ? 'any' : revision < 0 ? 'none' : revision,
      events: await encodeAll(drafts, this.keys),
    });
    return {
      accountId: intent.accountId,
      ...appended,
      commandId: command.commandId,
      eventIds: drafts.map(({ id }) => id),
      changed: drafts.length > 0,
    };
  }

  /** The original result, when the key was used before. A key the server made is new by nature. */
  async #answerBefore(command: Command): Promise<CommandResult | undefined> {
    const { stream, context, commandId } = command;
    if (context.idempotencyKey === undefined) return undefined;
    const [first] = await this.store.find(stream, [eventId(command, 0)]);
    if (!first) return undefined;
    const { commandHash } = JSON.parse(first.meta) as Meta;
    if (commandHash !== undefined && commandHash !== command.commandHash) {
      throw new Rejection(
        'idempotency-key-reused',
        `The key ${commandId} was used before, for something else.`,
      );
    }
    const ids = Array.from({ length: EVENTS_OF_A_COMMAND_MAX }, (_, n) => eventId(command, n));
    return originalResult(command, await this.store.find(stream, ids), ids);
  }

  /** Most decisions need no names; those that compare or amend read the whole history with them. */
  #accountFor(intent: Intent): Promise<AccountHistory> {
    return needsNames(intent)
      ? readWithNames(this.store, this.keys, intent.accountId, [intent])
      : this.#warm.atHead(intent.accountId);
  }

  async #withAncestors(intent: Intent): Promise<Intent> {
    const parentId =
      intent.type === 'AccountPlacedUnderParent'
        ? intent.data.parentId
        : intent.type === 'EventCorrected'
          ? intent.data.fields['parentId']
          : null;
    if (typeof parentId !== 'string') return intent;
    const ancestorIds = await ancestorsOf(parentId, (id) => this.#warm.atHead(id));
    // Both types that name a parent take its ancestors beside it.
    return ancestorIds ? ({ ...intent, data: { ...intent.data, ancestorIds } } as Intent) : intent;
  }

  async #commandOf(intent: Intent, context: CommandContext): Promise<Command> {
    const { zone } = await this.#identity();
    const said = context.bodyHash ?? canonicalJson(intent);
    return {
      intent,
      context,
      stream: accountStream(intent.accountId),
      commandId: context.idempotencyKey ?? context.madeKey ?? crypto.randomUUID(),
      commandHash: hmacSha256(await this.#secret(), said),
      zone,
    };
  }
}

const eventId = ({ context, stream, commandId }: Command, index: number): string =>
  uuidOf(context.actor, stream, commandId, index);

/** Events after the first are what it brought about. */
function draftsOf(command: Command, events: readonly AccountEvent[]): readonly StreamDraft[] {
  const { actor, origin, correlationId } = command.context;
  const { commandId, commandHash } = command;
  const meta: Meta = {
    actor,
    origin,
    commandId,
    commandHash,
    ...(correlationId === undefined ? {} : { correlationId }),
  };
  return events.map((event, index) => ({
    stream: command.stream,
    id: eventId(command, index),
    event,
    meta: index === 0 ? meta : { ...meta, causationId: eventId(command, 0) },
  }));
}

function originalResult(
  { intent, commandId }: Command,
  found: readonly StoredEvent[],
  ids: readonly string[],
): CommandResult {
  const inOrder = found.toSorted((left, right) => left.revision - right.revision);
  return {
    accountId: intent.accountId,
    revision: inOrder.at(-1)?.revision ?? -1,
    position: inOrder.at(-1)?.position ?? 0,
    commandId,
    eventIds: ids.filter((id) => found.some((event) => event.id === id)),
    changed: true,
  };
}
