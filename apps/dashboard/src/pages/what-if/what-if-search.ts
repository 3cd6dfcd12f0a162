import { ACCOUNTS_MAX, STEPS_MAX } from '#insights/what-if/what-if.query';
import { accountInAddress, accountPart } from '#kernel/identifier';
import { isDay, type Day } from '#kernel/time';
import { nothingBut } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';
import type { Input } from '../../parts/form/input-of.ts';

/** A scenario as it stands in the address, so that it can be sent and kept. */
export interface WhatIfSearch {
  /** Numbers of accounts, with commas between them. */
  readonly accounts?: string | undefined;
  /** Steps as JSON. */
  readonly steps?: string | undefined;
  /** The day it is looked at, where that is not today. */
  readonly on?: Day | undefined;
  /** Ids of kept scenarios that stand beside it. */
  readonly beside?: string | undefined;
}

/** One thing that is supposed: a command and what its form holds. */
export interface Step {
  readonly command: string;
  readonly fields: Input;
}

export interface Scenario {
  readonly accountIds: readonly string[];
  readonly steps: readonly Step[];
  readonly on: Day | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function whatIfSearch(search: Readonly<Record<string, unknown>>): WhatIfSearch {
  const { accountIds, steps, on } = scenarioIn(search);
  const { beside } = search;
  return nothingBut(search, {
    ...searchOf({ accountIds, steps, on }),
    beside: typeof beside === 'string' && beside !== '' ? beside : undefined,
  });
}

/** What an address, or one that is kept, supposes. */
export function scenarioIn({ accounts, steps, on }: Readonly<Record<string, unknown>>): Scenario {
  const parts = chosenOf(typeof accounts === 'string' ? accounts : undefined);
  return {
    accountIds: [...new Set(parts.flatMap((part) => accountInAddress(part) ?? []))].slice(
      0,
      ACCOUNTS_MAX,
    ),
    steps: typeof steps === 'string' ? stepsIn(steps) : [],
    on: typeof on === 'string' && isDay(on) ? on : undefined,
  };
}

/** The address of a scenario. */
export const searchOf = ({ accountIds, steps, on }: Scenario): WhatIfSearch => ({
  accounts: accountIds.length === 0 ? undefined : accountIds.map(accountPart).join(','),
  steps: steps.length === 0 ? undefined : JSON.stringify(steps),
  on,
});

function stepsIn(text: string): readonly Step[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isStep).slice(0, STEPS_MAX) : [];
  } catch {
    return [];
  }
}

const isStep = (value: unknown): value is Step => {
  const { command, fields } = (value ?? {}) as Partial<Record<keyof Step, unknown>>;
  return typeof command === 'string' && typeof fields === 'object' && fields !== null;
};
