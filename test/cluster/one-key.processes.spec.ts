import { PATIENCE_MS, withCluster } from './given-cluster.ts';

const KEYS = 40;

const cluster = withCluster();

interface Answered {
  readonly status: number;
  readonly body: {
    readonly eventIds?: readonly string[];
    readonly changed?: boolean;
    readonly code?: string;
  };
}

async function send(api: number, path: string, key: string, body: object): Promise<Answered> {
  const answer = await fetch(cluster().apis[api]!.url(`/api/v1/accounts${path}`), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${cluster().token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  });
  // Commands are answered with what became of them, all else with a problem.
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
}

const atBoth = (path: string, key: string, body: object): Promise<readonly Answered[]> =>
  Promise.all([0, 1].map((api) => send(api, path, key, body)));

describe('one key at two processes', () => {
  it(
    'at once is answered the same by both, whether it changed something or not',
    async () => {
      await send(0, '', 'open', { accountId: 'K', as: 'customer', name: 'K' });
      for (let n = 0; n < KEYS; n += 1) {
        const order = { orderId: `O-${n}`, amount: '1', currency: 'EUR' };
        const [one, other] = await atBoth('/K/orders', `order-${n}`, order);
        expect([n, other]).toEqual([n, one]);
        expect(one).toMatchObject({ status: 200, body: { changed: true } });
        const [same, too] = await atBoth('/K/rename', `rename-${n}`, { name: 'K' });
        expect([n, too]).toEqual([n, same]);
        expect(same).toMatchObject({ status: 200, body: { changed: false } });
      }
    },
    PATIENCE_MS,
  );

  it(
    'is known at the other one, also where it changed nothing',
    async () => {
      await send(0, '', 'open-l', { accountId: 'L', as: 'customer', name: 'L' });
      const first = await send(0, '/L/rename', 'key', { name: 'L' });
      await send(0, '/L/rename', 'other', { name: 'M' });

      expect(await send(1, '/L/rename', 'key', { name: 'L' })).toEqual(first);
      expect(await send(1, '/L/rename', 'key', { name: 'N' })).toMatchObject({
        status: 422,
        body: { code: 'idempotency-key-reused' },
      });
    },
    PATIENCE_MS,
  );
});
