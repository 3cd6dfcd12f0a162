import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { Places } from '#stores/places';
import { callers } from './callers.ts';
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
    inFolder(async (folder) => {
      const rates = await commandRates(folder, inFiles(folder));
      return [rateBeside('commands over HTTP, 64 callers', rates, EMPTY_IS, 0.6)];
    }),
};

export const EMPTY_IS = 'same route, empty handler';

/** Everything in files of a folder. */
const inFiles = (folder: string): Places => {
  const here = { kind: 'sqlite', dir: folder } as const;
  return { events: here, read: here };
};

/** How many commands are answered a second, and how long the thread of the first works on each, in microseconds. */
interface CommandRates {
  readonly ours: number;
  readonly raw: number;
  readonly workUs: number;
}

/** Of a server that keeps what it does in places, and of one that does nothing. */
export const commandRates = (folder: string, places: Places, prefix = ''): Promise<CommandRates> =>
  inFolder(async (emptyFolder) => {
    const ours = await startServer({ folder, places, empty: false });
    const empty = await startServer({
      folder: emptyFolder,
      places: inFiles(emptyFolder),
      empty: true,
    });
    try {
      await openAccounts(ours, prefix);
      let next = 0;
      const before = await ours.workedUs();
      const rates = await ratesInTurn(REQUESTS, {
        ours: () => placeOrders(ours, prefix, () => (next += 1)),
        raw: () => placeOrders(empty, prefix, () => (next += 1)),
      });
      // Each of the two was sent half of them.
      return { ...rates, workUs: ((await ours.workedUs()) - before) / (next / 2) };
    } finally {
      await ours.stop();
      await empty.stop();
    }
  });

interface Server {
  readonly post: (path: string, body: object) => Promise<void>;
  /** How long its thread has worked so far. */
  readonly workedUs: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function startServer(task: ServerTask): Promise<Server> {
  const worker = new Worker(new URL('./http-server.js', import.meta.url), { workerData: task });
  const [{ url, token }] = (await once(worker, 'message')) as [{ url: string; token: string }];
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  return {
    post: (path, body) => post(agent, `${url}${path}`, token, body),
    workedUs: async () => {
      worker.postMessage('worked');
      const [us] = (await once(worker, 'message')) as [number];
      return us;
    },
    stop: async () => {
      agent.destroy();
      worker.postMessage('stop');
      await once(worker, 'message');
      await worker.terminate();
    },
  };
}

async function openAccounts({ post }: Server, prefix: string): Promise<void> {
  for (let account = 0; account < ACCOUNTS; account += 1) {
    await post('/api/v1/accounts', {
      accountId: `${prefix}A-${account}`,
      as: 'customer',
      name: `Account ${account}`,
    });
  }
}

/** Each caller sends its next order when the one before was answered. */
const placeOrders = ({ post }: Server, prefix: string, next: () => number): Promise<void> =>
  callers(CALLERS, REQUESTS, async () => {
    const number = next();
    const order = { orderId: `SO-${number}`, amount: '12.50', currency: 'EUR' };
    await post(`/api/v1/accounts/${prefix}A-${number % ACCOUNTS}/orders`, order);
  });

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
