import type { EventOf, MainstayEvent } from '#events/catalogue';
import { retractedIds } from '#events/effective-history';
import { currentVersion } from '#events/upcasters';
import { Rejection } from '#kernel/decision';
import { isDay, parseInstant } from '#kernel/time';
import type { CommandEntry } from '../command/records.ts';
import { accountIdOf } from '../deciding/account-known.ts';
import type { TimedIntent, When } from '../deciding/intent.ts';
import { sameTerms, type Decide } from '../deciding/rules.ts';
import { settled } from '../deciding/timing.ts';
import type { History, RecordedFact } from '../histories/history.ts';
import { factEntry, readContent } from './amended-by.ts';
import {
  broughtAbout,
  hypothetical,
  replaced,
  retraction,
  winBacksNeeded,
  type Amendment,
} from './consequences.ts';
import { mustStaySound } from './soundness.ts';

/** Fields of the form that the corrected event was recorded by; its type is known once the event is read. */
export interface CorrectionAsked {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** When the new content says it was so, as far as that can be read; else the form of its type says what is wrong. */
export function momentOf({ fields: { occurredAt, occurredOn } }: CorrectionAsked): When {
  const instant = typeof occurredAt === 'string' ? parseInstant(occurredAt) : undefined;
  return {
    ...(instant === undefined ? {} : { occurredAt: instant }),
    ...(typeof occurredOn === 'string' && isDay(occurredOn) ? { occurredOn } : {}),
  };
}

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
export const correctEvent: Decide<'EventCorrected', CorrectionAsked> = (intent, account) => {
  const target = recorded(intent, account);
  const entry = factEntry(target.type);
  if (!entry) {
    throw new Rejection(
      'amendment-not-correctable',
      'A correction names the original event; a retraction can only be retracted.',
    );
  }
  // An event that is no amendment and was not retracted stands in the effective history, if it can be read.
  const standing = [...account.effective(), ...account.unreadable()];
  const current = standing.find(({ id }) => id === target.id);
  if (!current) {
    throw new Rejection('event-retracted', `Event ${target.id} was retracted.`, {
      eventId: target.id,
    });
  }
  const consequences = broughtAbout(account, target);
  const without = account.with(
    ...hypothetical(
      account,
      [target, ...consequences].map((event) => retraction(intent, event)),
    ),
  );
  const [event, ...more] = decideAnew(entry, intent, current, without);
  if (isSame(event, current)) return [];
  return sound(account, target, [
    correction(intent, target, event),
    ...replaced(intent, consequences, more),
  ]);
};

function decideAnew(
  entry: CommandEntry,
  intent: TimedIntent<'EventCorrected', CorrectionAsked>,
  current: RecordedFact,
  without: History,
): readonly [MainstayEvent, ...MainstayEvent[]] {
  const { stream, data, zone, by, around } = intent;
  // At its old moment, where the content names no other.
  const setting = { zone, otherwise: current.occurredAt, by, around };
  const [event, ...more] = entry.decide(
    settled(readContent(entry, stream, data.fields), setting),
    without,
  );
  if (event) return [event, ...more];
  throw new Rejection(
    'says-nothing-new',
    'With that content the event would say what is known without it; retract it instead.',
  );
}

const isSame = (event: MainstayEvent, current: RecordedFact): boolean =>
  event.occurredAt === current.occurredAt &&
  sameTerms(event.data, current.data) &&
  sameTerms(event.personal ?? {}, current.personal ?? {});

function recorded(intent: Amendment, account: History): RecordedFact {
  const accountId = accountIdOf(intent);
  if (account.revision < 0) {
    throw new Rejection('account-unknown', `There is no account ${accountId}.`, { accountId });
  }
  const eventId = intent.data.event;
  const event = account.recorded.find(({ id }) => id === eventId);
  if (event) return event;
  throw new Rejection('event-unknown', `${accountId} has no event ${eventId}.`, {
    accountId,
    eventId,
  });
}

/** The amendments, when what they leave is sound, and the win-backs they make necessary. */
function sound(
  account: History,
  target: RecordedFact,
  events: readonly MainstayEvent[],
): readonly MainstayEvent[] {
  const after = account.with(...hypothetical(account, events));
  mustStaySound(account, after);
  // Whoever takes back a win-back means it, whatever was bought at that moment.
  if (target.type === 'AccountWonBack') return events;
  return [...events, ...winBacksNeeded(account, after)];
}

const correction = (
  { occurredAt }: Amendment,
  { id, type }: RecordedFact,
  event: MainstayEvent,
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
