import type { ServerDuplexStream } from '@grpc/grpc-js';
import type {
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import {
  addressed,
  answerOf,
  badRequest,
  failed,
  notReady,
  timedOut,
  tooLarge,
} from './batch-answers.ts';
import type { Expected } from './commit-check.ts';
import type { Proposed } from './event-log.ts';
import { APPEND_BYTES_MAX, sizeOf, storeAppend, type Node } from './node.ts';
import { conditionOf, nameOf, proposedFrom } from './proposed.ts';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly proposed: Proposed[];
  bytes: number;
}

/** BatchAppend: one call for all appends of a client, each in one or more messages under an id of its own. */
export function batchAppend(node: Node, call: Call): void {
  const pending = new Map<string, Pending>();
  call.on('data', (request: BatchAppendReq) => {
    const answer = receive(node, pending, request);
    if (answer) node.faults.answer(() => call.write(answer));
  });
  call.on('end', () => node.faults.answer(() => call.end()));
}

function receive(
  node: Node,
  pending: Map<string, Pending>,
  request: BatchAppendReq,
): BatchAppendResp | undefined {
  const id = request.getCorrelationId()?.getString() ?? '';
  const options = request.getOptions();
  if (options) {
    const stream = nameOf(options.getStreamIdentifier());
    // Counted only until the append is received: what the server has begun it finishes, however late.
    if (deadlinePassed(options)) return addressed(failed(timedOut()), request, stream);
    const expected = conditionOf(options) ?? Number(options.getStreamPosition());
    pending.set(id, { stream, expected, proposed: [], bytes: 0 });
  }
  const append = pending.get(id);
  if (!append) return undefined;
  for (const message of request.getProposedMessagesList()) {
    const event = proposedFrom(message);
    append.bytes += sizeOf(node, event);
    append.proposed.push(event);
  }
  const tooMuch = append.bytes > APPEND_BYTES_MAX;
  if (tooMuch || request.getIsFinal()) pending.delete(id);
  if (tooMuch) return addressed(failed(tooLarge(APPEND_BYTES_MAX)), request, append.stream);
  if (!request.getIsFinal()) return undefined;
  const answer = finish(node, append);
  return answer && addressed(answer, request, append.stream);
}

function finish(node: Node, { stream, expected, proposed }: Pending): BatchAppendResp | undefined {
  if (proposed.some(({ type }) => type === ''))
    return failed(badRequest("Empty eventType provided. (Parameter 'eventType')"));
  if (node.faults.takeNotReady()) return failed(notReady());
  const outcome = storeAppend(node, stream, expected, proposed);
  return outcome && answerOf(outcome, expected, stream);
}

function deadlinePassed(options: BatchAppendReq.Options): boolean {
  const deadline = options.getDeadline()?.toDate();
  return deadline !== undefined && deadline.getTime() <= Date.now();
}
