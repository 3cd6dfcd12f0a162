import type { ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Expected } from './commit-check.ts';
import { appendTooLarge, serverNotReady, streamDeleted } from './errors.ts';
import type { Proposed } from './event-log.ts';
import { APPEND_BYTES_MAX, sizeOf, storeAppend, type Node } from './node.ts';
import { conditionOf, nameOf, proposedFrom } from './proposed.ts';
import { shared, streams } from './protocol.ts';
import type { Outcome } from './writer.ts';

/** Append: one call an append, the first message says where to, each other one is an event. */
export function append(
  node: Node,
  call: ServerReadableStream<AppendReq, AppendResp>,
  respond: sendUnaryData<AppendResp>,
): void {
  const proposed: Proposed[] = [];
  let options: AppendReq.Options | undefined;
  let bytes = 0;
  call.on('data', (request: AppendReq) => {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (!message) return;
    const event = proposedFrom(message);
    bytes += sizeOf(node, event);
    proposed.push(event);
  });
  call.on('end', () => {
    const answer: typeof respond = (...told) => node.faults.answer(() => respond(...told));
    if (bytes > APPEND_BYTES_MAX) answer(appendTooLarge(APPEND_BYTES_MAX));
    else if (node.faults.takeNotReady()) answer(serverNotReady());
    else if (options) {
      const stream = nameOf(options.getStreamIdentifier());
      const expected = conditionOf(options) ?? Number(options.getRevision());
      const outcome = storeAppend(node, stream, expected, proposed);
      if (outcome?.kind === 'deleted') answer(streamDeleted(stream));
      else if (outcome) answer(null, responseOf(outcome, expected));
    }
  });
}

function responseOf(
  outcome: Exclude<Outcome, { readonly kind: 'deleted' }>,
  expected: Expected,
): AppendResp {
  if (outcome.kind === 'wrong-version') return wrongVersion(outcome.current, expected);
  const success = new streams.AppendResp.Success();
  if (outcome.revision < 0) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(outcome.revision));
  if (outcome.position === undefined) success.setNoPosition(new shared.Empty());
  else {
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(String(outcome.position));
    position.setPreparePosition(String(outcome.position));
    success.setPosition(position);
  }
  return new streams.AppendResp().setSuccess(success);
}

/** A stream that is elsewhere is an answer here, not an error. */
function wrongVersion(current: number, expected: Expected): AppendResp {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new shared.Empty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new shared.Empty());
  else wrong.setExpectedRevision(String(expected));
  return new streams.AppendResp().setWrongExpectedVersion(wrong);
}
