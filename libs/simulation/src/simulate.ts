import { addDays, daysBetween, type Day } from '#kernel/time';
import { Diary, type SimulatedEvent } from './diary.ts';
import { tellBeginning, tellBusiness } from './plot.ts';
import { profileOf, storyOf, type StoryName } from './profile.ts';
import { randomOf } from './random.ts';
import { tellSteps } from './steps.ts';
import { tellStory } from './stories.ts';

/** What to simulate. Days are those of UTC; about `eventsPerAccount` events happen to each account. */
export interface Simulation {
  readonly seed: string;
  readonly accounts: number;
  readonly from: Day;
  /** The last day of which anything is told. */
  readonly until: Day;
  readonly eventsPerAccount: number;
}

export interface SimulatedAccount {
  readonly accountId: string;
  readonly story: StoryName;
  /** In the order in which they occurred. */
  readonly events: readonly SimulatedEvent[];
}

/** The portfolio people see on their first day: three years of 120 accounts, ending on the day given. */
export const demoPortfolio = (until: Day): Simulation => ({
  seed: 'mainstay-demo',
  accounts: 120,
  from: addDays(until, -3 * 365),
  until,
  eventsPerAccount: 90,
});

type Told = Pick<SimulatedAccount, 'accountId' | 'story'>;

/** Where each story of the demo is told first, but for those in which nothing stands out. */
export function demoStories(): readonly Told[] {
  const told = storiesTold();
  return told.filter(
    ({ story }, index) =>
      story !== 'steady' && told.findIndex((one) => one.story === story) === index,
  );
}

/** A champion whose departure was heard of late: not the one whose departure is a story by itself. */
export const lateHeardOf = (): Told | undefined =>
  storiesTold().filter(({ story }) => story === 'champion-leaves')[1];

function storiesTold(): readonly Told[] {
  const { accounts } = demoPortfolio('2000-01-01');
  return Array.from({ length: accounts }, (_, index) => ({
    accountId: accountIdAt(index, accounts),
    story: storyOf(index),
  }));
}

const accountIdAt = (index: number, accounts: number): string =>
  `A-${String(index + 1).padStart(Math.max(4, String(accounts).length), '0')}`;

/** Companies with buying rhythms, people, contacts, contracts and threats; the same seed tells the same stories. */
export function* simulate(simulation: Simulation): Generator<SimulatedAccount> {
  for (let index = 0; index < simulation.accounts; index += 1) {
    yield simulateAccount(simulation, index);
  }
}

function simulateAccount(simulation: Simulation, index: number): SimulatedAccount {
  const { seed, from, until, eventsPerAccount, accounts } = simulation;
  const accountId = accountIdAt(index, accounts);
  const random = randomOf(`${seed}/${accountId}`);
  const days = daysBetween(from, until);
  const profile = profileOf(random, accountId, index, days, eventsPerAccount);
  const diary = new Diary(random, addDays(from, random.whole(0, Math.floor(days / 8))), until);
  tellBeginning(profile, diary);
  tellBusiness(profile, diary, random);
  tellStory(profile, diary, random);
  // By luck of its own, so that all else is told as before there were next steps.
  tellSteps(profile, diary, randomOf(`${seed}/${accountId}/steps`));
  return { accountId, story: profile.story, events: diary.entries() };
}
