import { isSupposedStep, type SupposedStep } from '#commands/supposing/supposed-step';
import { ACCOUNTS_MAX, STEPS_MAX } from '#insights/what-if/what-if.query';
import { isRecord } from '#kernel/json';
import { isDay, type Day } from '#kernel/time';
import { accountNamed, horizonDaysIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';

/** What is supposed, as a file says it: what the API takes at POST /what-if. */
export interface Scenario {
  readonly accountIds: readonly string[];
  readonly steps: readonly SupposedStep[];
  readonly on?: Day;
  readonly horizonDays?: number;
}

/** Reads a scenario. @throws UsedWrongly that says what is wrong with it */
export function scenarioIn(text: string, file: string): Scenario {
  const wrong = (says: string): UsedWrongly =>
    new UsedWrongly(`${file} ${says}; docs/what-if.md shows one.`);
  const read = jsonIn(text);
  if (!isRecord(read)) throw wrong('holds no JSON object');
  const { accountIds, steps, on, horizonDays, ...others } = read;
  const [other] = Object.keys(others);
  if (other !== undefined) throw wrong(`says ${other}, which is not known here`);
  if (!isListOf(accountIds, isText, ACCOUNTS_MAX)) {
    throw wrong(`must have 1 to ${ACCOUNTS_MAX} accountIds`);
  }
  if (!isListOf(steps, isSupposedStep, STEPS_MAX)) {
    throw wrong(`must have 1 to ${STEPS_MAX} steps, each a command and its fields`);
  }
  if (on !== undefined && !(isText(on) && isDay(on))) throw wrong('says on, which is no day');
  if (horizonDays !== undefined && typeof horizonDays !== 'number') {
    throw wrong('says horizonDays, which is no number');
  }
  return {
    accountIds: accountIds.map(accountNamed),
    steps,
    ...(on === undefined ? {} : { on }),
    ...(horizonDays === undefined ? {} : { horizonDays: horizonDaysIn(String(horizonDays)) }),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = <T>(
  value: unknown,
  isOne: (one: unknown) => one is T,
  max: number,
): value is readonly T[] =>
  Array.isArray(value) && value.length > 0 && value.length <= max && value.every(isOne);
