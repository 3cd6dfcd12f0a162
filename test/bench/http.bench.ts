import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { rateBeside, type Bench } from './figure.ts';
import { inFolder } from './ground.ts';
import type { ServerTask } from './http-server.ts';
import { ratesInTurn } from './timing.ts';

const CALLERS = 64;
const REQUESTS = 2_000;
const ACCOUNTS = 200;

/** A command over HTTP by 64 callers, beside the same route that answers without doing anything. */
export const http: Bench = {
  name: 'http',
  run: () =>
    inFolder((oursFolder) =>
      inFolder(async (emptyFolder) => {
        const ours = await startServer({ folder: oursFolder, empty: false });
        const empty = await startServer({ folder: emptyFolder, empty: true });
        try {
          await openAccounts(ours);
          let next = 0;
          const rates = await ratesInTurn(REQUESTS, {
            ours: () => placeOrders(ours, () => (next += 1)),
            raw: () => placeOrders(empty, () => (next += 1)),
          });
          const rawIs = 'same route, empty handler';
          return [rateBeside('commands over HTTP, 64 callers', rates, rawIs, 0.6)];
        } finally {
          await ours.stop();
          await empty.stop();
        }
      }),
    ),
};

interface Server {
  readonly post: (path: string, body: object) => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function startServer(task: ServerTask): Promise<Server> {
  const worker = new Worker(new URL('./http-server.js', import.meta.url), { workerData: task });
  const [{ url, token }] = (await once(worker, 'message')) as [{ url: string; token: string }];
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  return {
    post: (path, body) => post(agent, `${url}${path}`, token, body),
    stop: async () => {
      agent.destroy();
      worker.postMessage('stop');
      await once(worker, 'message');
      await worker.terminate();
    },
  };
}

async function openAccounts({ post }: Server): Promise<void> {
  for (let account = 0; account < ACCOUNTS; account += 1) {
    await post('/api/v1/accounts', {
      accountId: `A-${account}`,
      as: 'customer',
      name: `Account ${account}`,
    });
  }
}

/** Each caller sends its next order when the one before was answered. */
async function placeOrders({ post }: Server, next: () => number): Promise<void> {
  let left = REQUESTS;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      const number = next();
      const order = { orderId: `SO-${number}`, amount: '12.50', currency: 'EUR' };
      await post(`/api/v1/accounts/A-${number % ACCOUNTS}/orders`, order);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

function post(agent: Agent, url: string, token: string, body: object): Promise<void> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      },
    });
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300) resolve();
        else reject(new Error(`${url} answered ${statusCode}.`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
