import { POLICIES, type PolicyId, type PolicyValues } from '#events/policies/policies.events';
import type { Day } from '#kernel/time';
import type { PoliciesView } from './policies.view.ts';

/** What holds of a rule, and since when; its default where nothing is said of it. */
export function ruleIn<P extends PolicyId>(
  { policies }: PoliciesView,
  policy: P,
): { readonly value: PolicyValues[P]; readonly since: Day | null } {
  const row = policies.find((one) => one.policy === policy);
  // What holds of a rule is of its kind.
  const value = row?.value as PolicyValues[P] | undefined;
  return { value: value ?? POLICIES[policy].byDefault, since: row?.since ?? null };
}
