import { randomUUID } from 'node:crypto';
import type { EventLog, Proposed } from './event-log.ts';
import { streams } from './protocol.ts';

/** The largest revision there is, as the server writes it; as a number it is 2 ** 63. */
const MAX_REVISION = '9223372036854775807';
export const SOFT_DELETED = Number(MAX_REVISION);

/** The first revision of a stream that can still be read; SOFT_DELETED when none can. */
export function truncatedBefore(log: EventLog, stream: string): number {
  const newest = log.stream(`$$${stream}`).at(-1);
  if (!newest) return 0;
  const event = streams.ReadResp.deserializeBinary(newest.encoded).getEvent()?.getEvent();
  const text = Buffer.from(event?.getData_asU8() ?? []).toString('utf8');
  const metadata: unknown = JSON.parse(text);
  if (typeof metadata !== 'object' || metadata === null || !('$tb' in metadata)) return 0;
  return Number(metadata.$tb);
}

/** A soft delete is a word in the stream's metadata: everything before the end of all time is cut off. */
export const softDeletion = (): Proposed => streamMetadata(`{"$tb":${MAX_REVISION}}`);

/** What the server writes when a soft-deleted stream is appended to: it counts on, seen from there. */
export const undeletion = (fromRevision: number): Proposed =>
  streamMetadata(JSON.stringify({ $tb: fromRevision }));

const streamMetadata = (text: string): Proposed => ({
  id: randomUUID(),
  type: '$metadata',
  isJson: true,
  data: Buffer.from(text),
  metadata: new Uint8Array(),
});
