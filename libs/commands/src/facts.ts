import * as accounts from './accounts/accounts.commands.ts';
import * as competition from './competition/competition.commands.ts';
import * as contacts from './contacts/contacts.commands.ts';
import * as contracts from './contracts/contracts.commands.ts';
import * as imports from './imports/imports.commands.ts';
import * as judgement from './judgement/judgement.commands.ts';
import * as models from './models/models.commands.ts';
import * as orders from './orders/orders.commands.ts';
import * as people from './people/people.commands.ts';
import * as policies from './policies/policies.commands.ts';
import * as work from './work/work.commands.ts';

/** Commands that record a fact, by subject: all there are but amendments, which decide by these anew. */
export const FACTS = {
  accounts,
  people,
  contacts,
  orders,
  contracts,
  competition,
  work,
  judgement,
  models,
  imports,
  policies,
} as const;
