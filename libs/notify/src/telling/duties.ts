import { accountLink, messageOf, type Message } from '../message.ts';
import type { Mark } from '../webhook-store.ts';

/** A duty that stands today. */
export interface StandingDuty {
  readonly accountId: string;
  readonly matterId: string;
  readonly kind: string;
  readonly ownerId: string | null;
  readonly fromOn: string;
  readonly dueOn: string;
}

export const DUTIES_SCOPE = 'duty';
/** Stands among what was told once anything was looked at. */
export const BEGUN = '';

/** What is new among what stands, to be told and remembered. */
interface Found {
  readonly messages: readonly Message[];
  readonly marks: readonly Mark[];
}

/**
 * A matter that is due on a day is told once, when it first stands; moved to another day it is due anew. What it was
 * told by is never forgotten while duties are told at all, so that whatever comes back (set aside, built again,
 * calibrated anew) is not told twice. Where nothing was ever looked at, all that stands is taken as known.
 */
export function dutiesToTell(
  standing: readonly StandingDuty[],
  told: ReadonlyMap<string, string>,
  ledgerId: string,
  nowMs: number,
): Found {
  const hasBegun = told.has(BEGUN);
  const fresh = standing.filter((duty) => !told.has(keyOf(duty)));
  const keys = [...(hasBegun ? [] : [BEGUN]), ...fresh.map(keyOf)];
  return {
    messages: hasBegun ? fresh.map((duty) => dutyDue(duty, ledgerId, nowMs)) : [],
    marks: keys.map((key) => ({ scope: DUTIES_SCOPE, key, value: '' })),
  };
}

const keyOf = ({ accountId, matterId, dueOn }: StandingDuty): string =>
  JSON.stringify([accountId, matterId, dueOn]);

const dutyDue = (duty: StandingDuty, ledgerId: string, atMs: number): Message =>
  messageOf({
    ledgerId,
    kind: 'duty.due',
    key: [duty.accountId, duty.matterId, duty.dueOn],
    subject: duty.accountId,
    atMs,
    data: { ...duty, link: accountLink(duty.accountId) },
  });
