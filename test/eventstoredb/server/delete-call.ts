import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import type { DeleteReq, DeleteResp } from '@eventstore/db-client/generated/streams_pb.js';
import { serverNotReady, streamDeleted, wrongVersionOfDelete } from './errors.ts';
import type { Node } from './node.ts';
import { conditionOf, nameOf } from './proposed.ts';
import { shared, streams } from './protocol.ts';

/** Delete: softly; the stream counts on when it is appended to again. */
export function deleteStream(
  node: Node,
  { request }: ServerUnaryCall<DeleteReq, DeleteResp>,
  respond: sendUnaryData<DeleteResp>,
): void {
  const answer: typeof respond = (...told) => node.faults.answer(() => respond(...told));
  const options = request.getOptions();
  if (!options) return;
  if (node.faults.takeNotReady()) {
    answer(serverNotReady());
    return;
  }
  const stream = nameOf(options.getStreamIdentifier());
  const expected = conditionOf(options) ?? Number(options.getRevision());
  const outcome = node.writer.softDelete(stream, expected);
  if (outcome.kind === 'deleted') answer(streamDeleted(stream));
  else if (outcome.kind === 'wrong-version')
    answer(wrongVersionOfDelete(stream, expected, outcome.current));
  else answer(null, responseOf(outcome.position));
}

function responseOf(at: number | undefined): DeleteResp {
  if (at === undefined) return new streams.DeleteResp().setNoPosition(new shared.Empty());
  const position = new streams.DeleteResp.Position();
  position.setCommitPosition(String(at)).setPreparePosition(String(at));
  return new streams.DeleteResp().setPosition(position);
}
