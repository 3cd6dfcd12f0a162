import type { AccountEvent } from '#events/catalogue';
import type { AccountEventType, EventOf } from '#events/catalogue';
import { addDays, type Day } from '#kernel/time';
import { DAY_ZERO, noonOfDay } from './history.ts';

type Data<T extends AccountEventType> = Partial<EventOf<T>['data']>;

/** The n-th day after day 0. */
export const dayOf = (days: number): Day => addDays(DAY_ZERO, days);

/** An ad hoc order of 100.00 EUR; its id tells the day. */
export const order = (days: number, data: Data<'OrderPlaced'> = {}): AccountEvent => ({
  type: 'OrderPlaced',
  occurredAt: noonOfDay(days),
  data: {
    orderId: `order-${String(days)}`,
    kind: 'ad-hoc',
    amountMinor: 10_000,
    currency: 'EUR',
    ...data,
  },
});

export const callOff = (days: number, data: Data<'OrderPlaced'> = {}): AccountEvent =>
  order(days, { kind: 'call-off', contractId: 'supply', ...data });

export const returned = (days: number, data: Data<'OrderReturned'> = {}): AccountEvent => ({
  type: 'OrderReturned',
  occurredAt: noonOfDay(days),
  data: { returnId: `return-${String(days)}`, amountMinor: 3_000, currency: 'EUR', ...data },
});

export const cancelled = (days: number, orderId: string): AccountEvent => ({
  type: 'OrderCancelled',
  occurredAt: noonOfDay(days),
  data: { orderId },
});

/** Terms of a year from day 0 at 1,200.00 EUR, with 30 days' notice, that end by themselves. */
export const YEAR_TERMS = {
  contractId: 'supply',
  startsOn: dayOf(0),
  endsOn: dayOf(365),
  noticeDays: 30,
  annualValueMinor: 120_000,
  currency: 'EUR',
} as const;

export const signed = (days: number, data: Data<'ContractSigned'> = {}): AccountEvent => ({
  type: 'ContractSigned',
  occurredAt: noonOfDay(days),
  data: { ...YEAR_TERMS, ...data },
});

export const amended = (days: number, data: Data<'ContractAmended'> = {}): AccountEvent => ({
  type: 'ContractAmended',
  occurredAt: noonOfDay(days),
  data: { ...YEAR_TERMS, ...data },
});

export const renewed = (days: number, endsOn: Day, contractId = 'supply'): AccountEvent => ({
  type: 'ContractRenewed',
  occurredAt: noonOfDay(days),
  data: { contractId, endsOn },
});

export const terminated = (days: number, endsOn: Day, contractId = 'supply'): AccountEvent => ({
  type: 'ContractTerminated',
  occurredAt: noonOfDay(days),
  data: { contractId, endsOn },
});

export const threat = (days: number, data: Data<'CompetitorThreatLogged'> = {}): AccountEvent => ({
  type: 'CompetitorThreatLogged',
  occurredAt: noonOfDay(days),
  data: { threatId: 'threat', rival: 'Rival', severity: 'serious', ...data },
});

export const defended = (days: number, threatId = 'threat'): AccountEvent => ({
  type: 'CompetitorThreatDefended',
  occurredAt: noonOfDay(days),
  data: { threatId },
});

export const lostToRival = (days: number, threatId = 'threat'): AccountEvent => ({
  type: 'BusinessLostToCompetitor',
  occurredAt: noonOfDay(days),
  data: { threatId },
});
