import { Rejection } from '#kernel/decision';
import type { AccountHistory } from '../account-history.ts';
import { happened, mustBeKnown, sameMoment, sameTerms, type Decide } from '../deciding.ts';
import type { EventOf, TimedWish } from '../wish.ts';
import { threat, type Threat } from './competition.state.ts';

export const logThreat: Decide<'CompetitorThreatLogged'> = (wish, account) => {
  mustBeKnown(account, wish);
  const { threatId } = wish.data;
  const { logged } = account.head(threat, threatId);
  if (!logged) return [happened(wish, wish.data)];
  if (sameTerms(logged.data, wish.data) && sameMoment(wish, logged)) return [];
  throw new Rejection('threat-differs', `Threat ${threatId} was logged otherwise.`);
};

/** New evidence is news of its own, also where the severity stays. */
export const reassessThreat: Decide<'CompetitorThreatReassessed'> = (wish, account) => {
  const { severity } = openThen(wish, account);
  return severity === wish.data.severity && !wish.personal ? [] : [happened(wish, wish.data)];
};

export const takeDefenceAction: Decide<'DefenceActionTaken'> = (wish, account) => {
  openThen(wish, account);
  return [happened(wish, wish.data)];
};

export const defendThreat: Decide<'CompetitorThreatDefended'> = (wish, account) =>
  close(wish, account);

export const loseBusiness: Decide<'BusinessLostToCompetitor'> = (wish, account) =>
  close(wish, account);

/** A threat ends once, so an end known of any day counts. */
function close(
  wish: TimedWish<'CompetitorThreatDefended' | 'BusinessLostToCompetitor'>,
  account: AccountHistory,
): readonly EventOf<'CompetitorThreatDefended' | 'BusinessLostToCompetitor'>[] {
  mustBeKnown(account, wish);
  const { closed } = account.head(threat, wish.data.threatId);
  if (closed?.type === wish.type && sameTerms(closed.data, wish.data) && sameMoment(wish, closed)) {
    return [];
  }
  if (closed) throw alreadyClosed(wish.data.threatId);
  openThen(wish, account);
  return [happened(wish, wish.data)];
}

/** A threat that was logged by the wish's moment and not ended before it. */
function openThen(
  wish: TimedWish & { readonly data: { readonly threatId: string } },
  account: AccountHistory,
): Threat {
  mustBeKnown(account, wish);
  const { threatId } = wish.data;
  if (!account.head(threat, threatId).logged) {
    throw new Rejection('threat-unknown', `There is no threat ${threatId}.`);
  }
  const then = account.at(wish.occurredAt, threat, threatId);
  if (!then.logged) {
    throw new Rejection('threat-not-yet', `Threat ${threatId} was logged after that moment.`);
  }
  if (then.closed) throw alreadyClosed(threatId);
  return then;
}

const alreadyClosed = (threatId: string): Rejection =>
  new Rejection('threat-closed', `Threat ${threatId} is over already.`);
