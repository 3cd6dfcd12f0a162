import type { AccountView } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../client/api.ts';
import { Problem } from '../../client/problem.ts';
import type { Input } from '../form/input-of.ts';
import type { Request } from './jobs.ts';
import { sendAll } from './send.ts';

/** What can be recorded for many accounts at once. */
export const BULK_COMMANDS = ['HandOver', 'AssignManager', 'SetCadence'] as const;
export type BulkCommand = (typeof BULK_COMMANDS)[number];

/** What became of one account. */
export type Outcome =
  | { readonly kind: 'recorded' | 'already' | 'nobody'; readonly accountId: string }
  | { readonly kind: 'refused'; readonly accountId: string; readonly problem: Problem }
  | { readonly kind: 'unreachable'; readonly accountId: string };

/** So many accounts are sent at once: the server stays free for others. */
const AT_ONCE = 4;

interface Work {
  readonly command: BulkCommand;
  readonly input: Input;
  readonly accountIds: readonly string[];
  /** Makes the key of each account, so that all of it can be sent again. */
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Sends a command for each of many accounts; what one of them is refused holds up no other. */
export async function sendForMany(work: Work): Promise<void> {
  const waiting = [...work.accountIds];
  const next = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (work.signal.aborted) return;
      work.onOutcome(await sentFor(id, work));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

async function sentFor(accountId: string, { command, input, key }: Work): Promise<Outcome> {
  try {
    const requests = await requestsFor(accountId, command, input);
    if (requests.length === 0) return { kind: 'nobody', accountId };
    const answers = await sendAll(requests, accountId, `${key}.${accountPart(accountId)}`);
    return { kind: answers.some(({ changed }) => changed) ? 'recorded' : 'already', accountId };
  } catch (error) {
    return error instanceof Problem
      ? { kind: 'refused', accountId, problem: error }
      : { kind: 'unreachable', accountId };
  }
}

/** A cadence is agreed with each of those who decide; all else is about the account. */
async function requestsFor(
  accountId: string,
  command: BulkCommand,
  input: Input,
): Promise<readonly Request[]> {
  if (command !== 'SetCadence') return [{ command, input }];
  const { stakeholders } = await get<AccountView>(`accounts/${accountPart(accountId)}`, {});
  return stakeholders
    .filter(({ departedOn, roles }) => departedOn === null && roles.length > 0)
    .map(({ stakeholderId }) => ({ command, input: { ...input, stakeholderId } }));
}

/** How often something was refused for the same reason. */
export interface RefusedFor {
  readonly problem: Problem;
  readonly accountIds: readonly string[];
}

/** What was refused, by reason, the most frequent first. */
export function byReason(outcomes: readonly Outcome[]): readonly RefusedFor[] {
  const reasons = new Map<string, RefusedFor>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'refused') continue;
    const { problem, accountId } = outcome;
    const name = problem.code === '' ? problem.message : problem.code;
    const known = reasons.get(name) ?? { problem, accountIds: [] };
    reasons.set(name, { ...known, accountIds: [...known.accountIds, accountId] });
  }
  return [...reasons.values()].sort(
    (one, other) => other.accountIds.length - one.accountIds.length,
  );
}
