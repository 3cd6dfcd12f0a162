import { addMonths, dayFromNumber, dayNumber } from '#kernel/time';
import type { ContractFacts } from './contract-facts.ts';

/** The customer's next decision on a contract. Days are day numbers. */
export interface RenewalDecision {
  /** Which renewal is decided on: 1 for the first. Automatic ones count. */
  readonly renewal: number;
  /** The end of the term minus the notice: may lie in the past when no renewal came of it yet. */
  readonly on: number;
  /** The last day of the contract when the customer decides to leave. */
  readonly endsOn: number;
}

/** What the terms of a contract are counted from. */
type Renewing = Pick<
  ContractFacts,
  'status' | 'endsOn' | 'termStartsOn' | 'noticeDays' | 'renewalMonths' | 'renewals'
>;

export const dayAfter = (day: number): number => day + 1;

/** The last day of the term that follows the one written down after so many automatic renewals. */
export function termEndsOn({ endsOn, renewalMonths }: Renewing, automatic: number): number {
  if (renewalMonths === null || automatic === 0) return endsOn;
  // From the first day after the written end: a term to the last of a month is followed by one to the last of
  // another, and a month of 28 days does not shorten the terms after it.
  const first = dayFromNumber(dayAfter(endsOn));
  return dayNumber(addMonths(first, automatic * renewalMonths)) - 1;
}

/**
 * The next decision as seen on a day, that day's own included. With automatic renewal a decision day that
 * passes without notice renews the contract by a term, and the next decision is that term's.
 */
export function nextDecision(contract: Renewing, day: number): RenewalDecision {
  const automatic = isSelfRenewing(contract) ? termsPassed(contract, day + contract.noticeDays) : 0;
  const endsOn = termEndsOn(contract, automatic);
  return { renewal: contract.renewals + automatic + 1, on: endsOn - contract.noticeDays, endsOn };
}

/** The term a day lies in: first and last day. */
export function termOn(
  contract: Renewing,
  day: number,
): { readonly startsOn: number; readonly endsOn: number } {
  const passed = isSelfRenewing(contract) ? termsPassed(contract, day) : 0;
  return {
    startsOn: passed === 0 ? contract.termStartsOn : dayAfter(termEndsOn(contract, passed - 1)),
    endsOn: termEndsOn(contract, passed),
  };
}

/**
 * Signed, and not over on a day. It runs from its signature, though deliveries may start later: who has
 * signed is bound.
 */
export const isRunning = (contract: Renewing, day: number): boolean =>
  contract.status !== 'drafted' && (isSelfRenewing(contract) || day <= contract.endsOn);

/** Automatic renewals that had come about by a day, of those to an end before another. */
export function renewalsBefore(contract: Renewing, day: number, endsBefore: number): number {
  if (!isSelfRenewing(contract)) return 0;
  const decided = termsPassed(contract, day + contract.noticeDays);
  let renewals = 0;
  while (renewals < decided && termEndsOn(contract, renewals + 1) < endsBefore) renewals += 1;
  return renewals;
}

const isSelfRenewing = ({ status, renewalMonths }: Renewing): boolean =>
  status === 'signed' && renewalMonths !== null && renewalMonths > 0;

/** How many terms, the written one first, ended before a day. */
function termsPassed(contract: Renewing, day: number): number {
  // No month is longer than 31 days, so at least this many have passed.
  const months = Math.floor((day - contract.endsOn) / 31);
  let passed = Math.max(0, Math.floor(months / (contract.renewalMonths ?? 1)));
  while (termEndsOn(contract, passed) < day) passed += 1;
  return passed;
}
