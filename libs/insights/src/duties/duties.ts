import type { AccountFacts } from '../facts/account-facts.ts';
import { actionDuties } from './action-duties.ts';
import { contractDuties, type ContractDuties } from './contract-duties.ts';
import type { Duty } from './duty.ts';
import { personLeftDuties } from './person-left-duties.ts';
import { reviewDuties } from './review-duties.ts';
import { threatDuties } from './threat-duties.ts';

/** The duties of an account as seen on a day (day number), and when there is one more to see; null for never. */
interface Duties extends Pick<ContractDuties, 'nextOn'> {
  readonly duties: readonly Duty[];
}

/**
 * All there is to be done about an account, from its facts alone. What an open action is about has no row of its own:
 * the action stands for it. Lost accounts have actions only; nothing else is to be expected of them.
 */
export function dutiesOf(facts: AccountFacts, day: number): Duties {
  const actions = actionDuties(facts);
  if (facts.overview.lost) return { duties: actions, nextOn: null };
  const inHand = thingsInHand(facts);
  const { duties: ofContracts, nextOn } = contractDuties(facts, day);
  const others = [
    ...ofContracts,
    ...threatDuties(facts),
    ...personLeftDuties(facts),
    ...reviewDuties(facts),
  ];
  const left = others.filter(({ about, kind }) => !inHand.has(about ?? kind));
  return { duties: [...actions, ...left], nextOn };
}

/** What open actions are about, by the names that duties have for it; a review that is agreed stands for the review. */
const thingsInHand = ({ work }: AccountFacts): ReadonlySet<string> =>
  new Set(
    work.open.flatMap(({ about, purpose }) => [
      ...(about === undefined ? [] : [about]),
      ...(purpose === 'review' ? ['review'] : []),
    ]),
  );
