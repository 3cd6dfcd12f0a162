import { LOSS_REASONS } from '#events/accounts/accounts.events';
import { BUYING_ROLES } from '#events/people/people.events';
import { Records } from '../command/records.ts';
import { amount, currency } from '../forms/amounts.ts';
import { fault } from '../forms/faults.ts';
import { optional } from '../forms/field.ts';
import {
  accountNumber,
  colleague,
  flag,
  isEmail,
  note,
  oneOf,
  text,
  whole,
} from '../forms/fields.ts';
import { minorOf, textsOf } from '../forms/form.ts';
import { listOf, record } from '../forms/lists.ts';
import {
  assignManager,
  designateKeyAccount,
  endKeyAccount,
  estimateWallet,
  handOver,
  knowAs,
  markLost,
  openAccount,
  placeUnderParent,
  renameAccount,
  setRequiredRoles,
  winBack,
} from './accounts.decisions.ts';
import { ancestors } from './accounts.lookups.ts';
import { SYSTEM_MAX } from './system-name.ts';

const reason = note('Why, in words for those who read it later.');

export class OpenAccount extends Records('AccountOpened', {
  route: '/api/v1/accounts',
  row: 'account',
  summary: 'Opens an account, as a prospect or as a customer.',
  fields: {
    accountId: {
      ...accountNumber('The account; a number is made where none is said.', 'ACME-1'),
      made: { kind: 'account', prefix: 'N', stream: 'account' },
    },
    as: oneOf(['prospect', 'customer'], 'Whether it already buys.'),
    name: text('What the account is called.'),
  },
  content: ({ as, name }) => ({ data: { as }, personal: { name } }),
  decide: openAccount,
  comparesTexts: true,
}) {}

export class RenameAccount extends Records('AccountRenamed', {
  route: 'rename',
  row: 'account_renamed',
  summary: 'Gives an account another name.',
  fields: { name: text('What the account is called from then on.') },
  content: ({ name }) => ({ data: {}, personal: { name } }),
  decide: renameAccount,
  comparesTexts: true,
}) {}

const EXTERNAL_ID_MAX = 128;

export class KnowAs extends Records('AccountKnownAs', {
  route: 'known-as',
  row: 'known_as',
  summary: 'Says what another system calls an account.',
  fields: {
    system: text('The system, such as shopify or sap.', SYSTEM_MAX),
    externalId: text('Its number there; of an e-mail address an opaque id.', EXTERNAL_ID_MAX),
  },
  content: (data, tell) => {
    // It rests unsealed, so that accounts can be found by it.
    if (isEmail(data.externalId)) tell('externalId', fault('is-email'));
    return { data };
  },
  decide: knowAs,
}) {}

export class PlaceUnderParent extends Records('AccountPlacedUnderParent', {
  route: 'parent',
  row: 'parent',
  summary: 'Places an account under a parent, or under none.',
  fields: {
    parentId: optional(
      accountNumber('The parent account; left out or null, the account has none.'),
    ),
  },
  content: ({ parentId = null }) => ({ data: { parentId } }),
  decide: placeUnderParent,
  lookUp: ancestors,
}) {}

export class AssignManager extends Records('ManagerAssigned', {
  route: 'manager',
  row: 'manager',
  summary: 'Makes a colleague answer for an account.',
  fields: { managerId: colleague('The colleague who manages the account.') },
  content: ({ managerId }) => ({ data: { managerId } }),
  decide: assignManager,
}) {}

export class HandOver extends Records('AccountHandedOver', {
  route: 'hand-over',
  row: 'handed_over',
  summary: 'Hands an account over from the colleague who manages it to another.',
  fields: {
    fromManagerId: optional(colleague('Who hands over; by default whoever manages it then.')),
    toManagerId: colleague('Who takes over.'),
    reason: optional(reason),
  },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
  decide: handOver,
}) {}

export class DesignateKeyAccount extends Records('KeyAccountDesignated', {
  route: 'key-account',
  row: 'key_account',
  summary: 'Designates a key account, by profitability, by strategy, or by both.',
  fields: {
    byProfitability: flag('It is among the most profitable.'),
    byStrategy: flag('It is among the most strategic.'),
    reason,
  },
  content: ({ reason, ...data }) => ({ data, personal: { reason } }),
  decide: designateKeyAccount,
}) {}

export class EndKeyAccount extends Records('KeyAccountEnded', {
  route: 'key-account/end',
  row: 'key_account_ended',
  summary: 'Ends the designation as a key account.',
  fields: { reason: optional(reason) },
  content: ({ reason }) => ({ data: {}, ...textsOf({ reason }) }),
  decide: endKeyAccount,
}) {}

export class SetRequiredRoles extends Records('RequiredRolesSet', {
  route: 'required-roles',
  row: 'required_roles',
  summary: 'Says which buying roles Coverage needs, and how much each carries.',
  fields: {
    roles: listOf(
      record({
        role: oneOf(BUYING_ROLES, 'The buying role.'),
        weightPercent: whole('How much it carries; all add up to 100.', 1, 100),
      }),
      'Each role once.',
      { min: 1, max: BUYING_ROLES.length },
    ),
  },
  content: ({ roles }) => ({ data: { roles } }),
  decide: setRequiredRoles,
}) {}

export class EstimateWallet extends Records('WalletEstimated', {
  route: 'wallet',
  row: 'wallet',
  summary: 'Estimates what the customer spends a year on what we sell, with anybody.',
  fields: { annual: amount('A year’s spending, net of tax.'), currency: currency() },
  content: ({ annual, currency }, tell) => ({
    data: { annualMinor: minorOf(annual, currency, 'annual', tell), currency },
  }),
  decide: estimateWallet,
}) {}

export class MarkLost extends Records('AccountLost', {
  route: 'lost',
  row: 'lost',
  summary: 'Marks an account as lost.',
  fields: {
    reason: oneOf(LOSS_REASONS, 'Why it left.'),
    rival: optional(text('The competitor it went to.')),
    note: optional(note('What there is to say about it.')),
  },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
  decide: markLost,
}) {}

export class WinBack extends Records('AccountWonBack', {
  route: 'win-back',
  row: 'won_back',
  summary: 'Marks a lost account as won back.',
  fields: { note: optional(note('What there is to say about it.')) },
  content: ({ note }) => ({ data: {}, ...textsOf({ note }) }),
  decide: winBack,
}) {}
