import { addDays, dayOf } from '#kernel/time';
import { mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import { eventOf, type Decide } from '../deciding/rules.ts';
import { saidLast, sets } from '../deciding/said.ts';
import { fault, type Fault } from '../forms/faults.ts';
import { InvalidFields } from '../forms/form.ts';
import type { History } from '../histories/history.ts';

/** Longer than a quarter nothing is put out of sight. */
const ASIDE_DAYS_MAX = 90;

const MATTER = { kind: 'matter', id: 'matterId' } as const;
const set = sets<'MatterSetAside'>(MATTER);

/** Out of sight until a day; a day that is its own takes that back, which is nothing new of what is in sight. */
export const setMatterAside: Decide<'MatterSetAside'> = (intent, account) => {
  const { occurredAt, zone, data, personal } = intent;
  const saidOn = dayOf(occurredAt, zone);
  mustBeKnown(account, intent);
  if (data.untilOn < saidOn) refuse(fault('day-over'));
  if (data.untilOn > addDays(saidOn, ASIDE_DAYS_MAX)) {
    refuse(fault('too-far-ahead', { days: ASIDE_DAYS_MAX }));
  }
  if (data.untilOn > saidOn) return set(intent, account);
  return personal !== undefined || isAside(intent, account) ? [eventOf(intent, data)] : [];
};

function isAside(intent: TimedIntent<'MatterSetAside'>, account: History): boolean {
  const last = saidLast(MATTER, intent, account);
  if (!last) return false;
  const { untilOn } = last.data;
  const isTakenBack = untilOn <= dayOf(last.occurredAt, intent.zone);
  return !isTakenBack && untilOn >= dayOf(intent.occurredAt, intent.zone);
}

function refuse(what: Fault): never {
  throw new InvalidFields([{ field: 'untilOn', ...what }]);
}
