import type { EventOf } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';
import { isIdentified, mustBeIdentified } from '../people/people-known.ts';
import { doneBy } from '../work/work.decisions.ts';
import { numberedContact } from './contacts.state.ts';

/** That a contact took place is taken as said, also with somebody who had left by then. */
export const makeContact: Decide<'ContactMade'> = (intent, account) => {
  const { reference, stakeholderIds } = intent.data;
  mustBeKnown(account, intent);
  const made = reference === undefined ? undefined : account.head(numberedContact, reference).made;
  if (made) {
    if (sameTerms(made.data, intent.data) && sameMoment(intent, made)) return [];
    throw new Rejection('contact-differs', `Contact ${String(reference)} was another one.`, {
      reference: String(reference),
    });
  }
  for (const id of stakeholderIds) mustBeIdentified(intent, account, id, 'stakeholder-unknown');
  mustAnswer(intent, account);
  return [eventOf(intent, intent.data), ...doneBy(intent, account, intent.data.fulfils ?? [])];
};

/** A contact with those people of whom something is known by then, and how many others it named. */
export function withKnownPeople(
  intent: TimedIntent,
  account: History,
): { readonly intent: TimedIntent; readonly unknown: number } {
  if (!isContact(intent)) return { intent, unknown: 0 };
  const { stakeholderIds } = intent.data;
  const known = stakeholderIds.filter((id) => isIdentified(account, id));
  const unknown = stakeholderIds.length - known.length;
  return { intent: { ...intent, data: { ...intent.data, stakeholderIds: known } }, unknown };
}

const isContact = (intent: TimedIntent): intent is TimedIntent<'ContactMade'> =>
  intent.type === 'ContactMade';

/** A reply names a contact that went the other way, at the same time or before. */
function mustAnswer(intent: TimedIntent<'ContactMade'>, account: History): void {
  const { answers, direction } = intent.data;
  if (answers === undefined) return;
  const answered = account
    .effective()
    .find((event): event is typeof event & EventOf<'ContactMade'> => event.id === answers);
  if (answered?.type !== 'ContactMade') {
    throw new Rejection('answers-unknown', `There is no contact ${answers} to answer.`, {
      answers,
    });
  }
  if (answered.data.direction === direction) {
    throw new Rejection('answers-same-direction', `Contact ${answers} was ${direction} as well.`, {
      answers,
      direction,
    });
  }
  if (answered.occurredAt > intent.occurredAt) {
    throw new Rejection('answers-later', `Contact ${answers} came after its answer.`, { answers });
  }
}
