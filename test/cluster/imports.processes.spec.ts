import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE_MS, withCluster } from './given-cluster.ts';

const ROWS = 20_000;

const cluster = withCluster();

interface Seen {
  readonly batch: string;
  readonly state: string;
  readonly problem: string | null;
  readonly rejected: number;
  readonly rejectedAt: string | null;
}

const send = (api: number, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(cluster().apis[api]!.url(path), {
    ...init,
    headers: { authorization: `Bearer ${cluster().token}` },
  });
// Each answer is an import as it stands.
const seenAt = async (api: number, batch: string): Promise<Seen> => {
  const answer = await send(api, `/api/v1/imports/${batch}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Seen;
};

async function begin(rows: readonly string[]): Promise<Seen> {
  const body = new FormData();
  const text = ['account_id,occurred_at,type,reference,amount,currency', ...rows].join('\n');
  body.set('file', new Blob([text]), 'rows.csv');
  const begun = await send(0, '/api/v1/imports', { method: 'POST', body });
  expect(begun.status).toBe(202);
  return (await begun.json()) as Seen;
}

async function overAt(api: number, batch: string): Promise<Seen> {
  for (;;) {
    const seen = await seenAt(api, batch);
    if (seen.state !== 'running') return seen;
    await pause(50);
  }
}

describe('an import begun at one process', () => {
  it(
    'is seen at the other, with the rows that were set aside',
    async () => {
      const { batch } = await begin([
        'C1,2026-01-01,order,r1,5,EUR',
        'C1,2026-01-01,order,r2,five,EUR',
      ]);

      expect(await seenAt(1, batch)).toMatchObject({ batch });

      const here = await overAt(0, batch);
      expect(here).toMatchObject({ state: 'done', rejected: 1 });
      expect(await overAt(1, batch)).toEqual(here);
      const texts = await Promise.all(
        [0, 1].map(async (api) => (await send(api, `/api/v1/imports/${batch}/rejected`)).text()),
      );
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[1]).toContain('r2');
    },
    PATIENCE_MS,
  );

  it(
    'is cancelled at the other',
    async () => {
      const rows = Array.from(
        { length: ROWS },
        (_, n) => `D${n % 50},2026-01-01,order,d${n},5,EUR`,
      );
      const { batch } = await begin(rows);

      const cancelled = await send(1, `/api/v1/imports/${batch}`, { method: 'DELETE' });

      expect(cancelled.status).toBe(200);
      const [here, there] = [await overAt(0, batch), await overAt(1, batch)];
      expect(here).toMatchObject({
        state: 'failed',
        problem: expect.stringContaining('cancelled') as string,
      });
      expect(there).toEqual(here);
    },
    PATIENCE_MS,
  );

  it('is unknown at both where there was none', async () => {
    const unknown = '00000000-0000-5000-8000-000000000000';
    for (const api of [0, 1]) {
      const answers = await Promise.all([
        send(api, `/api/v1/imports/${unknown}`),
        send(api, `/api/v1/imports/${unknown}/rejected`),
        send(api, `/api/v1/imports/${unknown}`, { method: 'DELETE' }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
  });
});
