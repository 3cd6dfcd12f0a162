import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { givenServer, type GivenServer } from './given-server.ts';

const PATIENCE_MS = 60_000;

let given: GivenServer;
let port: number;
beforeAll(async () => {
  given = await givenServer();
  await given.app.listen(0, '127.0.0.1');
  // It listens on an address and port.
  port = (given.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => given.close());

/** Sends the head of a request, then bytes at a pace until it is answered; gives the status and the seconds it took. */
async function sent(lines: readonly string[], bytes: string, everyMs: number, times: number) {
  const begunMs = performance.now();
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(`${[...lines, `host: 127.0.0.1:${port}`].join('\r\n')}\r\n\r\n`);
  for (let count = 0; count < times && answer === '' && !socket.closed; count += 1) {
    socket.write(bytes);
    await pause(everyMs);
  }
  while (answer === '' && !socket.closed) await pause(50);
  socket.destroy();
  const status = Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]);
  return { status, seconds: (performance.now() - begunMs) / 1_000 };
}

const JSON_HEAD = [
  'POST /api/v1/session HTTP/1.1',
  'content-type: application/json',
  'content-length: 60000',
];

const fileHead = (token: string, length: number) => [
  'POST /api/v1/imports HTTP/1.1',
  'content-type: multipart/form-data; boundary=b',
  `authorization: Bearer ${token}`,
  `content-length: ${length}`,
];

describe('a body that comes slowly', () => {
  it(
    'is given up soon, whoever sends it; a file that comes steadily is not',
    async () => {
      const { secret } = await given.access.addToken('spec', 'write');
      const line = `${'x'.repeat(1_023)}\n`;
      const [json, trickled, steady] = await Promise.all([
        sent(JSON_HEAD, ' ', 500, 200),
        sent(fileHead(secret, 60_000), '-', 500, 200),
        // Longer than a body of JSON may take; what it holds is no form, which is said at its end.
        sent(fileHead(secret, 40 * line.length), line, 500, 40),
      ]);
      expect(json.status).toBe(408);
      expect(trickled.status).toBe(408);
      expect(Math.max(json.seconds, trickled.seconds)).toBeLessThan(30);
      expect(steady).toMatchObject({ status: 400 });
      expect(steady.seconds).toBeGreaterThan(16);
    },
    PATIENCE_MS,
  );
});
