import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { BuiltServer } from './built-server.ts';

const PATIENCE_MS = 60_000;

let server: BuiltServer;
beforeEach(async () => {
  server = await BuiltServer.given();
});
afterEach(() => server.remove());

interface Answer {
  readonly status: number | string | undefined;
  readonly connection?: string | undefined;
}

/** Sends over connections that are kept, as browsers and programs do. */
function sender(base: URL, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const send = (path: string, body: object): Promise<Answer> =>
    new Promise((resolve) => {
      const text = JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      };
      const sent = request(new URL(path, base), { agent, method: 'POST', headers }, (answer) => {
        answer.resume();
        const { connection } = answer.headers;
        answer.on('end', () => resolve({ status: answer.statusCode, connection }));
        answer.on('error', () => resolve({ status: 'cut' }));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => resolve({ status: error.code }));
      sent.end(text);
    });
  return { send, end: () => agent.destroy() };
}

describe('a server that is stopped', () => {
  it(
    'leaves nobody without an answer: those under way get theirs, others hear that it stops',
    async () => {
      const link = await server.start();
      const { send, end } = sender(link, await server.token());
      await send('/api/v1/accounts', { accountId: 'a', as: 'customer', name: 'A' });
      const answers: Answer[] = [];
      let count = 0;
      const sending = Array.from({ length: 16 }, async () => {
        for (;;) {
          count += 1;
          const order = { orderId: `o${String(count)}`, amount: '1.00', currency: 'EUR' };
          const answer = await send('/api/v1/accounts/a/orders', order);
          answers.push(answer);
          if (typeof answer.status === 'string') return;
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await server.kill('SIGTERM')).toBe(0);
      await Promise.all(sending);
      end();
      const statuses = new Set(answers.map(({ status }) => status));
      expect([...statuses].filter((status) => status !== 503).sort()).toEqual([
        200,
        'ECONNREFUSED',
      ]);
      const refused = answers.filter(({ status }) => status === 503);
      expect(refused.filter(({ connection }) => connection !== 'close')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'waits five seconds for a request that does not end, and no longer',
    async () => {
      const link = await server.start();
      const socket = connect(Number(link.port), '127.0.0.1');
      const head = ['POST /api/v1/session HTTP/1.1', `host: ${link.host}`, 'content-length: 50'];
      socket.write(`${[...head, 'content-type: application/json'].join('\r\n')}\r\n\r\n{`);
      socket.on('error', () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const stoppedAt = performance.now();
      expect(await server.kill('SIGTERM')).toBe(0);
      expect(performance.now() - stoppedAt).toBeGreaterThan(4_000);
      expect(performance.now() - stoppedAt).toBeLessThan(7_000);
      socket.destroy();
    },
    PATIENCE_MS,
  );
});
