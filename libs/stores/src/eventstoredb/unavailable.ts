import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
  UnknownError,
} from '@eventstore/db-client';

/**
 * Whether an error says that the server cannot answer now: the same may go well a little later. The client
 * says it in many ways: as errors of its own, as raw gRPC errors, and as errors of an unknown kind.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (KINDS.some((kind) => error instanceof kind)) return true;
  // Errors of batch appends may come without a word.
  if (error instanceof UnknownError && error.message === '') return true;
  if (SENTENCES.test(error.message)) return true;
  return 'code' in error && GRPC_CODES.has(error.code);
}

const KINDS = [
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
];

/** What gRPC's codes 1, 4, 8, 10 and 14 have in common: cancelled, too late, too busy, ended, not there. */
const GRPC_CODES = new Set<unknown>([1, 4, 8, 10, 14]);

/** A server that has just started, one that is busy or elects a leader, a connection that broke in mid-sentence. */
const SENTENCES =
  /Server Is (?:Not Ready|Busy)|No leader info|Failed to discover|[Cc]hannel (?:has been shut down|closed)|RST_STREAM|write after end/;
