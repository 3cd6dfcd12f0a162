import { EventStoreDbStore } from '#stores/eventstoredb/event-store';
import { newEvent } from '#kernel/testing/new-events';
import { SystemClock } from '#stores/system-clock';
import { BuiltServer } from '../api/built-server.ts';
import { PATIENCE_MS, withCluster } from './given-cluster.ts';

/** Enough to be some seconds on the way. */
const EVENTS = 6_000;
const AT_ONCE = 500;

const cluster = withCluster();
let late: BuiltServer;
beforeAll(async () => {
  late = await BuiltServer.given(cluster().places);
}, PATIENCE_MS);
afterAll(() => late.remove(), PATIENCE_MS);

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

async function ask(url: URL, init: RequestInit = {}): Promise<Answered> {
  const headers = {
    authorization: `Bearer ${cluster().token}`,
    'content-type': 'application/json',
  };
  const answer = await fetch(url, { ...init, headers });
  const body = (await answer.json()) as Answered['body'];
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body };
}

const ASKED = {
  account: '/api/v1/accounts/LATE',
  past: '/api/v1/portfolio?asOf=2025-01-01',
  ready: '/health/ready',
  door: '/health/ready?for=answers',
} as const;

/** What others keep on the same server fills the log before an account that was there long before the newcomer. */
async function fillLog(): Promise<void> {
  const { connectionString } = cluster().eventStore;
  const store = await EventStoreDbStore.open(connectionString, { clock: new SystemClock() });
  for (let from = 0; from < EVENTS; from += AT_ONCE) {
    const events = Array.from({ length: AT_ONCE }, (_, n) => newEvent(`filling ${from + n}`));
    await store.append({ stream: `elsewhere-${from}`, expected: 'none', events });
  }
  await store.close();
}

describe('a process that joins an installation with a long log', () => {
  it(
    'says how far its copy is and answers nothing of it before it is whole',
    async () => {
      await fillLog();
      const body = JSON.stringify({ accountId: 'LATE', as: 'customer', name: 'Late Ltd' });
      const known = cluster().apis[0]!.url('/api/v1/accounts');
      expect((await ask(known, { method: 'POST', body })).status).toBe(200);
      const link = await late.start({ MAINSTAY_ROLE: 'api', MAINSTAY_SHARDS: '4' });

      const answers: Record<keyof typeof ASKED, Answered>[] = [];
      do {
        const asked = Object.entries(ASKED).map(
          async ([what, path]) => [what, await ask(new URL(path, link))] as const,
        );
        // One answer for each of the names.
        answers.push(Object.fromEntries(await Promise.all(asked)) as (typeof answers)[number]);
      } while (Object.values(answers.at(-1) ?? {}).some(({ status }) => status !== 200));

      const statuses = new Set(
        answers.flatMap(({ account, past }) => [account.status, past.status]),
      );
      // What is whole within the seconds that a question waits is answered; nothing is ever said not to be there.
      expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
      const isFilling = ({ body: { detail } }: Answered) => String(detail).includes('being filled');
      const refused = answers.flatMap(({ account, past }) => [account, past]).filter(isFilling);
      for (const { retryAfter, body: said } of refused) {
        expect([retryAfter, said['code']]).toEqual(['5', 'not-ready']);
      }
      const told = answers.flatMap(({ door }) => (door.body['errors'] ?? []) as object[]);
      expect(told).toContainEqual({
        field: 'insights',
        message: expect.stringMatching(
          /^are not whole, as the copy of the log is at position \d+ of \d+ \(\d+ %\)$/,
        ) as string,
      });
      expect(answers.at(-1)?.account.body['name']).toBe('Late Ltd');
    },
    PATIENCE_MS,
  );
});
