import type { EventOf, MainstayEvent } from '#events/catalogue';
import { retractedIds } from '#events/effective-history';
import { winBacksMissing } from '../accounts/purchases.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { sameTerms } from '../deciding/rules.ts';
import type { History, RecordedFact } from '../histories/history.ts';

/** An intent that changes what another event says. */
export type Amendment = TimedIntent<
  'EventCorrected' | 'EventRetracted',
  { readonly event: string }
>;

/** What came along with an event by the same command and still stands. */
export function broughtAbout(account: History, { id }: RecordedFact): readonly RecordedFact[] {
  const retracted = retractedIds(account.recorded);
  return account.recorded.filter((event) => event.causedBy === id && !retracted.has(event.id));
}

/** Consequences that stay as they were, in what they say and when, are left alone. */
export function replaced(
  intent: Amendment,
  old: readonly RecordedFact[],
  fresh: readonly MainstayEvent[],
): readonly MainstayEvent[] {
  const said = ({ type, occurredAt, data }: MainstayEvent) => ({ type, occurredAt, data });
  return sameTerms(old.map(said), fresh.map(said))
    ? []
    : [...old.map((event) => retraction(intent, event)), ...fresh];
}

export const retraction = (
  { occurredAt }: Amendment,
  { id }: RecordedFact,
  personal?: EventOf<'EventRetracted'>['personal'],
): EventOf<'EventRetracted'> => ({
  type: 'EventRetracted',
  occurredAt,
  data: { event: id },
  ...(personal ? { personal } : {}),
});

/** Events as they would stand at the head. */
export const hypothetical = (
  account: History,
  events: readonly MainstayEvent[],
): readonly RecordedFact[] =>
  events.map((event, index) => ({
    ...event,
    id: `hypothetical-${index}`,
    revision: account.revision + 1 + index,
  }));

/** Win-backs that a history needs after a change, at moments at which it missed none before. */
export function winBacksNeeded(
  before: History,
  after: History,
): readonly EventOf<'AccountWonBack'>[] {
  const missed = new Set(winBacksMissing(before.effective()));
  return winBacksMissing(after.effective())
    .filter((occurredAt) => !missed.has(occurredAt))
    .map((occurredAt) => ({ type: 'AccountWonBack', occurredAt, data: {} }));
}
