import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { Params } from '#kernel/decision';

/** What is wrong with one field of a request. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** What is wrong, for programs and for other languages, where the field's own reader found it. */
  readonly code?: string;
  readonly params?: Params;
}

/** An error as it goes over the wire (RFC 9457). `code` is ours: kebab-case, for programs to tell errors apart. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  /** What the sentence is about, for those who say it in another language. */
  readonly params?: Params;
  readonly correlationId?: string;
  readonly errors?: readonly FieldError[];
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** An error the door itself raises: a status, a code for programs, a sentence for people. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors?: readonly FieldError[],
    /** When it may be worth trying again. */
    readonly retryAfterSeconds?: number,
  ) {
    super(detail, status);
  }
}

export const problemBody = (
  status: number,
  code: string,
  detail: string,
  rest: Pick<ProblemBody, 'correlationId' | 'errors' | 'params'> = {},
): ProblemBody => ({
  type: `urn:mainstay:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
  ...rest,
});

export const badRequest = (detail: string, errors?: readonly FieldError[]): Problem =>
  new Problem(400, 'bad-request', detail, errors);
