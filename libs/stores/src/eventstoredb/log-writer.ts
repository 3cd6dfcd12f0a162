import {
  ANY,
  MaxAppendSizeExceededError,
  NO_STREAM,
  STREAM_EXISTS,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type AppendResult,
} from '@eventstore/db-client';
import {
  AppendTooLarge,
  StreamMoved,
  type Append,
  type Appended,
  type ExpectedRevision,
  type StoredEvent,
} from '#kernel/event-store';
import { bytesOf, repeatedUpTo } from '../append-rules.ts';
import type { Appender } from './appender.ts';
import type { KnownIds } from './known-ids.ts';
import { patiently, type Waiting } from './patience.ts';
import type { RecordTimes } from './record-times.ts';
import { placeOf, sentEvent } from './stored-shape.ts';
import type { StreamReader } from './stream-reader.ts';

/** Writes appends, each again with the same ids until the server has answered it. */
export class LogWriter {
  constructor(
    private readonly appender: Appender,
    private readonly waiting: Waiting,
    private readonly streams: StreamReader,
    private readonly ids: KnownIds,
    private readonly times: RecordTimes,
  ) {}

  /** @throws StreamMoved, StoreUnavailable */
  async write(append: Append): Promise<Appended> {
    const { stream, expected } = append;
    // The server would write a record of nothing.
    if (append.events.length === 0) return placeIn(await this.streams.last(stream));
    const recordedAt = append.recordedAt ?? this.times.next();
    const events = append.events.map((event) => sentEvent(event, recordedAt));
    const sent = { stream, expected: revisionOf(expected), events };
    return patiently(async () => {
      const before = await this.#writtenBefore(append);
      if (before) return before;
      const result = await this.appender.send(sent).catch((error: unknown) => {
        throw refusalOf(append, error);
      });
      return this.#appended(append, result);
    }, this.waiting);
  }

  /**
   * What was not answered may have been stored. Under an exact revision the server recognises it. Without
   * one it knows ids for some time only, and each in one stream alone, so they are looked up here.
   */
  async #writtenBefore(append: Append): Promise<Appended | undefined> {
    const { stream, expected } = append;
    if (expected !== 'any' && expected !== 'exists') return undefined;
    await this.streams.learnTail(stream);
    const repeated = repeatedUpTo(append, {
      head: this.ids.head(stream),
      // Only asked under an exact revision.
      idAt: () => undefined,
      revisionOf: (id) => this.ids.revisionOf(stream, id),
    });
    if (repeated === undefined) return undefined;
    const [event] = await this.streams.page(stream, { from: repeated, limit: 1 });
    return placeIn(event);
  }
  async #appended(append: Append, result: AppendResult): Promise<Appended> {
    const { stream, expected, events } = append;
    const revision = Number(result.nextExpectedRevision);
    // Without an exact revision, ids that were known may stand apart from one another.
    if (expected === 'none' || typeof expected === 'number') {
      const first = revision - events.length + 1;
      const placed = events.map(({ id }, index) => ({ id, revision: first + index }));
      this.ids.learn(stream, first, placed);
    }
    if (result.position) return { revision, position: placeOf(result.position.commit) };
    const [event] = await this.streams.page(stream, { from: revision, limit: 1 });
    return placeIn(event);
  }
}

const placeIn = (event: StoredEvent | undefined): Appended => ({
  revision: event?.revision ?? -1,
  position: event?.position ?? 0,
});

function revisionOf(expected: ExpectedRevision): AppendExpectedRevision {
  if (expected === 'none') return NO_STREAM;
  if (expected === 'any') return ANY;
  if (expected === 'exists') return STREAM_EXISTS;
  return BigInt(expected);
}

/** What the server refused, in the words of the port; anything else as it is. */
function refusalOf(append: Append, error: unknown): unknown {
  if (error instanceof WrongExpectedVersionError) {
    const { actualVersion } = error;
    const actual = typeof actualVersion === 'bigint' ? Number(actualVersion) : -1;
    return new StreamMoved(append.stream, append.expected, actual);
  }
  // A server may be set up to take less than it does by itself.
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLarge(bytesOf(append));
  return error;
}
