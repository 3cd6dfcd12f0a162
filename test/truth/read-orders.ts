import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dayNumber } from '#kernel/time';
import type { OrderHistory } from '#rhythm/calibration/order-history';

/** Rows of a CSV file without quotes, gzipped or not, by the names of their columns. */
export function* rowsOf(path: string): Generator<ReadonlyMap<string, string>> {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [heading = '', ...lines] = text.split(/\r?\n/);
  const names = heading.split(',');
  for (const line of lines) {
    if (line === '') continue;
    const cells = line.split(',');
    yield new Map(names.map((name, place) => [name, cells[place] ?? '']));
  }
}

interface Told {
  readonly byDay: Map<number, number>;
  readonly returns: number[];
}

/** The order days of all accounts of a file of orders and returns, in the order of account ids. */
export function readOrders(path: string): readonly OrderHistory[] {
  const accounts = new Map<string, Told>();
  for (const row of rowsOf(path)) {
    const accountId = row.get('account_id') ?? '';
    const account: Told = accounts.get(accountId) ?? { byDay: new Map(), returns: [] };
    accounts.set(accountId, account);
    const day = dayNumber((row.get('occurred_at') ?? '').slice(0, 10));
    const amount = Math.max(0, Number(row.get('amount') ?? 0));
    if (row.get('type') === 'return') account.returns.push(day);
    else account.byDay.set(day, (account.byDay.get(day) ?? 0) + amount);
  }
  return [...accounts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([accountId, { byDay, returns }]) => {
      const days = [...byDay].sort(([one], [other]) => one - other);
      return {
        accountId,
        days: Int32Array.from(days, ([day]) => day),
        amounts: Float64Array.from(days, ([, amount]) => amount),
        returnDays: Int32Array.from(returns).sort(),
      };
    });
}
