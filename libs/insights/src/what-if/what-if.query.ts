import type { Day } from '#kernel/time';

/** So much is supposed at once. */
export const ACCOUNTS_MAX = 100;
export const STEPS_MAX = 20;

/** The day it is looked at, and the horizon of churn risk. */
export interface WhatIfQuery {
  readonly on: Day;
  readonly horizonDays?: number | undefined;
}
