import { Rejection } from '#kernel/decision';
import { dayOf, type Day } from '#kernel/time';
import type { TimedIntent } from '../deciding/intent.ts';
import type { History } from '../histories/history.ts';
import { contract, lastDayOf } from './contracts.state.ts';

export function mustBeSigned(account: History, contractId: string): void {
  if (account.head(contract, contractId).signed) return;
  throw new Rejection('contract-unknown', `There is no signed contract ${contractId}.`, {
    contractId,
  });
}

/** Goods may be called off before the signature reaches us, not outside of the days a contract runs. */
export function mustRun(intent: TimedIntent, account: History, contractId: string): void {
  mustBeSigned(account, contractId);
  const known = account.head(contract, contractId);
  const on = dayOf(intent.occurredAt, intent.zone);
  const starts: Day | undefined = known.terms?.startsOn;
  const ends = lastDayOf(known);
  const isOutside = (starts !== undefined && on < starts) || (ends !== undefined && on > ends);
  if (isOutside) {
    throw new Rejection('contract-not-running', `Contract ${contractId} did not run on ${on}.`, {
      contractId,
      askedOn: on,
    });
  }
}
