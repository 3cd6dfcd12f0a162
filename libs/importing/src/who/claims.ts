import type { AccountEvent } from '#events/catalogue';
import { keyNamesOf } from '#events/codec';
import type { Recorded } from '#kernel/event';
import { accountOf } from '#kernel/identifier';
import type { KeyName } from '#kernel/keys';
import type { WhoKeys } from './who-keys.ts';

/** That an account, or a person of it, is what a key says. */
export interface Claim {
  readonly accountId: string;
  readonly personId?: string;
  /** The event that says so. */
  readonly by: string;
  /** The key its words were sealed under: once that is destroyed it counts for nothing. */
  readonly under?: KeyName;
}

export type Said = readonly (readonly [key: string, claim: Claim])[];

/** What an event changes of what is known. */
export interface Effect {
  readonly adds: Said;
  readonly drops: Said;
}

/** So many claims of one key are kept: what more share tells nobody apart. */
const CLAIMS_MAX = 8;

/** Types that say who somebody is. */
export const TELLS_WHO: ReadonlySet<string> = new Set([
  'AccountOpened',
  'AccountRenamed',
  'AccountKnownAs',
  'StakeholderIdentified',
  'StakeholderDetailsChanged',
  'EventCorrected',
  'EventRetracted',
] satisfies readonly AccountEvent['type'][]);

/** What an event says of who is who; amendments take back what the event said that they name. */
export function effectOf(
  event: Recorded<AccountEvent>,
  keys: WhoKeys,
  effectBefore: (eventId: string) => Effect,
): Effect {
  if (event.type === 'EventRetracted') {
    const { adds, drops } = effectBefore(event.data.event);
    return { adds: drops, drops: adds };
  }
  if (event.type === 'EventCorrected') {
    // A correction holds the whole content of the type that it names.
    const said = {
      ...event,
      type: event.data.type,
      data: event.data.data,
    } as Recorded<AccountEvent>;
    return { adds: saidBy(said, keys), drops: effectBefore(event.data.event).adds };
  }
  return { adds: saidBy(event, keys), drops: [] };
}

function saidBy(event: Recorded<AccountEvent>, keys: WhoKeys): Said {
  const accountId = accountOf(event.stream);
  if (accountId === undefined) return [];
  const own: Claim = { accountId, by: event.id };
  const [under] = keyNamesOf(event.stream, event);
  const sealed: Claim = under === undefined ? own : { ...own, under };
  const named = (text: string | undefined): Said =>
    text === undefined ? [] : [[keys.name(text), sealed]];
  if (event.type === 'AccountOpened') {
    return [
      [keys.account(accountId), own],
      [keys.name(accountId), own],
      ...named(event.personal?.name),
    ];
  }
  if (event.type === 'AccountRenamed') return named(event.personal?.name);
  if (event.type === 'AccountKnownAs') {
    const { system, externalId } = event.data;
    return [
      [keys.ofSystem(system, externalId), own],
      [keys.ofAnySystem(externalId), own],
    ];
  }
  const isOfPerson =
    event.type === 'StakeholderIdentified' || event.type === 'StakeholderDetailsChanged';
  if (!isOfPerson) return [];
  return reached(event.personal?.email, { ...sealed, personId: event.data.stakeholderId }, keys);
}

function reached(email: string | undefined, claim: Claim, keys: WhoKeys): Said {
  if (email === undefined) return [];
  const domain = keys.domain(email);
  return [...keys.addresses(email), ...(domain === undefined ? [] : [domain])].map((key) => [
    key,
    claim,
  ]);
}

/** The claims of one key after an effect; of an account, or of a person, the first that was made stays. */
export function claimsAfter(
  before: readonly Claim[],
  key: string,
  effect: Effect,
): readonly Claim[] {
  const dropped = new Set(effect.drops.flatMap(([of, { by }]) => (of === key ? [by] : [])));
  const claims = before.filter(({ by }) => !dropped.has(by));
  for (const [of, claim] of effect.adds) {
    const isThere = claims.some(
      ({ accountId, personId }) => accountId === claim.accountId && personId === claim.personId,
    );
    if (of === key && !isThere && claims.length < CLAIMS_MAX) claims.push(claim);
  }
  return claims;
}
