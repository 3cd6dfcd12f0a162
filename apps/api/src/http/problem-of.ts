import { HttpException } from '@nestjs/common';
import { RevisionDiffers } from '#commands/command/revision-differs';
import { InvalidFields } from '#commands/forms/form';
import { CursorOfAnother } from '#insights/asking/paging';
import { NotThereYet } from '#insights/asking/not-there-yet';
import { ProjectionUnknown } from '#insights/live/live-projection';
import { LogIncomplete } from '#kernel/log-filling';
import { LedgerChanged, PositionUnreadable } from '#kernel/wire-position';
import { ClockOff } from '#kernel/clock';
import { Rejection, type Params } from '#kernel/decision';
import {
  AppendTooLarge,
  PositionUnknown,
  StoreUnavailable,
  StreamMoved,
} from '#kernel/event-store';
import { UnstableJson } from '#kernel/json';
import { asUnavailable } from '#stores/sqlite/opening';
import { Problem, type FieldError } from './problem.ts';

/** What an error means over HTTP. */
export interface Meaning {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** What the detail is about. */
  readonly params?: Params;
  /** Why a store cannot be used just now, where that is known. */
  readonly reason?: string;
  /** Sent as Retry-After. */
  readonly retryAfterSeconds?: number;
}

/** Which answer an error gives. */
export function meaningOf(error: unknown): Meaning {
  if (error instanceof Problem) return ofProblem(error);
  if (error instanceof Rejection) return ofRejection(error);
  if (error instanceof RevisionDiffers) return ofRevisionDiffers(error);
  if (error instanceof StreamMoved) return meaning(409, 'busy', BUSY);
  if (error instanceof InvalidFields)
    return { ...meaning(400, 'bad-request', INVALID), errors: error.problems };
  if (error instanceof LedgerChanged) return meaning(410, 'ledger-changed', error.message);
  if (error instanceof CursorOfAnother) return meaning(400, 'cursor-of-another', error.message);
  if (error instanceof PositionUnreadable) return meaning(400, 'mark-unreadable', error.message);
  if (error instanceof ProjectionUnknown) return meaning(404, 'projection-unknown', error.message);
  if (error instanceof NotThereYet) return meaning(503, 'not-there-yet', error.message);
  if (error instanceof LogIncomplete) return ofIncomplete(error);
  if (error instanceof AppendTooLarge) return meaning(413, 'too-large', error.message);
  if (error instanceof PositionUnknown) return meaning(400, 'position-unknown', error.message);
  if (error instanceof UnstableJson) return meaning(400, 'bad-request', error.message);
  if (error instanceof ClockOff)
    return { ...meaning(503, 'clock-off', error.message), retryAfterSeconds: CLOCK_RETRY_SECONDS };
  const fault = asUnavailable(error);
  if (fault instanceof StoreUnavailable) return ofUnavailable(fault);
  const status = statusOf(error);
  if (status === 503) return meaning(503, 'not-ready', NOT_READY);
  return status === undefined || status >= 500
    ? meaning(status ?? 500, 'internal', INTERNAL)
    : meaning(status, CODES[status] ?? 'bad-request', SENTENCES[status] ?? messageOf(error));
}

/** Clocks are set right by somebody, not by waiting a moment. */
const CLOCK_RETRY_SECONDS = 30;

const INVALID = 'Some fields are not as they should be.';
const INTERNAL =
  'Something went wrong on our side; nothing was changed that was not answered. The log says what.';

const NOT_READY = 'The server cannot answer this just now: try again in a moment.';

/** Filling a copy takes seconds to minutes. */
const FILLING_RETRY_SECONDS = 5;

const ofIncomplete = ({ message }: LogIncomplete): Meaning => ({
  ...meaning(503, 'not-ready', `The server is not ready yet. ${message}`),
  retryAfterSeconds: FILLING_RETRY_SECONDS,
});

/** What was asked may have been done all the same: the same key tells whether it was. */
const ofUnavailable = ({ retryAfterMs, reason }: StoreUnavailable): Meaning => ({
  ...meaning(503, 'store-unavailable', unavailable(reason)),
  retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1_000)),
  ...(reason === undefined ? {} : { reason }),
});

const unavailable = (reason: string | undefined): string =>
  `The store cannot be reached just now${reason === undefined ? '' : `, as ${reason}`}: try again in a moment. ` +
  'Whether a command was recorded is not known; sent again with the same Idempotency-Key it is recorded once.';

const CODES: Readonly<Record<number, string>> = {
  404: 'not-found',
  413: 'too-large',
  414: 'too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

const SENTENCES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  413: 'The request is larger than this route takes.',
  415: 'Send the body as application/json.',
  429: 'Too many tries: wait a minute, then try again.',
};

const meaning = (status: number, code: string, detail: string): Meaning => ({
  status,
  code,
  detail,
});

const ofProblem = (problem: Problem): Meaning => ({
  ...meaning(problem.getStatus(), problem.code, problem.detail),
  ...(problem.errors ? { errors: problem.errors } : {}),
  ...(problem.retryAfterSeconds === undefined
    ? {}
    : { retryAfterSeconds: problem.retryAfterSeconds }),
});

/** What somebody else may do, or nobody for themselves. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'role-lacks',
  'not-your-account',
  'not-your-event',
  'per-person-reports-off',
]);

/** What is not there, is there otherwise, or is for others, has a status of its own; all other refusals are 422. */
function ofRejection({ code, message, params }: Rejection): Meaning {
  const isUnknown = code === 'account-unknown' || code === 'event-unknown';
  const isOtherwise = /-(?:exists|differs)$/.test(code);
  return {
    ...meaning(
      isUnknown ? 404 : isOtherwise ? 409 : FORBIDDEN.has(code) ? 403 : 422,
      code,
      message,
    ),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
}

const BUSY = 'Others are changing this account just now: send the command again.';

const ofRevisionDiffers = ({ actual }: RevisionDiffers): Meaning => ({
  ...meaning(
    412,
    'revision-differs',
    actual < 0
      ? 'It is not there yet.'
      : `The account is at revision ${String(actual)}: read it again.`,
  ),
  params: { actual },
});

/** Nest's and Fastify's own errors say their status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600
    ? statusCode
    : undefined;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The request cannot be understood.';
