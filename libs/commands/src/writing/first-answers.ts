import type { CommandAnswer, CommandAnswers } from '#kernel/command-answers';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import type { Appended, EventStore, LedgerIdentity, StoredEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { CommandResult } from '../command/command-context.ts';

/** What tells one command from another: who asks, of which stream, under which key, for what. */
export interface Asked {
  readonly actor: string;
  readonly stream: string;
  readonly commandId: string;
  /** Keyed hash of what is asked for. */
  readonly commandHash: string;
  /** The same as it was hashed when bodies were taken as they were written: older events hold it. */
  readonly writtenHash: string | undefined;
}

/** One command records fewer events than this: the one asked for, and what it brings about. */
const EVENTS_OF_A_COMMAND_MAX = 64;
/** For so long it is remembered that a command changed nothing; what it recorded stands in the log for good. */
const REMEMBERED_MS = 30 * 86_400_000;

/** The id of an event a command records: the same command again makes the same ones. */
export const eventIdOf = ({ actor, stream, commandId }: Asked, index: number): string =>
  uuidOf(actor, stream, commandId, index);

/** What a command was answered when it was first sent: of the log what it recorded, and that it changed nothing. */
export class FirstAnswers {
  constructor(
    private readonly store: EventStore,
    private readonly identity: () => Promise<LedgerIdentity>,
    private readonly answers: CommandAnswers | undefined,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection when the key was used for something else */
  async find(asked: Asked): Promise<CommandResult | undefined> {
    const recorded = await this.inLog(asked);
    if (recorded) return recorded;
    const nothing = await this.answers?.find(await this.#idOf(asked), this.#sinceMs());
    return nothing && nothingChanged(asked, nothing);
  }

  /** What it recorded, if it did. @throws Rejection when the key was used for something else */
  async inLog(asked: Asked): Promise<CommandResult | undefined> {
    const [first] = await this.store.find(asked.stream, [eventIdOf(asked, 0)]);
    if (!first) return undefined;
    const { commandHash } = JSON.parse(first.meta) as Meta;
    if (commandHash !== undefined) mustBeSame(asked, commandHash);
    const ids = Array.from({ length: EVENTS_OF_A_COMMAND_MAX }, (_, n) => eventIdOf(asked, n));
    return originalResult(asked, await this.store.find(asked.stream, ids), ids);
  }

  /**
   * Keeps that a command changed nothing, before it is said. Of several processes that are asked at once each
   * answers what the first kept.
   */
  async nothing(asked: Asked, { revision, position }: Appended): Promise<CommandResult> {
    const { commandHash } = asked;
    const answeredAtMs = this.clock.nowMs();
    const answer = { id: await this.#idOf(asked), commandHash, revision, position, answeredAtMs };
    const held = await this.answers?.remember(answer, this.#sinceMs());
    return nothingChanged(asked, held ?? answer);
  }

  /** Of another ledger a key is another, wherever its answer rests. */
  async #idOf({ actor, stream, commandId }: Asked): Promise<string> {
    const { ledgerId } = await this.identity();
    return uuidOf('answer', ledgerId, actor, stream, commandId);
  }

  #sinceMs(): number {
    return this.clock.nowMs() - REMEMBERED_MS;
  }
}

/** @throws Rejection */
function mustBeSame({ commandId, commandHash, writtenHash }: Asked, before: string): void {
  if (before === commandHash || before === writtenHash) return;
  throw new Rejection(
    'idempotency-key-reused',
    `The key ${commandId} was used before, for something else.`,
  );
}

function nothingChanged(asked: Asked, answer: CommandAnswer): CommandResult {
  mustBeSame(asked, answer.commandHash);
  const { revision, position } = answer;
  const { stream, commandId } = asked;
  return { stream, revision, position, commandId, eventIds: [], changed: false };
}

function originalResult(
  { stream, commandId }: Asked,
  found: readonly StoredEvent[],
  ids: readonly string[],
): CommandResult {
  const inOrder = found.toSorted((left, right) => left.revision - right.revision);
  return {
    stream,
    revision: inOrder.at(-1)?.revision ?? -1,
    position: inOrder.at(-1)?.position ?? 0,
    commandId,
    eventIds: ids.filter((id) => found.some((event) => event.id === id)),
    changed: true,
  };
}
