import type { ServerWritableStream, StatusObject } from '@grpc/grpc-js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { Node } from './node.ts';

/** A read or a subscription: both are one call that sends encoded messages until it ends. */
export type ReadCall = ServerWritableStream<ReadReq, Buffer>;

/** Ends it with an error, behind what was sent before. */
export function failRead(node: Node, call: ReadCall, error: Partial<StatusObject>): void {
  node.faults.answer(() => call.emit('error', error));
}

/** Calls back once it is over, however it ended. */
export function whenOver(call: ReadCall, then: () => void): void {
  for (const end of ['finish', 'cancelled', 'error']) call.once(end, then);
}
