import { Rejection } from '#kernel/decision';
import type { AccountHistory } from '../account-history.ts';
import { happened, mustBeKnown, sameMoment, sameTerms, type Decide } from '../deciding.ts';
import type { EventOf, TimedWish } from '../wish.ts';
import { numberedContact, stakeholder, type Stakeholder } from './relationships.state.ts';

export const identifyStakeholder: Decide<'StakeholderIdentified'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { stakeholderId } = wish.data;
  const { identified } = account.head(stakeholder, stakeholderId);
  if (!identified) return [happened(wish, wish.data)];
  const isSame =
    identified.personal !== undefined &&
    sameTerms(identified.personal, wish.personal ?? {}) &&
    sameMoment(wish, identified);
  if (isSame) return [];
  throw new Rejection(
    'stakeholder-differs',
    `${stakeholderId} was identified with other details; correct that event instead.`,
  );
};

export const assignBuyingRole: Decide<'BuyingRoleAssigned'> = (wish, account) =>
  presentThen(wish, account).roles.includes(wish.data.role) ? [] : [happened(wish, wish.data)];

export const endBuyingRole: Decide<'BuyingRoleEnded'> = (wish, account) =>
  knownThen(wish, account).roles.includes(wish.data.role) ? [happened(wish, wish.data)] : [];

/** A note is news of its own, also where the stance stays. */
export const assessStance: Decide<'StanceAssessed'> = (wish, account) => {
  const { stance } = presentThen(wish, account);
  return stance === wish.data.stance && !wish.personal ? [] : [happened(wish, wish.data)];
};

export const setCadence: Decide<'CadenceSet'> = (wish, account) =>
  presentThen(wish, account).interactionsPer30Days === wish.data.interactionsPer30Days
    ? []
    : [happened(wish, wish.data)];

/** Nobody leaves twice, so what is known of any day counts. */
export const markDeparted: Decide<'StakeholderDeparted'> = (wish, account) => {
  const { stakeholderId, successorId } = wish.data;
  mustBeIdentified(wish, account, stakeholderId, 'stakeholder-unknown');
  const { departed } = account.head(stakeholder, stakeholderId);
  if (departed) {
    if (departed.successorId === successorId && sameMoment(wish, departed)) return [];
    throw new Rejection(
      'departure-differs',
      `${stakeholderId} has departed already, on another day or with another successor.`,
    );
  }
  if (successorId !== undefined) mustSucceed(wish, account, stakeholderId, successorId);
  return [happened(wish, wish.data)];
};

/** That a contact took place is taken as said, also with somebody who had left by then. */
export const makeContact: Decide<'ContactMade'> = (wish, account) => {
  const { reference, stakeholderIds } = wish.data;
  mustBeKnown(account, wish);
  const made = reference === undefined ? undefined : account.head(numberedContact, reference).made;
  if (made) {
    if (sameTerms(made.data, wish.data) && sameMoment(wish, made)) return [];
    throw new Rejection('contact-differs', `Contact ${String(reference)} was another one.`);
  }
  for (const id of stakeholderIds) mustBeIdentified(wish, account, id, 'stakeholder-unknown');
  mustAnswer(wish, account);
  return [happened(wish, wish.data)];
};

/** The person as of the wish's moment; somebody may have been identified later than they took part. */
function knownThen(
  wish: TimedWish & { readonly data: { readonly stakeholderId: string } },
  account: AccountHistory,
): Stakeholder {
  const { stakeholderId } = wish.data;
  mustBeIdentified(wish, account, stakeholderId, 'stakeholder-unknown');
  return account.at(wish.occurredAt, stakeholder, stakeholderId);
}

function presentThen(
  wish: TimedWish & { readonly data: { readonly stakeholderId: string } },
  account: AccountHistory,
): Stakeholder {
  const person = knownThen(wish, account);
  if (!person.departed) return person;
  throw new Rejection('stakeholder-departed', `${wish.data.stakeholderId} had departed by then.`);
}

function mustBeIdentified(
  wish: TimedWish,
  account: AccountHistory,
  stakeholderId: string,
  code: string,
): void {
  mustBeKnown(account, wish);
  if (!account.head(stakeholder, stakeholderId).identified) {
    throw new Rejection(code, `${wish.accountId} has no stakeholder ${stakeholderId}.`);
  }
}

function mustSucceed(
  wish: TimedWish,
  account: AccountHistory,
  stakeholderId: string,
  successorId: string,
): void {
  if (successorId === stakeholderId) {
    throw new Rejection('successor-is-itself', 'Nobody succeeds themselves.');
  }
  mustBeIdentified(wish, account, successorId, 'successor-unknown');
  if (account.at(wish.occurredAt, stakeholder, successorId).departed) {
    throw new Rejection('successor-departed', `${successorId} had departed by then.`);
  }
}

/** A reply names a contact that went the other way, at the same time or before. */
function mustAnswer(wish: TimedWish<'ContactMade'>, account: AccountHistory): void {
  const { answers, direction } = wish.data;
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
  if (answered.occurredAt > wish.occurredAt) {
    throw new Rejection('answers-later', `Contact ${answers} came after its answer.`);
  }
}
