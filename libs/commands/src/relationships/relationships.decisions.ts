import { Rejection } from '#kernel/decision';
import type { AccountHistory } from '../histories/history.ts';
import { eventOf, mustBeKnown, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { EventOf, TimedIntent } from '../deciding/intent.ts';
import { numberedContact, stakeholder, type Stakeholder } from './relationships.state.ts';

export const identifyStakeholder: Decide<'StakeholderIdentified'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { stakeholderId } = intent.data;
  const { identified } = account.head(stakeholder, stakeholderId);
  if (!identified) return [eventOf(intent, intent.data)];
  const isSame =
    identified.personal !== undefined &&
    sameTerms(identified.personal, intent.personal ?? {}) &&
    sameMoment(intent, identified);
  if (isSame) return [];
  throw new Rejection(
    'stakeholder-differs',
    `${stakeholderId} was identified with other details; correct that event instead.`,
  );
};

export const assignBuyingRole: Decide<'BuyingRoleAssigned'> = (intent, account) =>
  presentThen(intent, account).roles.includes(intent.data.role)
    ? []
    : [eventOf(intent, intent.data)];

export const endBuyingRole: Decide<'BuyingRoleEnded'> = (intent, account) =>
  knownThen(intent, account).roles.includes(intent.data.role) ? [eventOf(intent, intent.data)] : [];

/** A note is news of its own, also where the stance stays. */
export const assessStance: Decide<'StanceAssessed'> = (intent, account) => {
  const { stance } = presentThen(intent, account);
  return stance === intent.data.stance && !intent.personal ? [] : [eventOf(intent, intent.data)];
};

export const setCadence: Decide<'CadenceSet'> = (intent, account) =>
  presentThen(intent, account).interactionsPer30Days === intent.data.interactionsPer30Days
    ? []
    : [eventOf(intent, intent.data)];

/** Nobody leaves twice, so what is known of any day counts. */
export const markDeparted: Decide<'StakeholderDeparted'> = (intent, account) => {
  const { stakeholderId, successorId } = intent.data;
  mustBeIdentified(intent, account, stakeholderId, 'stakeholder-unknown');
  const { departed } = account.head(stakeholder, stakeholderId);
  if (departed) {
    if (departed.successorId === successorId && sameMoment(intent, departed)) return [];
    throw new Rejection(
      'departure-differs',
      `${stakeholderId} has departed already, on another day or with another successor.`,
    );
  }
  if (successorId !== undefined) mustSucceed(intent, account, stakeholderId, successorId);
  return [eventOf(intent, intent.data)];
};

/** That a contact took place is taken as said, also with somebody who had left by then. */
export const makeContact: Decide<'ContactMade'> = (intent, account) => {
  const { reference, stakeholderIds } = intent.data;
  mustBeKnown(account, intent);
  const made = reference === undefined ? undefined : account.head(numberedContact, reference).made;
  if (made) {
    if (sameTerms(made.data, intent.data) && sameMoment(intent, made)) return [];
    throw new Rejection('contact-differs', `Contact ${String(reference)} was another one.`);
  }
  for (const id of stakeholderIds) mustBeIdentified(intent, account, id, 'stakeholder-unknown');
  mustAnswer(intent, account);
  return [eventOf(intent, intent.data)];
};

/** The person as of the intent's moment; somebody may have been identified later than they took part. */
function knownThen(
  intent: TimedIntent & { readonly data: { readonly stakeholderId: string } },
  account: AccountHistory,
): Stakeholder {
  const { stakeholderId } = intent.data;
  mustBeIdentified(intent, account, stakeholderId, 'stakeholder-unknown');
  return account.at(intent.occurredAt, stakeholder, stakeholderId);
}

function presentThen(
  intent: TimedIntent & { readonly data: { readonly stakeholderId: string } },
  account: AccountHistory,
): Stakeholder {
  const person = knownThen(intent, account);
  if (!person.departed) return person;
  throw new Rejection('stakeholder-departed', `${intent.data.stakeholderId} had departed by then.`);
}

function mustBeIdentified(
  intent: TimedIntent,
  account: AccountHistory,
  stakeholderId: string,
  code: string,
): void {
  mustBeKnown(account, intent);
  if (!account.head(stakeholder, stakeholderId).identified) {
    throw new Rejection(code, `${intent.accountId} has no stakeholder ${stakeholderId}.`);
  }
}

function mustSucceed(
  intent: TimedIntent,
  account: AccountHistory,
  stakeholderId: string,
  successorId: string,
): void {
  if (successorId === stakeholderId) {
    throw new Rejection('successor-is-itself', 'Nobody succeeds themselves.');
  }
  mustBeIdentified(intent, account, successorId, 'successor-unknown');
  if (account.at(intent.occurredAt, stakeholder, successorId).departed) {
    throw new Rejection('successor-departed', `${successorId} had departed by then.`);
  }
}

/** A reply names a contact that went the other way, at the same time or before. */
function mustAnswer(intent: TimedIntent<'ContactMade'>, account: AccountHistory): void {
  const { answers, direction } = intent.data;
  if (answers === undefined) return;
  const answered = account
    .effective()
    .find((event): event is typeof event & EventOf<'ContactMade'> => event.id === answers);
  if (answered?.type !== 'ContactMade') {
    throw new Rejection('answers-unknown', `There is no contact ${answers} to answer.`);
  }
  if (answered.data.direction === direction) {
    throw new Rejection('answers-same-direction', `Contact ${answers} was ${direction} as well.`);
  }
  if (answered.occurredAt > intent.occurredAt) {
    throw new Rejection('answers-later', `Contact ${answers} came after its answer.`);
  }
}
