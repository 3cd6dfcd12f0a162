import type { PolicyId, PolicyValues } from '#events/policies/policies.events';
import type { Day, Instant } from '#kernel/time';

/** What was said of a rule once. */
export interface PolicyWord {
  /** The first day on which it holds. */
  readonly from: Day;
  /** Null for the default again. */
  readonly value: PolicyValues[PolicyId] | null;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** A rule of the installation as it holds today, and all that was said of it, the newest first. */
export interface PolicyRow {
  readonly policy: PolicyId;
  readonly value: PolicyValues[PolicyId];
  /** Since which day it holds; null for the default from the beginning. */
  readonly since: Day | null;
  readonly needsReason: boolean;
  readonly history: readonly PolicyWord[];
}

export interface PoliciesView {
  readonly policies: readonly PolicyRow[];
}
