import { simulatedBuyers } from '#rhythm/testing/buyers';

/** A file of orders people might export: two accounts, one of them with a true repeat. */
export const ORDERS = `account_id,occurred_at,type,amount,currency,reference
A-0001,2026-01-05,order,100.00,EUR,R-1
A-0001,2026-02-04,order,110.50,EUR,R-2
A-0001,2026-03-06,order,95.00,EUR,R-3
B-0002,2026-02-10,order,20.00,EUR,
B-0002,2026-02-10,order,20.00,EUR,
`;

const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAY_MS = 86_400_000;

/** Orders of many accounts in rhythms of their own, enough to fit the churn model to. */
export function manyOrders(): string {
  const rows = ['account_id,occurred_at,type,amount,currency'];
  for (const [account, days] of simulatedBuyers(300, { alpha: 15, b: 4 }, 180).entries()) {
    for (const day of days) {
      const on = new Date(FIRST_DAY + ((account % 30) + day) * DAY_MS);
      rows.push(`C-${100 + account},${on.toISOString().slice(0, 10)},order,25.00,EUR`);
    }
  }
  return `${rows.join('\n')}\n`;
}

/** What the examples of the documentation stand on: A-0001 and many others, without a currency. */
export function readmeOrders(): string {
  const named = ['2025-11-03', '2026-01-12', '2026-02-16', '2026-03-20'].map(
    (day, index) => `A-0001,${day},order,${400 + index}.00,SO-${index}`,
  );
  const others = manyOrders()
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.replace(/,EUR$/, ','));
  return `${['account_id,occurred_at,type,amount,reference', ...named, ...others].join('\n')}\n`;
}
