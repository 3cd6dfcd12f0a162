import { CursorOfAnother } from '#insights/asking/paging';
import { NotThereYet } from '#insights/asking/not-there-yet';
import { ProjectionUnknown } from '#insights/live/live-projection';
import { LogIncomplete } from '#kernel/log-filling';
import { LedgerChanged, PositionUnreadable } from '#kernel/wire-position';
import { Rejection, type Params } from '#kernel/decision';
import { PositionUnknown, StoreUnavailable, StreamNotFound } from '#kernel/event-store';
import type { CarriedError } from './insight-messages.ts';

type Data = CarriedError['data'];

/** Errors callers tell apart, by name, made again from what they carry. */
const MADE_AGAIN: Readonly<Record<string, (data: Data, message: string) => Error>> = {
  Rejection: ({ code, params }, message) =>
    // As `carried` took it from one.
    new Rejection(String(code), message, params as Params | undefined),
  NotThereYet: ({ position, reached }) => new NotThereYet(Number(position), Number(reached)),
  LogIncomplete: ({ position, goal }) => new LogIncomplete(Number(position), Number(goal)),
  ProjectionUnknown: ({ projection }) => new ProjectionUnknown(String(projection)),
  LedgerChanged: ({ named, ledgerId }) => new LedgerChanged(String(named), String(ledgerId)),
  CursorOfAnother: () => new CursorOfAnother(),
  PositionUnreadable: () => new PositionUnreadable(),
  PositionUnknown: ({ position, head }) => new PositionUnknown(Number(position), Number(head)),
  StoreUnavailable: ({ retryAfterMs, reason }) =>
    new StoreUnavailable(Number(retryAfterMs), typeof reason === 'string' ? { reason } : {}),
  StreamNotFound: ({ stream }) => new StreamNotFound(String(stream)),
};

/** An error as it is sent to another thread. */
export function carried(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), data: {} };
  const { name, message, stack } = error;
  const isExpected = Object.hasOwn(MADE_AGAIN, name);
  const data = Object.fromEntries(Object.entries(error));
  // Errors nobody expects are looked into where they arose.
  return { name, message, data: isExpected ? data : { ...data, stack } };
}

/** The error again, of its own class where callers look at that. */
export function arrived({ name, message, data }: CarriedError): Error {
  const make = Object.hasOwn(MADE_AGAIN, name) ? MADE_AGAIN[name] : undefined;
  if (make) return make(data, message);
  return Object.assign(new Error(message), data, { name });
}
