import type { AccountProblem, Missing } from '#insights/views';
import type { missingEn } from './missing.en.ts';
import type { Say, TextId } from './text.ts';

/** What a score lacks, in words; one without words stands by its name. */
export function missingText({ what, params = {} }: Missing, say: Say): string {
  if (!isKnown(what)) return what;
  const { role } = params;
  return say(
    `missing.${what}`,
    role === undefined ? params : { role: say(`role.${role}` as TextId) },
  );
}

/** Why an account has no scores; what the program says of it is for whoever mends it. */
export const unscoredText = ({ code }: AccountProblem, say: Say): string =>
  // Names in a message have no hyphens.
  say('missing.scores', { reason: code.replaceAll('-', '_') });

type What =
  Exclude<
    keyof typeof missingEn,
    'missing.scores' | 'missing.scoresSays'
  > extends `missing.${infer W}`
    ? W
    : never;

const KNOWN: Readonly<Record<What, true>> = {
  'order-days': true,
  'order-or-contract': true,
  people: true,
  contacts: true,
  threats: true,
  departures: true,
  role: true,
  repeat: true,
  wallet: true,
  commitment: true,
  tenure: true,
  resilience: true,
};

const isKnown = (what: string): what is What => Object.hasOwn(KNOWN, what);
