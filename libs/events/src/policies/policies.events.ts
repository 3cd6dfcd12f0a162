import type { Day } from '#kernel/time';
import type { Subject } from '../subject.ts';

/** What is said of each rule of an installation. A new one is a line here, one of its form, and one of `POLICIES`. */
export interface PolicyValues {
  'per-person-reports': { enabled: boolean };
  /** Whether the churn model is calibrated by schedule, and every how many days, 7 to 365. */
  calibration: { enabled: boolean; everyDays: number };
}

export type PolicyId = keyof PolicyValues;

/** What holds of each until somebody says otherwise; and whether it is set for a reason alone. */
export const POLICIES: {
  readonly [P in PolicyId]: {
    readonly byDefault: PolicyValues[P];
    readonly needsReason: boolean;
  };
} = {
  'per-person-reports': { byDefault: { enabled: false }, needsReason: true },
  calibration: { byDefault: { enabled: false, everyDays: 30 }, needsReason: true },
};

// Its keys are those just written.
export const POLICY_IDS = Object.keys(POLICIES) as readonly PolicyId[];

/** Everything that can happen to the rules of an installation. */
export interface PoliciesShapes {
  /** A rule holds from a day on; without a value the default does again. */
  PolicySet: {
    data: { policy: PolicyId; from: Day; value?: PolicyValues[PolicyId] };
    personal: { reason?: string };
  };
}

export const POLICIES_STREAM = 'company-policies';

export const policies: Subject<'company', PoliciesShapes> = {
  category: 'company',
  things: [],
  types: { PolicySet: { texts: 'owner', group: null } },
};
