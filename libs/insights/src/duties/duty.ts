import type { Day } from '#kernel/time';
import type { Act, DutyCode, Said } from '../today/today.view.ts';
import type { DutyKind } from './duty-kinds.ts';

/**
 * What there is to be done about an account, or will be: it stands from one day to another, and is due on one of
 * them. Nothing of it changes by time; what does (how late it is) follows from the day that is asked.
 */
export interface Duty {
  readonly kind: DutyKind;
  /** `kind.id`, by which it is set aside. */
  readonly matterId: string;
  readonly ownerId: string | null;
  readonly fromOn: Day;
  readonly dueOn: Day;
  /** The last day on which it stands; null until it is done. */
  readonly untilOn: Day | null;
  /** What of the account it is about, as actions name it. */
  readonly about: string | null;
  readonly says: Said<DutyCode>;
  readonly eventIds: readonly string[];
  readonly act: Omit<Act, 'accountId'>;
}
