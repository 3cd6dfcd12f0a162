import { BuiltServer } from '../api/built-server.ts';
import { run } from '../cli/given-command.ts';

// On a machine with much to do a start takes long.
const PATIENCE_MS = 180_000;
/** Where files end, in blocks of 512 bytes: met while the log of changes grows, and while it is moved. */
const FILE_ENDS = [400, 3_001];
const COMMANDS_MAX = 5_000;

let server: BuiltServer;
beforeEach(async () => {
  server = await BuiltServer.given();
});
afterEach(() => server.remove());

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly eventIds?: readonly string[];
}

async function order(origin: string, token: string, number: number): Promise<Answered> {
  const answer = await fetch(`${origin}/api/v1/accounts/A-1/orders`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `order-${number}`,
    },
    body: JSON.stringify({ orderId: `SO-${number}`, amount: '10.00', currency: 'EUR' }),
  });
  const body = (await answer.json()) as Pick<Answered, 'eventIds'>;
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), ...body };
}

async function open(origin: string, token: string): Promise<void> {
  await fetch(`${origin}/api/v1/accounts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ accountId: 'A-1', as: 'customer', name: 'Short Ltd' }),
  });
}

describe('a disk that cuts a write short and answers the next with an error', () => {
  it.each(FILE_ENDS)(
    'takes nothing along that was acknowledged, and what was refused can be said again (files of %i blocks)',
    async (fileBlocksMax) => {
      const token = await server.token();
      const whole = await server.start();
      await open(whole.origin, token);
      await server.kill('SIGTERM');

      const { origin } = await server.start({}, fileBlocksMax);
      const acknowledged: Answered[] = [];
      let refused: Answered | undefined;
      while (!refused && acknowledged.length < COMMANDS_MAX) {
        const answer = await order(origin, token, acknowledged.length);
        if (answer.status === 200) acknowledged.push(answer);
        else refused = answer;
      }
      expect(refused).toMatchObject({ status: 503 });
      expect(Number(refused?.retryAfter)).toBeGreaterThan(0);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect((await fetch(`${origin}/health/live`)).status).toBe(200);
      await server.kill('SIGKILL');

      const again = await server.start();
      const repeated: Answered[] = [];
      for (let number = 0; number <= acknowledged.length; number += 1) {
        repeated.push(await order(again.origin, token, number));
      }
      expect(repeated.slice(0, -1)).toEqual(acknowledged);
      expect(repeated.at(-1)).toMatchObject({ status: 200 });
      const verified = await run(server.dir, ['verify', '--data', server.dir, '--json']);
      expect([verified.said, JSON.parse(verified.out)]).toMatchObject(['', { faults: [] }]);
    },
    PATIENCE_MS,
  );
});
