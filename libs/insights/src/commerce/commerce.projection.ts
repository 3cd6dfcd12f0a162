import type { RecordedAccountEvent } from '#events/catalogue';
import type { Zone } from '#kernel/time';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import {
  amended,
  cancelled,
  drafted,
  noCommerce,
  ordered,
  renewed,
  returned,
  signed,
  terminated,
  type Change,
  type CommerceFacts,
} from './commerce.ts';

/** Remembers what an account buys and what binds it. */
export const commerceProjection = (zone: Zone): AccountProjection<CommerceFacts> => {
  const { numberOf } = calendarOf(zone);
  const dated =
    <E extends RecordedAccountEvent>(change: Change<E>) =>
    (facts: CommerceFacts, event: E): CommerceFacts =>
      change(facts, event, numberOf(event.occurredAt));

  return {
    name: 'commerce',
    version: 3,
    key: accountRow,
    unseals: [],
    initial: noCommerce,
    on: {
      OrderPlaced: dated(ordered),
      OrderReturned: dated(returned),
      OrderCancelled: dated(cancelled),
      ContractDrafted: dated(drafted),
      ContractSigned: dated(signed),
      ContractAmended: dated(amended),
      ContractRenewed: dated(renewed),
      ContractTerminated: dated(terminated),
    },
  };
};
