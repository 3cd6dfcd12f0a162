import { dayFromNumber } from '#kernel/time';
import { renewalProbability } from '../churn-risk/renewal.ts';
import type { ContractFacts } from '../commerce/contract-facts.ts';
import { termEndsOn } from '../commerce/contract-terms.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { decisionsAhead, type Decision } from '../renewals/decisions-ahead.ts';
import type { Duty } from './duty.ts';

/** A decision comes into sight so many days before it, and not before the one before it is over. */
const AHEAD_DAYS = 90;
/** A draft nobody signed is asked about after so many days. */
const UNSIGNED_DAYS = 60;

export interface ContractDuties {
  readonly duties: readonly Duty[];
  /** The day (day number) on which one more decision can be seen; null for never. */
  readonly nextOn: number | null;
}

/** Decisions on contracts that nobody terminated, as foreseen on a day (day number), and drafts. */
export function contractDuties(
  { commerce, overview: { managerId } }: AccountFacts,
  day: number,
): ContractDuties {
  const each = commerce.contracts.contracts.map((contract): ContractDuties => {
    if (contract.status === 'drafted')
      return { duties: [draft(contract, managerId)], nextOn: null };
    if (contract.status === 'terminated') return { duties: [], nextOn: null };
    const { decisions, nextOn } = decisionsAhead(contract, day);
    return { duties: decisions.map((one) => renewal(contract, one, managerId)), nextOn };
  });
  const next = each.map(({ nextOn }) => nextOn).filter((on) => on !== null);
  return {
    duties: each.flatMap(({ duties }) => duties),
    nextOn: next.length > 0 ? Math.min(...next) : null,
  };
}

function renewal(contract: ContractFacts, decision: Decision, ownerId: string | null): Duty {
  const { contractId, annualValueMinor: amountMinor, currency } = contract;
  const selfRenewing = (contract.renewalMonths ?? 0) > 0;
  const [dueOn, endsOn] = [dayFromNumber(decision.on), dayFromNumber(decision.endsOn)];
  const about = `contract:${contractId}`;
  return {
    kind: 'renewal',
    matterId: `renewal.${contractId}.${String(decision.renewal)}`,
    ownerId,
    fromOn: dayFromNumber(Math.max(decision.on - AHEAD_DAYS, passedOn(contract, decision) + 1)),
    dueOn,
    untilOn: selfRenewing ? dueOn : endsOn,
    about,
    says: {
      // Once its day is over it is a decision that passed.
      code: 'renewal-ahead',
      params: {
        contractId,
        decisionOn: dueOn,
        endsOn,
        renews: selfRenewing ? 'yes' : 'no',
        percent: percentOf(1 - renewalProbability(decision.renewal)),
        amount: { amountMinor, currency },
      },
    },
    eventIds: contract.evidence.eventIds,
    act: { command: 'AgreeAction', values: { purpose: 'relationship', about, dueOn } },
  };
}

/** The day (day number) of the decision before, where the contract renewed itself by it. */
function passedOn(contract: ContractFacts, { renewal }: Decision): number {
  const automatic = renewal - contract.renewals - 1;
  return automatic < 1 ? -Infinity : termEndsOn(contract, automatic - 1) - contract.noticeDays;
}

/** With one decimal, as people say it. */
const percentOf = (share: number): number => Math.round(share * 1_000) / 10;

function draft(contract: ContractFacts, ownerId: string | null): Duty {
  const { contractId, writtenOn, evidence, annualValueMinor: amountMinor, currency } = contract;
  const dueOn = dayFromNumber(writtenOn + UNSIGNED_DAYS);
  return {
    kind: 'draft',
    matterId: `draft.${contractId}`,
    ownerId,
    fromOn: dueOn,
    dueOn,
    untilOn: null,
    about: `contract:${contractId}`,
    says: {
      code: 'draft-unsigned',
      params: {
        contractId,
        draftedOn: dayFromNumber(writtenOn),
        amount: { amountMinor, currency },
      },
    },
    eventIds: evidence.eventIds,
    act: { command: 'SignContract', values: { contractId } },
  };
}
