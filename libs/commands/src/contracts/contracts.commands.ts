import { Records } from '../command/records.ts';
import { amount, currency } from '../forms/amounts.ts';
import { fault } from '../forms/faults.ts';
import { optional, type Values } from '../forms/field.ts';
import { day, note, whole } from '../forms/fields.ts';
import { minorOf, textsOf, type TellField } from '../forms/form.ts';
import { ownId, ref } from '../forms/references.ts';
import {
  amendContract,
  draftContract,
  renewContract,
  signContract,
  terminateContract,
} from './contracts.decisions.ts';

const contractId = ref('contract', 'The contract.', { example: 'SC-2026-1' });
const reason = optional(note('Why, in words for those who read it later.'));

const terms = {
  contractId: ownId('contract', 'SC', 'SC-2026-1'),
  startsOn: day('First day of the term.'),
  endsOn: day('Last day of the term.'),
  noticeDays: whole('Days before the end by which notice has to be given.', 0, 3_650),
  renewalMonths: optional(whole('Renews itself for so many months; by default it ends.', 1, 120)),
  annualValue: amount('What it is worth a year, net of tax.'),
  currency: currency(),
  committedCallOffs: optional(
    whole('Call-offs the customer committed to in a term.', 0, 1_000_000),
  ),
};

export class DraftContract extends Records('ContractDrafted', {
  route: 'contracts/drafts',
  row: 'contract_drafted',
  summary: 'Records a contract drafted.',
  fields: terms,
  content: (values, tell) => ({ data: inTerms(values, tell) }),
  decide: draftContract,
}) {}

export class SignContract extends Records('ContractSigned', {
  route: 'contracts',
  row: 'contract',
  summary: 'Records a contract signed.',
  fields: {
    ...terms,
    startsOn: optional(day('First day of the term; by default the day it was signed.')),
  },
  content: ({ startsOn, ...values }, tell) => {
    // Which day a moment is on depends on the zone, so that is settled when it is decided.
    const { startsOn: _checked, ...data } = inTerms({ ...values, startsOn: startsOn ?? '' }, tell);
    return { data: startsOn === undefined ? data : { ...data, startsOn } };
  },
  decide: signContract,
}) {}

export class AmendContract extends Records('ContractAmended', {
  route: 'contracts/:contractId/amend',
  row: 'contract_amended',
  summary: 'Records new terms of a signed contract, whole.',
  fields: { ...terms, contractId, reason },
  content: ({ reason, ...values }, tell) => ({
    data: inTerms(values, tell),
    ...textsOf({ reason }),
  }),
  decide: amendContract,
}) {}

export class RenewContract extends Records('ContractRenewed', {
  route: 'contracts/:contractId/renew',
  row: 'contract_renewed',
  summary: 'Records that a contract was renewed to a later end.',
  fields: {
    contractId,
    endsOn: day('Last day of the new term.'),
    annualValue: optional(amount('What it is worth a year from then on.')),
    currency: optional(currency('The contract’s currency; needed with a value.')),
  },
  content: ({ contractId, endsOn, annualValue, currency }, tell) => {
    if ((annualValue === undefined) !== (currency === undefined)) {
      tell('currency', fault('without-value'));
    }
    const data = { contractId, endsOn };
    if (annualValue === undefined || currency === undefined) return { data };
    const annualValueMinor = minorOf(annualValue, currency, 'annualValue', tell);
    return { data: { ...data, annualValueMinor, currency } };
  },
  decide: renewContract,
}) {}

export class TerminateContract extends Records('ContractTerminated', {
  route: 'contracts/:contractId/terminate',
  row: 'contract_terminated',
  summary: 'Records that a contract was terminated.',
  fields: { contractId, endsOn: day('Last day it still runs.'), reason },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
  decide: terminateContract,
}) {}

function inTerms({ annualValue, ...rest }: Values<typeof terms>, tell: TellField) {
  if (rest.endsOn < rest.startsOn) tell('endsOn', fault('before-start'));
  return {
    ...rest,
    annualValueMinor: minorOf(annualValue, rest.currency, 'annualValue', tell),
  };
}
