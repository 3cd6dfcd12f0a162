import type { Message } from 'google-protobuf';
import type {
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import type { Code as StatusCode } from '@eventstore/db-client/generated/code_pb.js';
import type { Status } from '@eventstore/db-client/generated/status_pb.js';
import type { Expected } from './commit-check.ts';
import { streamIdentifier } from './encoding.ts';
import { code, protobufAny, protobufEmpty, shared, status, streams } from './protocol.ts';
import type { Outcome } from './writer.ts';

// A batch that failed is answered by a google.rpc.Status, while the call goes on.
const { Code } = code;

export function answerOf(outcome: Outcome, expected: Expected, stream: string): BatchAppendResp {
  if (outcome.kind === 'wrong-version')
    return failed(wrongExpectedVersion(outcome.current, expected));
  if (outcome.kind === 'deleted') return failed(streamDeleted(stream));
  const success = new streams.BatchAppendResp.Success();
  if (outcome.revision < 0) success.setNoStream(new protobufEmpty.Empty());
  else success.setCurrentRevision(String(outcome.revision));
  if (outcome.position === undefined) success.setNoPosition(new protobufEmpty.Empty());
  else {
    const position = new shared.AllStreamPosition();
    position.setCommitPosition(String(outcome.position));
    position.setPreparePosition(String(outcome.position));
    success.setPosition(position);
  }
  return new streams.BatchAppendResp().setSuccess(success);
}

export const failed = (error: Status): BatchAppendResp =>
  new streams.BatchAppendResp().setError(error);

/** Addressed to the append it answers: many are under way on one call. */
export function addressed(
  answer: BatchAppendResp,
  request: BatchAppendReq,
  stream: string,
): BatchAppendResp {
  return answer
    .setCorrelationId(request.getCorrelationId())
    .setStreamIdentifier(streamIdentifier(stream));
}

export const notReady = (): Status =>
  failure(Code.OK, 'Server Is Not Ready', 'google.protobuf.Empty', new protobufEmpty.Empty());

export const timedOut = (): Status =>
  failure(Code.DEADLINE_EXCEEDED, 'Timeout', 'event_store.client.Timeout', new shared.Timeout());

export const badRequest = (message: string): Status =>
  failure(
    Code.INVALID_ARGUMENT,
    'BadRequest',
    'event_store.client.BadRequest',
    new shared.BadRequest().setMessage(message),
  );

export const tooLarge = (bytesMax: number): Status =>
  failure(
    Code.INVALID_ARGUMENT,
    'MaximumAppendSizeExceeded',
    'event_store.client.MaximumAppendSizeExceeded',
    new shared.MaximumAppendSizeExceeded().setMaxappendsize(bytesMax),
  );

const streamDeleted = (stream: string): Status =>
  failure(
    Code.NOT_FOUND,
    'StreamDeleted',
    'event_store.client.StreamDeleted',
    new shared.StreamDeleted().setStreamIdentifier(streamIdentifier(stream)),
  );

function wrongExpectedVersion(current: number, expected: Expected): Status {
  const wrong = new shared.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new protobufEmpty.Empty());
  else wrong.setCurrentStreamRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new protobufEmpty.Empty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new protobufEmpty.Empty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new protobufEmpty.Empty());
  else wrong.setExpectedStreamPosition(String(expected));
  const name = 'WrongExpectedVersion';
  return failure(Code.ALREADY_EXISTS, name, `event_store.client.${name}`, wrong);
}

function failure(
  statusCode: StatusCode,
  message: string,
  detailsType: string,
  details: Message,
): Status {
  const any = new protobufAny.Any();
  any.pack(details.serializeBinary(), detailsType);
  return new status.Status().setCode(statusCode).setMessage(message).setDetails(any);
}
