import { AHEAD_DAYS_MAX } from '#insights/today/today.query';
import { addDays, type Day } from '#kernel/time';
import { badRequest } from '../http/problem.ts';

/** A day that may lie ahead of another one, as far as days ahead are told. @throws Problem */
export function aheadOf(from: Day, on: Day): Day {
  if (on >= from && on <= addDays(from, AHEAD_DAYS_MAX)) return on;
  const message = `must be ${from} or one of the ${String(AHEAD_DAYS_MAX)} days after it`;
  throw badRequest(`on ${message}.`, [{ field: 'on', message }]);
}
