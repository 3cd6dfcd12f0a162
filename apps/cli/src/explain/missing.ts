import type { Missing } from '#insights/views';
import { plural } from '../terminal.ts';

type Say = (params: NonNullable<Missing['params']>) => string;

/** What a score lacks, in words. */
export function missingText({ what, params = {} }: Missing): string {
  if (!Object.hasOwn(WORDS, what)) return what;
  const say: Say = WORDS[what as keyof typeof WORDS];
  return say(params);
}

export const WORDS = {
  'order-days': ({ orderDays, needed }) =>
    `${plural(Number(needed), 'order day')}, there ${orderDays === 1 ? 'is' : 'are'} ${String(orderDays)}`,
  'order-or-contract': () => 'an order or a running contract',
  people: () => 'somebody known there',
  contacts: () => 'contacts with holders of required roles',
  threats: () => 'a threat by a competitor, ever',
  departures: () => 'a departure of somebody, ever',
  role: ({ role }) => `a ${String(role)}`,
  repeat: () => 'a second order day, or call-offs under a contract',
  wallet: () => 'an estimate of what they could spend',
  commitment: () => 'a contract',
  tenure: () => 'a first day',
  resilience: () => 'a threat that ended',
} as const satisfies Readonly<Record<string, Say>>;
