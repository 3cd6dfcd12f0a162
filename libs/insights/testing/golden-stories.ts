import type { AccountEvent } from '#events/catalogue';
import { accountStory } from '#events/testing/samples';
import { assigned, departed, ended } from './churn.ts';
import {
  amended,
  callOff,
  cancelled,
  dayOf,
  defended,
  lostToRival,
  order,
  renewed,
  returned,
  signed,
  terminated,
  threat,
} from './commerce.ts';
import { noonOfDay } from './history.ts';
import { opened, wallet } from './loyalty.ts';

const contact = (days: number, data: Partial<ContactMade['data']>): AccountEvent => ({
  type: 'ContactMade',
  occurredAt: noonOfDay(days),
  data: {
    kind: 'mail',
    direction: 'outbound',
    answered: false,
    stakeholderIds: ['ben'],
    colleagueIds: ['rep-1'],
    ...data,
  },
});

type ContactMade = Extract<AccountEvent, { type: 'ContactMade' }>;

/** A year and a half of a customer: contracts that end and renew, orders given back, people who come and go. */
const supplied: readonly AccountEvent[] = [
  opened,
  wallet(500_000),
  signed(0, { committedCallOffs: 12, renewalMonths: 6, endsOn: dayOf(180) }),
  signed(2, { contractId: 'other', endsOn: dayOf(200), currency: 'USD' }),
  assigned(3, 'ben', 'senior-executive'),
  assigned(3, 'cem', 'champion'),
  contact(5, {}),
  contact(6, { direction: 'inbound', answers: 'event-6' }),
  callOff(10),
  callOff(40, { marginMinor: 2_000 }),
  order(40, { currency: 'USD', amountMinor: 7_000 }),
  returned(45, { orderId: 'order-40' }),
  contact(50, { kind: 'review', answered: true, stakeholderIds: ['ben', 'cem', 'ben'] }),
  threat(60, { severity: 'minor' }),
  threat(61, { threatId: 'second' }),
  order(70),
  cancelled(71, 'order-70'),
  amended(90, { annualValueMinor: 90_000, renewalMonths: 6, endsOn: dayOf(180) }),
  departed(100, 'ben'),
  departed(101, 'cem', 'dia'),
  contact(120, { kind: 'call', direction: 'inbound', colleagueIds: [] }),
  defended(130),
  renewed(170, dayOf(400), 'other'),
  callOff(300),
  ended(310, 'ben', 'senior-executive'),
  terminated(380, dayOf(460)),
  assigned(390, 'dia', 'champion'),
  order(540, { amountMinor: 1_234, marginMinor: 34 }),
];

/** Known by a signature before it was opened; a rival takes part of it, and a champion who had left comes back. */
const regained: readonly AccountEvent[] = [
  signed(0),
  assigned(1, 'emi', 'champion'),
  assigned(1, 'finn', 'senior-executive'),
  threat(10),
  lostToRival(20),
  ended(30, 'finn', 'senior-executive'),
  departed(40, 'emi'),
  {
    type: 'StakeholderIdentified',
    occurredAt: noonOfDay(50),
    data: { stakeholderId: 'emi' },
    personal: { name: 'Emi Sato' },
  },
];

/** What golden facts are folded from: every type of an account's events, and histories in which they meet. */
export const GOLDEN_STORIES: Readonly<Record<string, readonly AccountEvent[]>> = {
  acme: accountStory,
  supplied,
  regained,
};
