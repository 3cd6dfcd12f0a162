import { FAILING_MAX_MS, waitMs } from './back-off.ts';
import type { Kind } from './kinds.ts';

/** What people said of an endpoint. */
export interface Terms {
  readonly url: string;
  readonly kinds: readonly Kind[];
  readonly isOn: boolean;
  /** Which secret it has, from 1; rotating it makes the next one. */
  readonly generation: number;
  readonly rotatedAtMs: number | null;
  readonly createdAtMs: number;
}

/** How far an endpoint was told, and how that went. */
export interface Course {
  /** The number of the last message that was delivered, or passed by. */
  readonly cursor: number;
  /** Tries of the next one that failed. */
  readonly attempts: number;
  readonly nextAtMs: number;
  /** Since when nothing gets through; null while it does. */
  readonly failingSinceMs: number | null;
  /** It failed for so long that it is tried no more until somebody looks. */
  readonly isSetAside: boolean;
  /** What the last try that failed met. */
  readonly failure: Failure | null;
}

/** What a try met: a code with a sentence of its own on the page. */
export interface Failure {
  readonly code: FailureCode;
  readonly status: number | null;
}

export const FAILURES = [
  'answered',
  'gone',
  'redirected',
  'timeout',
  'unreachable',
  'not-https',
  'private',
] as const;
export type FailureCode = (typeof FAILURES)[number];

export interface Endpoint extends Terms, Course {
  readonly id: string;
}

/** How a try went; `askedMs` is what Retry-After says. */
export interface Tried {
  readonly failure: Failure | null;
  readonly askedMs: number;
}

export const beginsAt = (cursor: number): Course => ({
  cursor,
  attempts: 0,
  nextAtMs: 0,
  failingSinceMs: null,
  isSetAside: false,
  failure: null,
});

/** The course after a try of the message of a number. Whoever says that nobody is there any more is not asked again. */
export function courseAfter(
  course: Course,
  number: number,
  { failure, askedMs }: Tried,
  nowMs: number,
  chance: number,
): Course {
  if (failure === null) return beginsAt(number);
  const failingSinceMs = course.failingSinceMs ?? nowMs;
  const attempts = course.attempts + 1;
  return {
    cursor: course.cursor,
    attempts,
    nextAtMs: nowMs + waitMs(attempts, chance, askedMs),
    failingSinceMs,
    isSetAside: failure.code === 'gone' || nowMs - failingSinceMs >= FAILING_MAX_MS,
    failure,
  };
}

/** Whether anything is to be sent to it at all. */
export const isServed = ({ isOn, isSetAside }: Endpoint): boolean => isOn && !isSetAside;

/** What at least one endpoint wants to hear of. Those that are off or set aside may come back, and hear it then. */
export const wantedBy = (endpoints: readonly Endpoint[]): ReadonlySet<Kind> =>
  new Set(endpoints.flatMap(({ kinds }) => kinds));
