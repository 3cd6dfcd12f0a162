import type { AllStreamRecordedEvent, EventData, RecordedEvent } from '@eventstore/db-client';
import type { NewEvent, StoredEvent } from '#kernel/event-store';
import type { Instant } from '#kernel/time';

/** The stream in which a ledger says which one it is; its events are no part of the log. */
export const LEDGER_STREAM = 'mainstay-ledger';

/** What stands beside the data of an event, which other tools read as it is. */
type Metadata = {
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly schemaVersion: number;
  readonly meta: object;
  readonly personal?: string;
};

/** An event as either way of reading gives it. */
export type Read = RecordedEvent | AllStreamRecordedEvent;

/**
 * An event as the client sends it. The client writes JSON itself; the texts come out as they went in, since
 * the kernel lets only fixed points of parsing and writing through.
 */
export function sentEvent(event: NewEvent, recordedAt: Instant): EventData {
  const { id, type, data, occurredAt, schemaVersion, meta, personal } = event;
  const metadata: Metadata = {
    occurredAt,
    recordedAt,
    schemaVersion,
    meta: JSON.parse(meta) as object,
    ...(personal === null ? {} : { personal }),
  };
  return {
    id,
    type,
    contentType: 'application/json',
    data: JSON.parse(data) as Record<string, unknown>,
    metadata,
  };
}

/** @throws Error for an event that something else than Mainstay wrote */
export function storedEvent(read: Read): StoredEvent {
  const { id, type, streamId, revision, position, data, metadata } = read;
  if (!isMetadata(metadata) || !position) {
    throw new Error(`Event ${String(revision)} of ${streamId} was not written by Mainstay.`);
  }
  return {
    id,
    type,
    schemaVersion: metadata.schemaVersion,
    occurredAt: metadata.occurredAt,
    data: JSON.stringify(data),
    personal: metadata.personal ?? null,
    meta: JSON.stringify(metadata.meta),
    stream: streamId,
    revision: Number(revision),
    position: placeOf(position.commit),
    recordedAt: metadata.recordedAt,
  };
}

/** The server has events of its own in the log, and others may write to it too: only ours are the ledger's. */
export const isOurs = ({ streamId, type, metadata }: Read): boolean =>
  streamId !== LEDGER_STREAM &&
  !streamId.startsWith('$') &&
  !type.startsWith('$') &&
  isMetadata(metadata);

/** Positions are the server's offsets in its log: far below what a number holds exactly. */
export function placeOf(offset: bigint): number {
  const place = Number(offset);
  if (!Number.isSafeInteger(place))
    throw new RangeError(`Position ${String(offset)} is too large.`);
  return place;
}

const isMetadata = (metadata: unknown): metadata is Metadata =>
  typeof metadata === 'object' &&
  metadata !== null &&
  'recordedAt' in metadata &&
  typeof metadata.recordedAt === 'string' &&
  'schemaVersion' in metadata &&
  typeof metadata.schemaVersion === 'number' &&
  'meta' in metadata;
