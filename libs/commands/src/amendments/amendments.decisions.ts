import type { AccountEvent } from '#events/catalogue';
import { retractedIds } from '#events/effective-history';
import { currentVersion } from '#events/upcasters';
import { Rejection } from '#kernel/decision';
import type { AccountHistory, Known } from '../histories/history.ts';
import { sameTerms, type Decide } from '../deciding/rules.ts';
import { FACT_DECISIONS, type FactType } from '../fact-decisions.ts';
import { formOf } from '../forms.ts';
import { InvalidFields, readIntent } from '../forms/form.ts';
import { settled } from '../deciding/timing.ts';
import { winBacksMissing } from '../portfolio/purchases.ts';
import type { EventOf, TimedIntent } from '../deciding/intent.ts';
import { mustStaySound } from './soundness.ts';

type Fact = Known & EventOf<FactType>;

/** Takes an event back, and with it what it brought about; what still leans on it stands in the way. */
export const retractEvent: Decide<'EventRetracted'> = (intent, account) => {
  const target = recorded(intent, account);
  if (retractedIds(account.recorded).has(target.id)) return [];
  const retractions = [target, ...broughtAbout(account, target)].map((event) =>
    retraction(intent, event, event === target ? intent.personal : undefined),
  );
  return sound(account, target, retractions);
};

/** The new content has to pass the rules of its type, as if the event had never been recorded otherwise. */
export const correctEvent: Decide<'EventCorrected'> = (intent, account) => {
  const target = recorded(intent, account);
  if (target.type === 'EventCorrected' || target.type === 'EventRetracted') {
    throw new Rejection(
      'amendment-not-correctable',
      'A correction names the original event; a retraction can only be retracted.',
    );
  }
  // An event that is no amendment and was not retracted stands in the effective history.
  const current = account.effective().find(({ id }) => id === target.id) as Fact | undefined;
  if (!current) throw new Rejection('event-retracted', `Event ${target.id} was retracted.`);
  const consequences = broughtAbout(account, target);
  const without = account.with(
    ...hypothetical(
      account,
      [target, ...consequences].map((event) => retraction(intent, event)),
    ),
  );
  const [event, ...more] = decideAnew(intent, current, without);
  if (isSame(event, current)) return [];
  return sound(account, target, [
    correction(intent, target, event),
    ...replaced(intent, consequences, more),
  ]);
};

function decideAnew(
  intent: TimedIntent<'EventCorrected'>,
  current: Fact,
  without: AccountHistory,
): readonly [AccountEvent, ...AccountEvent[]] {
  const decision = FACT_DECISIONS[current.type] as Decide<FactType>;
  const [event, ...more] = decision(contentOf(intent, current), without);
  if (event) return [event, ...more];
  throw new Rejection(
    'says-nothing-new',
    'With that content the event would say what is known without it; retract it instead.',
  );
}

/** The content as an intent of its own, at its old moment where it names no other. */
function contentOf(intent: TimedIntent<'EventCorrected'>, current: Fact): TimedIntent<FactType> {
  const { fields, ancestorIds } = intent.data;
  try {
    // The form is that of the corrected event's type.
    const content = readIntent(formOf(current.type), {
      ...fields,
      accountId: intent.accountId,
    }) as TimedIntent<FactType>;
    const placed =
      content.type === 'AccountPlacedUnderParent' && ancestorIds
        ? { ...content, data: { ...content.data, ancestorIds } }
        : content;
    return settled(placed, intent.zone, current.occurredAt) as TimedIntent<FactType>;
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    throw new InvalidFields(
      error.problems.map(({ field, message }) => ({ field: `content.${field}`, message })),
    );
  }
}

const isSame = (event: AccountEvent, current: Fact): boolean =>
  event.occurredAt === current.occurredAt &&
  sameTerms(event.data, current.data) &&
  sameTerms(event.personal ?? {}, current.personal ?? {});

function recorded(
  intent: TimedIntent<'EventCorrected' | 'EventRetracted'>,
  account: AccountHistory,
): Known {
  if (account.revision < 0) {
    throw new Rejection('account-unknown', `There is no account ${intent.accountId}.`);
  }
  const event = account.recorded.find(({ id }) => id === intent.data.event);
  if (event) return event;
  throw new Rejection('event-unknown', `${intent.accountId} has no event ${intent.data.event}.`);
}

/** What came along with an event by the same command and still stands. */
function broughtAbout(account: AccountHistory, { id }: Known): readonly Known[] {
  const retracted = retractedIds(account.recorded);
  return account.recorded.filter((event) => event.causedBy === id && !retracted.has(event.id));
}

/** Consequences that stay as they were are left alone. */
function replaced(
  intent: TimedIntent,
  old: readonly Known[],
  fresh: readonly AccountEvent[],
): readonly AccountEvent[] {
  const unchanged =
    old.length === fresh.length &&
    old.every(
      ({ type, occurredAt }, index) =>
        type === fresh[index]?.type && occurredAt === fresh[index].occurredAt,
    );
  return unchanged ? [] : [...old.map((event) => retraction(intent, event)), ...fresh];
}

/** The amendments, when what they leave is sound, and the win-backs they make necessary. */
function sound(
  account: AccountHistory,
  target: Known,
  events: readonly AccountEvent[],
): readonly AccountEvent[] {
  const after = account.with(...hypothetical(account, events));
  mustStaySound(account, after);
  // Whoever takes back a win-back means it, whatever was bought at that moment.
  if (target.type === 'AccountWonBack') return events;
  const missed = new Set(winBacksMissing(account.effective()));
  const wonBack = winBacksMissing(after.effective())
    .filter((occurredAt) => !missed.has(occurredAt))
    .map((occurredAt): AccountEvent => ({ type: 'AccountWonBack', occurredAt, data: {} }));
  return [...events, ...wonBack];
}

/** Events as they would stand at the head. */
const hypothetical = (account: AccountHistory, events: readonly AccountEvent[]): readonly Known[] =>
  events.map((event, index) => ({
    ...event,
    id: `hypothetical-${index}`,
    revision: account.revision + 1 + index,
  }));

const retraction = (
  { occurredAt }: TimedIntent,
  { id }: Known,
  personal?: EventOf<'EventRetracted'>['personal'],
): EventOf<'EventRetracted'> => ({
  type: 'EventRetracted',
  occurredAt,
  data: { event: id },
  ...(personal ? { personal } : {}),
});

const correction = (
  { occurredAt }: TimedIntent,
  { id, type }: Known,
  event: AccountEvent,
): EventOf<'EventCorrected'> => ({
  type: 'EventCorrected',
  occurredAt,
  data: {
    event: id,
    type,
    schemaVersion: currentVersion(type),
    occurredAt: event.occurredAt,
    data: event.data,
  },
  ...(event.personal ? { personal: event.personal } : {}),
});
