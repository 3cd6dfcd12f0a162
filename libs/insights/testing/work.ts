import type { AccountEvent } from '#events/catalogue';
import { addDays, type Day } from '#kernel/time';

type Of<T extends AccountEvent['type']> = Extract<AccountEvent, { type: T }>;

const noon = (on: Day): string => `${on}T12:00:00.000Z`;

/** Stories of next steps, told by the days on which things happened. */
export const agreedOn = (
  on: Day,
  data: Partial<Of<'ActionAgreed'>['data']> = {},
): AccountEvent => ({
  type: 'ActionAgreed',
  occurredAt: noon(on),
  data: {
    actionId: 'X-1',
    purpose: 'follow-up',
    side: 'us',
    ownerId: 'rep-1',
    dueOn: addDays(on, 7),
    stakeholderIds: [],
    ...data,
  },
});

export const movedOn = (on: Day, data: Of<'ActionMoved'>['data']): AccountEvent => ({
  type: 'ActionMoved',
  occurredAt: noon(on),
  data,
});

export const closedOn = (
  on: Day,
  actionId = 'X-1',
  outcome: 'done' | 'dropped' = 'done',
): AccountEvent => ({ type: 'ActionClosed', occurredAt: noon(on), data: { actionId, outcome } });

export const setAsideOn = (on: Day, matterId: string, untilOn: Day): AccountEvent => ({
  type: 'MatterSetAside',
  occurredAt: noon(on),
  data: { matterId, untilOn },
});

export const contactOn = (
  on: Day,
  data: Partial<Of<'ContactMade'>['data']> = {},
): AccountEvent => ({
  type: 'ContactMade',
  occurredAt: noon(on),
  data: {
    kind: 'call',
    direction: 'outbound',
    answered: true,
    stakeholderIds: [],
    colleagueIds: [],
    ...data,
  },
});

export const openedOn = (on: Day, as: 'customer' | 'prospect' = 'customer'): AccountEvent => ({
  type: 'AccountOpened',
  occurredAt: noon(on),
  data: { as },
  personal: { name: 'Acme' },
});

export const managedOn = (on: Day, managerId = 'rep-1'): AccountEvent => ({
  type: 'ManagerAssigned',
  occurredAt: noon(on),
  data: { managerId },
});

export const keyOn = (on: Day): AccountEvent => ({
  type: 'KeyAccountDesignated',
  occurredAt: noon(on),
  data: { byProfitability: true, byStrategy: false },
});

export const signedOn = (
  on: Day,
  data: Partial<Of<'ContractSigned'>['data']> = {},
): AccountEvent => ({
  type: 'ContractSigned',
  occurredAt: noon(on),
  data: {
    contractId: 'SC-1',
    startsOn: on,
    endsOn: '2026-12-31',
    noticeDays: 90,
    renewalMonths: 12,
    annualValueMinor: 12_000_000,
    currency: 'EUR',
    ...data,
  },
});

export const threatOn = (on: Day, threatId = 'T-1'): AccountEvent => ({
  type: 'CompetitorThreatLogged',
  occurredAt: noon(on),
  data: { threatId, rival: 'Globex', severity: 'serious' },
});

export const defenceOn = (on: Day, threatId = 'T-1'): AccountEvent => ({
  type: 'DefenceActionTaken',
  occurredAt: noon(on),
  data: { threatId },
});
