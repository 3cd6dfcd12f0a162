import { Rejection } from '#kernel/decision';
import { dayOf, type Day } from '#kernel/time';
import { winsBack } from '../accounts/wins-back.ts';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { DataOf, TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';
import { contract, type Contract } from './contracts.state.ts';
import { mustBeSigned } from './running.ts';

export const draftContract: Decide<'ContractDrafted'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { contractId } = intent.data;
  const { drafted } = account.head(contract, contractId);
  if (drafted && sameTerms(drafted.data, intent.data) && sameMoment(intent, drafted)) return [];
  if (drafted) {
    throw new Rejection('contract-differs', `Contract ${contractId} was drafted otherwise.`, {
      contractId,
    });
  }
  if (account.at(intent.occurredAt, contract, contractId).signed) {
    throw new Rejection('contract-signed', `Contract ${contractId} was signed by then.`, {
      contractId,
    });
  }
  return [eventOf(intent, intent.data)];
};

/** A contract that names no first day starts on the day it was signed. */
type SignatureAsked = Omit<DataOf<'ContractSigned'>, 'startsOn'> & { readonly startsOn?: Day };

/** What is signed holds, also where the draft said otherwise. */
export const signContract: Decide<'ContractSigned', SignatureAsked> = (intent, account) => {
  mustBeKnown(account, intent);
  const signedOn = dayOf(intent.occurredAt, intent.zone);
  const terms = { ...intent.data, startsOn: intent.data.startsOn ?? signedOn };
  const { contractId, endsOn } = terms;
  const { signed } = account.head(contract, contractId);
  if (signed) {
    if (sameTerms(signed.data, terms) && sameMoment(intent, signed)) return [];
    throw new Rejection('contract-differs', `Contract ${contractId} was signed on other terms.`, {
      contractId,
    });
  }
  if (endsOn < signedOn) {
    throw new Rejection('contract-over', `Contract ${contractId} ended on ${endsOn}.`, {
      contractId,
      endsOn,
    });
  }
  return [eventOf(intent, terms), ...winsBack(account, intent.occurredAt)];
};

export const amendContract: Decide<'ContractAmended'> = (intent, account) => {
  const { terms } = inForceThen(intent, account);
  return sameTerms(terms, intent.data) ? [] : [eventOf(intent, intent.data)];
};

/** The currency has to be the contract's; the event does not repeat it. */
type RenewalAsked = DataOf<'ContractRenewed'> & { readonly currency?: string };

export const renewContract: Decide<'ContractRenewed', RenewalAsked> = (intent, account) => {
  const { terms } = inForceThen(intent, account);
  const { currency, ...data } = intent.data;
  const { endsOn, annualValueMinor = terms.annualValueMinor } = data;
  if (currency !== undefined && currency !== terms.currency) {
    throw new Rejection('currency-differs', `The contract is in ${terms.currency}.`, {
      currency: terms.currency,
    });
  }
  if (endsOn === terms.endsOn && annualValueMinor === terms.annualValueMinor) return [];
  if (endsOn <= terms.endsOn) {
    throw new Rejection('renewal-not-later', `The contract runs to ${terms.endsOn} already.`, {
      endsOn: terms.endsOn,
    });
  }
  return [eventOf(intent, data)];
};

/** A contract is terminated once, so what is known of any day counts. */
export const terminateContract: Decide<'ContractTerminated'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { contractId, endsOn } = intent.data;
  const { terminated } = account.head(contract, contractId);
  if (terminated) {
    if (terminated.data.endsOn === endsOn && sameMoment(intent, terminated)) return [];
    throw new Rejection('termination-differs', `Contract ${contractId} was terminated otherwise.`, {
      contractId,
    });
  }
  const { terms } = inForceThen(intent, account);
  if (endsOn < terms.startsOn) {
    throw new Rejection('ends-before-start', `The contract starts on ${terms.startsOn}.`, {
      startsOn: terms.startsOn,
    });
  }
  return [eventOf(intent, intent.data)];
};

type InForce = Contract & { readonly terms: NonNullable<Contract['terms']> };

/** A contract that was signed by the intent's moment and not terminated before it. */
function inForceThen(
  intent: TimedIntent & { readonly data: { readonly contractId: string } },
  account: History,
): InForce {
  mustBeKnown(account, intent);
  const { contractId } = intent.data;
  mustBeSigned(account, contractId);
  const { terms, ...then } = account.at(intent.occurredAt, contract, contractId);
  if (!then.signed || !terms) {
    throw new Rejection(
      'contract-not-yet',
      `Contract ${contractId} was signed after that moment.`,
      { contractId },
    );
  }
  if (then.terminated) {
    throw new Rejection('contract-terminated', `Contract ${contractId} was terminated by then.`, {
      contractId,
    });
  }
  return { ...then, terms };
}
