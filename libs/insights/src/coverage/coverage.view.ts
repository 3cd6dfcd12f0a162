import type { BuyingRole, Stance } from '#events/people/people.events';
import type { Day } from '#kernel/time';
import type { Contribution } from '../score/score.view.ts';

/** How the agreed contact with somebody goes. */
export type Cadence = 'kept' | 'missed' | 'open';

export interface StakeholderView {
  readonly stakeholderId: string;
  /** Null once the person was erased, or when no name was said. */
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  /** In E.164. */
  readonly phone: string | null;
  readonly roles: readonly BuyingRole[];
  readonly stance: Stance;
  /** 0…100. */
  readonly tie: number;
  readonly cadencePer30Days: number;
  readonly cadenceMissed: boolean;
  /** Kept by contacts of the newest period; open while nobody watched for one; null once the person left. */
  readonly cadence: Cadence | null;
  readonly lastContactOn: Day | null;
  readonly departedOn: Day | null;
  readonly successorId: string | null;
  /** Coverage without this person; null when coverage has no value. */
  readonly coverageWithout: number | null;
  readonly tieContributions: readonly Contribution[];
  /** Colleagues of ours who met this person alone, the last first. */
  readonly metBy: readonly string[];
}

/** One of ours who looks after an account or meets people there. */
export interface ColleagueView {
  readonly colleagueId: string;
  /** Null for an id that nobody who signs in has. */
  readonly name: string | null;
  /** Coverage when what this colleague carries alone is gone; null where that is nothing, or coverage has no value. */
  readonly coverageWithout: number | null;
}

/** How many threads to an account are alive, and what hangs on one person. */
export interface DensityView {
  readonly threads: number;
  readonly effectiveThreads: number;
  readonly authorityPercent: number;
  readonly continuityRisk: number;
  readonly continuityPerson: string | null;
}
