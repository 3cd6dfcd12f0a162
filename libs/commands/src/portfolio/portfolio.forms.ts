import { BUYING_ROLES } from '#events/people/people.events';
import { LOSS_REASONS } from '#events/accounts/accounts.events';
import { optional } from '../forms/field.ts';
import {
  amount,
  currency,
  flag,
  identifier,
  listOf,
  note,
  oneOf,
  record,
  text,
  whole,
} from '../forms/fields.ts';
import { form, minorOf, textsOf } from '../forms/form.ts';

const reason = note('Why, in words for those who read it later.');

export const openAccountForm = form('AccountOpened', {
  summary: 'Opens an account, as a prospect or as a customer.',
  inPath: [],
  fields: {
    as: oneOf(['prospect', 'customer'], 'Whether it already buys.'),
    name: text('What the account is called.'),
  },
  content: ({ as, name }) => ({ data: { as }, personal: { name } }),
});

export const renameAccountForm = form('AccountRenamed', {
  summary: 'Gives an account another name.',
  fields: { name: text('What the account is called from then on.') },
  content: ({ name }) => ({ data: {}, personal: { name } }),
});

export const placeUnderParentForm = form('AccountPlacedUnderParent', {
  summary: 'Places an account under a parent, or under none.',
  fields: {
    parentId: optional(identifier('The parent account; left out or null, the account has none.')),
  },
  content: ({ parentId = null }) => ({ data: { parentId } }),
});

export const assignManagerForm = form('ManagerAssigned', {
  summary: 'Makes a colleague answer for an account.',
  fields: { managerId: identifier('The colleague who manages the account.') },
  content: ({ managerId }) => ({ data: { managerId } }),
});

export const handOverForm = form('AccountHandedOver', {
  summary: 'Hands an account over from the colleague who manages it to another.',
  fields: {
    fromManagerId: optional(identifier('Who hands over; by default whoever manages it then.')),
    toManagerId: identifier('Who takes over.'),
    reason: optional(reason),
  },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
});

export const designateKeyAccountForm = form('KeyAccountDesignated', {
  summary: 'Designates a key account, by profitability, by strategy, or by both.',
  fields: {
    byProfitability: flag('It is among the most profitable.'),
    byStrategy: flag('It is among the most strategic.'),
    reason,
  },
  content: ({ reason, ...data }) => ({ data, personal: { reason } }),
});

export const endKeyAccountForm = form('KeyAccountEnded', {
  summary: 'Ends the designation as a key account.',
  fields: { reason: optional(reason) },
  content: ({ reason }) => ({ data: {}, ...textsOf({ reason }) }),
});

export const setRequiredRolesForm = form('RequiredRolesSet', {
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
});

export const estimateWalletForm = form('WalletEstimated', {
  summary: 'Estimates what the customer spends a year on what we sell, with anybody.',
  fields: { annual: amount('A year’s spending, net of tax.'), currency: currency() },
  content: ({ annual, currency }, tell) => ({
    data: { annualMinor: minorOf(annual, currency, 'annual', tell), currency },
  }),
});

export const markLostForm = form('AccountLost', {
  summary: 'Marks an account as lost.',
  fields: {
    reason: oneOf(LOSS_REASONS, 'Why it left.'),
    rival: optional(text('The competitor it went to.')),
    note: optional(note('What there is to say about it.')),
  },
  content: ({ note, ...data }) => ({ data, ...textsOf({ note }) }),
});

export const winBackForm = form('AccountWonBack', {
  summary: 'Marks a lost account as won back.',
  fields: { note: optional(note('What there is to say about it.')) },
  content: ({ note }) => ({ data: {}, ...textsOf({ note }) }),
});
