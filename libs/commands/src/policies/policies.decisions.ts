import type { Day } from '#kernel/time';
import { sameTerms, eventOf, type Decide } from '../deciding/rules.ts';

/** Nothing where the last that was said of this rule from that day on says the same, for the same reason. */
export const setPolicy: Decide<'PolicySet'> = (intent, { recorded }) => {
  const { policy, from }: About = intent.data;
  const isAboutIt = (about: About) => about.policy === policy && about.from === from;
  const last = recorded.findLast((event) => event.type === 'PolicySet' && isAboutIt(event.data));
  const isSo =
    last !== undefined &&
    sameTerms(last.data, intent.data) &&
    sameTerms(last.personal ?? {}, intent.personal ?? {});
  return isSo ? [] : [eventOf(intent, intent.data)];
};

/** A rule, and the day it holds from. */
interface About {
  readonly policy: string;
  readonly from: Day;
}
