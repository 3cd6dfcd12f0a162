import { dayNumber } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import { evidenceOf, withEvent } from '../score/evidence.ts';
import type { ContractBook, ContractFacts } from './contract-facts.ts';
import { dayAfter, renewalsBefore, termEndsOn } from './contract-terms.ts';

/** Contracts that ended, and drafts never signed, are forgotten so many days later. */
const FORGOTTEN_AFTER_DAYS = 365;

export const noContracts: ContractBook = { everSigned: false, contracts: [] };

type Of<T extends RecordedAccountEvent['type']> = Extract<RecordedAccountEvent, { type: T }>;

export const withDraft = (
  book: ContractBook,
  event: Of<'ContractDrafted'>,
  on: number,
): ContractBook => written(book, on, freshly(event, on, 'drafted'));

export function withSignature(
  book: ContractBook,
  event: Of<'ContractSigned'>,
  on: number,
): ContractBook {
  const draft = contractNamed(book, event.data.contractId);
  const signed = freshly(event, on, 'signed');
  const evidence = draft ? withEvent(draft.evidence, event) : signed.evidence;
  return { ...written(book, on, { ...signed, evidence }), everSigned: true };
}

/** New terms, whole; renewals that had come about by themselves before still count. */
export function withAmendment(
  book: ContractBook,
  event: Of<'ContractAmended'>,
  on: number,
): ContractBook {
  const known = contractNamed(book, event.data.contractId);
  if (!known) return book;
  const { data } = event;
  const endsOn = dayNumber(data.endsOn);
  const automatic = renewalsBefore(known, on, endsOn + 1);
  const renewals = known.renewals + automatic;
  return written(book, on, {
    ...known,
    ...termsOf(data),
    writtenOn: on,
    termStartsOn:
      automatic > 0
        ? dayAfter(termEndsOn(known, automatic - 1))
        : renewals > 0
          ? known.termStartsOn
          : dayNumber(data.startsOn),
    renewals,
    evidence: withEvent(known.evidence, event),
  });
}

/** One renewal more. Putting in writing what had renewed itself to that very day is the same renewal. */
export function withRenewal(
  book: ContractBook,
  event: Of<'ContractRenewed'>,
  on: number,
): ContractBook {
  const known = contractNamed(book, event.data.contractId);
  if (!known || known.status === 'drafted') return book;
  const endsOn = dayNumber(event.data.endsOn);
  const automatic = renewalsBefore(known, on, endsOn);
  return written(book, on, {
    ...known,
    status: 'signed',
    writtenOn: on,
    termStartsOn: dayAfter(termEndsOn(known, automatic)),
    endsOn,
    renewals: known.renewals + automatic + 1,
    annualValueMinor: event.data.annualValueMinor ?? known.annualValueMinor,
    evidence: withEvent(known.evidence, event),
  });
}

/** The contract ends on the day named and renews itself no more. */
export function withTermination(
  book: ContractBook,
  event: Of<'ContractTerminated'>,
  on: number,
): ContractBook {
  const known = contractNamed(book, event.data.contractId);
  if (!known || known.status === 'drafted') return book;
  const endsOn = dayNumber(event.data.endsOn);
  const automatic = renewalsBefore(known, on, endsOn + 1);
  return written(book, on, {
    ...known,
    status: 'terminated',
    writtenOn: on,
    termStartsOn: automatic > 0 ? dayAfter(termEndsOn(known, automatic - 1)) : known.termStartsOn,
    endsOn,
    renewals: known.renewals + automatic,
    evidence: withEvent(known.evidence, event),
  });
}

const contractNamed = (book: ContractBook, contractId: string): ContractFacts | undefined =>
  book.contracts.find((contract) => contract.contractId === contractId);

type Terms = Of<'ContractSigned'>['data'];

function freshly(
  event: Of<'ContractDrafted'> | Of<'ContractSigned'>,
  on: number,
  status: 'drafted' | 'signed',
): ContractFacts {
  const { data } = event;
  return {
    contractId: data.contractId,
    status,
    writtenOn: on,
    ...termsOf(data),
    termStartsOn: dayNumber(data.startsOn),
    renewals: 0,
    evidence: evidenceOf(event),
  };
}

const termsOf = (data: Terms) => ({
  startsOn: dayNumber(data.startsOn),
  endsOn: dayNumber(data.endsOn),
  noticeDays: data.noticeDays,
  renewalMonths: data.renewalMonths ?? null,
  annualValueMinor: data.annualValueMinor,
  currency: data.currency,
  committedCallOffs: data.committedCallOffs ?? null,
});

/** The book with one contract as it is from a day on, in its old place or the last, and what is long over forgotten. */
function written(book: ContractBook, on: number, contract: ContractFacts): ContractBook {
  const index = book.contracts.findIndex(({ contractId }) => contractId === contract.contractId);
  const contracts =
    index < 0 ? [...book.contracts, contract] : book.contracts.with(index, contract);
  return { ...book, contracts: contracts.filter((one) => !isForgotten(one, on)) };
}

function isForgotten(contract: ContractFacts, on: number): boolean {
  const { status, renewalMonths, writtenOn, endsOn } = contract;
  if (status === 'signed' && renewalMonths !== null) return false;
  const over = status === 'drafted' ? writtenOn : Math.max(endsOn, writtenOn);
  return over < on - FORGOTTEN_AFTER_DAYS;
}
