import type { EventOf } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';
import { mustBeIdentified } from './people-known.ts';
import { stakeholder, type Stakeholder } from './people.state.ts';

export const identifyStakeholder: Decide<'StakeholderIdentified'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { stakeholderId } = intent.data;
  const { identified, details } = account.head(stakeholder, stakeholderId);
  if (!identified) return [eventOf(intent, intent.data)];
  const isSame =
    // Texts that cannot be opened make no difference.
    (identified.sealed ||
      (identified.personal !== undefined &&
        sameTerms(identified.personal, intent.personal ?? {}))) &&
    sameMoment(intent, identified);
  if (isSame) return [];
  // An export says what people do and how to reach them by then; under another name it is somebody else.
  const isThey = details.name !== undefined && details.name === intent.personal?.name;
  if (isThey && intent.by.origin === 'imported') return detailsSince(intent, account);
  throw new Rejection(
    'stakeholder-differs',
    `${stakeholderId} was identified with other details; correct that event instead.`,
    { stakeholderId },
  );
};

/** What is new of a person who is known; what was known before the person was is not. */
function detailsSince(
  {
    occurredAt,
    data,
    personal = {},
  }: Pick<TimedIntent<StakeholderTold>, 'occurredAt' | 'data' | 'personal'>,
  account: History,
): readonly EventOf<'StakeholderDetailsChanged'>[] {
  const { identified, details } = account.at(occurredAt, stakeholder, data.stakeholderId);
  if (!identified || identified.sealed) return [];
  const fresh = Object.entries(personal).filter(
    ([field, text]) => details[field as keyof typeof details] !== text,
  );
  if (fresh.length === 0) return [];
  const event = { type: 'StakeholderDetailsChanged', occurredAt, data } as const;
  return [{ ...event, personal: Object.fromEntries(fresh) }];
}

type StakeholderTold = 'StakeholderIdentified' | 'StakeholderDetailsChanged';

export const changeDetails: Decide<'StakeholderDetailsChanged'> = (intent, account) => {
  mustBeIdentified(intent, account, intent.data.stakeholderId, 'stakeholder-unknown');
  return detailsSince(intent, account);
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
      { stakeholderId },
    );
  }
  if (successorId !== undefined) mustSucceed(intent, account, stakeholderId, successorId);
  return [eventOf(intent, intent.data)];
};

/** The person as of the intent's moment; somebody may have been identified later than they took part. */
function knownThen(
  intent: TimedIntent & { readonly data: { readonly stakeholderId: string } },
  account: History,
): Stakeholder {
  const { stakeholderId } = intent.data;
  mustBeIdentified(intent, account, stakeholderId, 'stakeholder-unknown');
  return account.at(intent.occurredAt, stakeholder, stakeholderId);
}

function presentThen(
  intent: TimedIntent & { readonly data: { readonly stakeholderId: string } },
  account: History,
): Stakeholder {
  const person = knownThen(intent, account);
  if (!person.departed) return person;
  const { stakeholderId } = intent.data;
  throw new Rejection('stakeholder-departed', `${stakeholderId} had departed by then.`, {
    stakeholderId,
  });
}

function mustSucceed(
  intent: TimedIntent,
  account: History,
  stakeholderId: string,
  successorId: string,
): void {
  if (successorId === stakeholderId) {
    throw new Rejection('successor-is-itself', 'Nobody succeeds themselves.');
  }
  mustBeIdentified(intent, account, successorId, 'successor-unknown');
  if (account.at(intent.occurredAt, stakeholder, successorId).departed) {
    throw new Rejection('successor-departed', `${successorId} had departed by then.`, {
      successorId,
    });
  }
}
