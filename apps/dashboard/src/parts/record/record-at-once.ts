import type { Wish } from '../page/wish.ts';
import { filledIn } from './filled.ts';
import { jobOf } from './jobs.ts';
import { judged } from './judge.ts';
import { receiptOf } from './receipt-of.ts';
import type { Receipt } from './receipts.ts';
import { sendAll } from './send.ts';

interface Asker {
  readonly today: string;
  readonly actor: string;
  /** The same key again does nothing twice. */
  readonly key: string;
}

/**
 * Records a wish as its form would be filled; undefined where the form has to be asked for more.
 * @throws Problem, Unreachable
 */
export async function recordAtOnce(
  wish: Wish,
  { today, actor, key }: Asker,
): Promise<Receipt | undefined> {
  const job = jobOf(wish, '');
  const filled = filledIn(job, wish, { account: undefined, today, actor });
  if (Object.keys(judged(job, filled, today)).length > 0) return undefined;
  // What is done at a click is done now; its day would stand for noon, before what was agreed this afternoon.
  const { occurredOn: _today, ...input } = filled;
  const answers = await sendAll(job.requests(input), wish.accountId, key);
  return receiptOf(wish, wish.accountId ?? '', answers, []);
}
