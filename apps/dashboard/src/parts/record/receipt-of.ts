import type { Wish } from '../page/wish.ts';
import type { Receipt, ScoreChange } from './receipts.ts';
import type { Answer } from './send.ts';

/** What is said of what was recorded, and what takes it back. */
export const receiptOf = (
  { command }: Wish,
  accountId: string,
  answers: readonly Answer[],
  changes: readonly ScoreChange[],
): Receipt => ({
  accountId,
  command,
  changed: answers.some(({ changed }) => changed),
  // The first event of each command brought about the others, which go with it.
  eventIds: answers.flatMap(({ changed, eventIds }) => (changed ? eventIds.slice(0, 1) : [])),
  changes,
});
