import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import type { Expected } from './commit-check.ts';

type RpcError = Partial<StatusObject>;

/** The errors that end a call, in the server's words; clients know some by a name among the trailers. */
export const serverNotReady = (): RpcError => error(status.UNAVAILABLE, 'Server Is Not Ready');

export const consumerTooSlow = (): RpcError =>
  error(
    status.ABORTED,
    'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
  );

/** A position inside a record, one to read backwards from that the log has not reached, a page of nothing. */
export const unreadable = (what: 'ReadAllResult' | 'ReadStreamResult'): RpcError =>
  error(status.UNKNOWN, `Unexpected ${what}: Error`);

/** What a new server says of a position inside a record. */
export const invalidPosition = (): RpcError =>
  error(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.');

export const handlerThrew = (): RpcError =>
  error(status.UNKNOWN, 'Exception was thrown by handler.');

export const streamDeleted = (stream: string): RpcError =>
  error(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

export const appendTooLarge = (bytesMax: number): RpcError =>
  error(status.INVALID_ARGUMENT, `Maximum Append Size of ${bytesMax} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(bytesMax),
  });

export function wrongVersionOfDelete(
  stream: string,
  expected: Expected,
  current: number,
): RpcError {
  const number = expectedNumber(expected);
  return error(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${number}, Actual version: ${current}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': String(number),
      'actual-version': String(current),
    },
  );
}

const CONDITIONS = { no_stream: -1, any: -2, stream_exists: -4 } as const;
const expectedNumber = (expected: Expected): number =>
  typeof expected === 'number' ? expected : CONDITIONS[expected];

function error(
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): RpcError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code, details, metadata };
}
