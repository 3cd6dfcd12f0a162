// Hears what Mainstay tells: `mainstay webhook add http://127.0.0.1:4000/ --kinds duty.due,threat.logged`
import { createServer } from 'node:http';
import { verifyWebhook, WebhookRefused } from '@mainstay/client/webhooks';

/** Two for a day after `mainstay webhook rotate`, with a comma between them. */
const secrets = (process.env['MAINSTAY_WEBHOOK_SECRETS'] ?? '').split(',');
/** What was heard before: a message keeps its id when it is sent again. In a real program this is a table. */
const heard = new Set<string>();

createServer((request, response) => {
  void (async () => {
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    try {
      const event = await verifyWebhook(body, request.headers, secrets);
      if (!heard.has(event.id)) {
        heard.add(event.id);
        if (event.type === 'mainstay.duty.due') console.log(event.data.accountId, event.data.dueOn);
        else console.log(event.type, event.data);
      }
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(error instanceof WebhookRefused ? 400 : 500).end();
    }
  })();
}).listen(Number(process.env['PORT'] ?? 4000), '127.0.0.1', () => console.log('It listens.'));
