import type { AccountEventType } from '#events/catalogue';
import { accountsEn } from './accounts.en.ts';
import { amendmentsEn } from './amendments.en.ts';
import { competitionEn } from './competition.en.ts';
import { contactsEn } from './contacts.en.ts';
import { contractsEn } from './contracts.en.ts';
import { judgementEn } from './judgement.en.ts';
import { ordersEn } from './orders.en.ts';
import { peopleEn } from './people.en.ts';
import { workEn } from './work.en.ts';

/** Everything that can happen to an account as a sentence: the sum of the subjects, with none left out. */
export const eventsEn = {
  ...accountsEn,
  ...peopleEn,
  ...contactsEn,
  ...ordersEn,
  ...contractsEn,
  ...competitionEn,
  ...workEn,
  ...judgementEn,
  ...amendmentsEn,
} as const satisfies { readonly [T in AccountEventType as `event.${T}`]: string };
