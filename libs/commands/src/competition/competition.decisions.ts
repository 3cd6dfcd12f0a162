import type { EventOf } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';
import { threat, type Threat } from './competition.state.ts';

export const logThreat: Decide<'CompetitorThreatLogged'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { threatId } = intent.data;
  const { logged } = account.head(threat, threatId);
  if (!logged) return [eventOf(intent, intent.data)];
  if (sameTerms(logged.data, intent.data) && sameMoment(intent, logged)) return [];
  throw new Rejection('threat-differs', `Threat ${threatId} was logged otherwise.`, { threatId });
};

/** New evidence is news of its own, also where the severity stays. */
export const reassessThreat: Decide<'CompetitorThreatReassessed'> = (intent, account) => {
  const { severity } = openThen(intent, account);
  return severity === intent.data.severity && !intent.personal
    ? []
    : [eventOf(intent, intent.data)];
};

export const takeDefenceAction: Decide<'DefenceActionTaken'> = (intent, account) => {
  openThen(intent, account);
  return [eventOf(intent, intent.data)];
};

export const defendThreat: Decide<'CompetitorThreatDefended'> = (intent, account) =>
  close(intent, account);

export const loseBusiness: Decide<'BusinessLostToCompetitor'> = (intent, account) =>
  close(intent, account);

/** A threat ends once, so an end known of any day counts. */
function close(
  intent: TimedIntent<'CompetitorThreatDefended' | 'BusinessLostToCompetitor'>,
  account: History,
): readonly EventOf<'CompetitorThreatDefended' | 'BusinessLostToCompetitor'>[] {
  mustBeKnown(account, intent);
  const { closed } = account.head(threat, intent.data.threatId);
  if (
    closed?.type === intent.type &&
    sameTerms(closed.data, intent.data) &&
    sameMoment(intent, closed)
  ) {
    return [];
  }
  if (closed) throw alreadyClosed(intent.data.threatId);
  openThen(intent, account);
  return [eventOf(intent, intent.data)];
}

/** A threat that was logged by the intent's moment and not ended before it. */
function openThen(
  intent: TimedIntent & { readonly data: { readonly threatId: string } },
  account: History,
): Threat {
  mustBeKnown(account, intent);
  const { threatId } = intent.data;
  if (!account.head(threat, threatId).logged) {
    throw new Rejection('threat-unknown', `There is no threat ${threatId}.`, { threatId });
  }
  const then = account.at(intent.occurredAt, threat, threatId);
  if (!then.logged) {
    throw new Rejection('threat-not-yet', `Threat ${threatId} was logged after that moment.`, {
      threatId,
    });
  }
  if (then.closed) throw alreadyClosed(threatId);
  return then;
}

const alreadyClosed = (threatId: string): Rejection =>
  new Rejection('threat-closed', `Threat ${threatId} is over already.`, { threatId });
