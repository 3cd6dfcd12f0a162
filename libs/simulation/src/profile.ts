import type { BuyingRole } from '#events/people/people.events';
import type { Currency } from '#kernel/money';
import { companyName, personName, type PersonName } from './names.ts';
import type { Random } from './random.ts';

export type StoryName =
  | 'steady'
  | 'champion-leaves'
  | 'threat-defended'
  | 'threat-open'
  | 'neglected'
  | 'renewal-due'
  | 'lost'
  | 'won-back'
  | 'prospect';

export interface Person extends PersonName {
  readonly stakeholderId: string;
  readonly role: BuyingRole;
}

/** Who an account is, before anything happens to it. Gaps are mean days; amounts minor units. */
export interface Profile {
  readonly accountId: string;
  readonly name: string;
  readonly managerId: string;
  readonly key: boolean;
  readonly currency: Currency;
  readonly people: readonly [Person, ...Person[]];
  readonly orderMinor: number;
  readonly orderGapDays: number;
  readonly contactGapDays: number;
  readonly contract: boolean;
  readonly story: StoryName;
}

export const MANAGERS = [
  'm.adler',
  'p.rao',
  's.lindqvist',
  't.okafor',
  'v.castro',
  'y.tanaka',
] as const;
const DECISION_TEAM = [
  'purchasing-officer',
  'champion',
  'technical-decider',
  'senior-executive',
  'user',
] as const;

/** In the order accounts are made, so that a small portfolio already tells every story. */
const STORIES = [
  'champion-leaves',
  'steady',
  'threat-defended',
  'neglected',
  'steady',
  'renewal-due',
  'threat-open',
  'steady',
  'lost',
  'steady',
  'won-back',
  'steady',
  'steady',
  'prospect',
  'steady',
  'neglected',
] as const satisfies readonly StoryName[];

/** Orders and contacts each make up this share of an account's events. */
const SHARE = 0.46;

export const storyOf = (index: number): StoryName => STORIES[index % STORIES.length] ?? 'steady';

export function profileOf(
  random: Random,
  accountId: string,
  index: number,
  days: number,
  eventsPerAccount: number,
): Profile {
  const story = storyOf(index);
  const key =
    story !== 'neglected' && story !== 'prospect' && random.chance(story === 'steady' ? 0.25 : 0.7);
  const roles = key ? DECISION_TEAM : DECISION_TEAM.slice(0, random.whole(1, 2));
  const gap = days / (eventsPerAccount * SHARE);
  return {
    accountId,
    name: companyName(random),
    managerId: random.pick(MANAGERS),
    key,
    currency: random.pick(['EUR', 'EUR', 'EUR', 'USD', 'GBP']),
    people: peopleOf(random, roles),
    orderMinor: Math.round(random.around(key ? 900_000 : 80_000, 0.6)),
    orderGapDays: gap * random.around(1, 0.3),
    contactGapDays: gap * random.around(1, 0.3),
    contract: story === 'renewal-due' || (key && random.chance(0.5)),
    story,
  };
}

function peopleOf(random: Random, roles: readonly BuyingRole[]): readonly [Person, ...Person[]] {
  const person = (role: BuyingRole, index: number): Person => ({
    stakeholderId: `S${index + 1}`,
    role,
    ...personName(random, role),
  });
  const [first = 'purchasing-officer', ...others] = roles;
  return [person(first, 0), ...others.map((role, index) => person(role, index + 1))];
}
