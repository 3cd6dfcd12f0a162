import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BuiltServer } from './built-server.ts';

const KILLS = 2;
const SETTINGS = { MAINSTAY_WEBHOOKS_TO_PRIVATE: '1' };

it('a server that is killed while it tells goes on where it was: nothing is lost, and ids stay', async () => {
  const ids: string[] = [];
  const positions = new Set<string>();
  const hook = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      const { id, data } = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as {
        id: string;
        data: { position: string };
      };
      ids.push(id);
      positions.add(data.position);
      response.writeHead(204).end();
      hook.emit('told');
    });
  });
  hook.listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
  const server = await BuiltServer.given();
  try {
    let { origin } = await server.start(SETTINGS);
    const token = await server.token();
    const post = async (path: string, body: object) => {
      const answer = await fetch(`${origin}/api/v1/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(await answer.text());
    };
    await post('webhooks', { url, kinds: ['fact.recorded'] });
    const recorded = async (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        await post('accounts', { accountId: `A-${at}`, as: 'customer', name: `Company ${at}` });
      }
    };
    for (let kill = 0; kill < KILLS; kill += 1) {
      await recorded(kill * 20, kill * 20 + 20);
      // Some are told, others are not.
      while (positions.size < kill * 20 + 5) await once(hook, 'told');
      await server.kill('SIGKILL');
      ({ origin } = await server.start(SETTINGS));
    }
    while (positions.size < KILLS * 20) await once(hook, 'told');
    const distinct = [...new Set(ids)];
    expect([distinct.length, positions.size]).toEqual([KILLS * 20, KILLS * 20]);
  } finally {
    await server.remove();
    hook.closeAllConnections();
    hook.close();
  }
});
