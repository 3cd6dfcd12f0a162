import { shared, streams } from './protocol.ts';

/** All that a reader is told of an event. */
export interface Told {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** .NET counts time in steps of 100 ns. */
const TICKS_PER_MS = 10_000;

export function encodeEvent(told: Told): Buffer {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(new shared.UUID().setString(told.id));
  recorded.setStreamIdentifier(streamIdentifier(told.stream));
  recorded.setStreamRevision(String(told.revision));
  // An event that commits itself, as all do today, has one position for both.
  recorded.setPreparePosition(String(told.position));
  recorded.setCommitPosition(String(told.position));
  recorded.getMetadataMap().set('type', told.type);
  recorded.getMetadataMap().set('created', String(told.created * TICKS_PER_MS));
  recorded
    .getMetadataMap()
    .set('content-type', told.isJson ? 'application/json' : 'application/octet-stream');
  recorded.setData(told.data);
  recorded.setCustomMetadata(told.metadata);
  const event = new streams.ReadResp.ReadEvent();
  event.setEvent(recorded);
  event.setCommitPosition(String(told.position));
  return bytesOf(new streams.ReadResp().setEvent(event));
}

export function encodeConfirmation(subscriptionId: string): Buffer {
  const confirmation = new streams.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(subscriptionId);
  return bytesOf(new streams.ReadResp().setConfirmation(confirmation));
}

export function encodeCheckpoint(position: number): Buffer {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position)).setPreparePosition(String(position));
  return bytesOf(new streams.ReadResp().setCheckpoint(checkpoint));
}

export function encodeCaughtUp(): Buffer {
  return bytesOf(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
}

export function encodeStreamNotFound(stream: string): Buffer {
  const notFound = new streams.ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(streamIdentifier(stream));
  return bytesOf(new streams.ReadResp().setStreamNotFound(notFound));
}

export function streamIdentifier(stream: string): InstanceType<typeof shared.StreamIdentifier> {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8'));
}

function bytesOf(response: InstanceType<typeof streams.ReadResp>): Buffer {
  const { buffer, byteOffset, byteLength } = response.serializeBinary();
  return Buffer.from(buffer, byteOffset, byteLength);
}
