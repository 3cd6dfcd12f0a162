import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { givenMainstay, type GivenMainstay } from './given-mainstay.ts';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const WAIT = { timeout: 15_000 };

let given: GivenMainstay;
let url: string;
const heard: Heard[] = [];
const receiver = createServer((request, response) => {
  void request.toArray().then((chunks) => {
    heard.push({ headers: request.headers, body: Buffer.concat(chunks as Buffer[]).toString() });
    response.writeHead(204).end();
    receiver.emit('heard');
  });
});
beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  given = await givenMainstay({
    signedIn: true,
    settings: { MAINSTAY_WEBHOOKS_TO_PRIVATE: '1' },
  });
}, 60_000);
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await given.close();
});

describe('the page of webhooks', () => {
  it('adds an address, tests it, tells what became of it, rotates its secret and removes it', async () => {
    const { page, complaints } = await given.open({ path: '/webhooks' });
    await page.getByText('Nobody is told yet.').waitFor(WAIT);

    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('This is needed.').waitFor(WAIT);
    await page.getByText('Choose at least one.').waitFor(WAIT);
    await page.getByLabel('Address').fill('ftp://hooks.example');
    await page.getByRole('checkbox', { name: 'Anything is recorded' }).check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Messages cannot be sent to this address').waitFor(WAIT);

    await page.getByLabel('Address').fill(url);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const note = page.getByRole('region', { name: `The secret of ${url}` });
    const secret = await note.locator('pre').innerText(WAIT);
    expect(secret).toMatch(/^whsec_/);
    await page.getByText('Is told', { exact: true }).waitFor(WAIT);

    await page.getByRole('button', { name: `Send a test to ${url}` }).click();
    await page.getByText('Taken: it answered 204.').first().waitFor(WAIT);
    const { headers, body } = heard.at(-1)!;
    expect(() =>
      new Webhook(secret).verify(body, { ...headers } as Record<string, string>),
    ).not.toThrow();

    const told = once(receiver, 'heard');
    await given.post('accounts', { accountId: 'acme', as: 'customer', name: 'Acme' });
    await told;
    await page.getByRole('button', { name: `Deliveries to ${url}` }).click();
    const row = page.getByRole('row', { name: /Anything is recorded/ });
    await row.waitFor(WAIT);
    const again = once(receiver, 'heard');
    await row.getByRole('button', { name: /^Send again/ }).click();
    await again;
    expect(heard.at(-1)!.headers['webhook-id']).toBe(heard.at(-2)!.headers['webhook-id']);
    await row.nth(1).waitFor(WAIT);

    await page.getByRole('button', { name: `Make a new secret for ${url}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make it' }).click();
    await page.getByText(/the secret before signs as well/).waitFor(WAIT);
    // The list may say so before the answer with the secret is there.
    await note.locator('pre').filter({ hasNotText: secret }).waitFor(WAIT);

    await page.getByRole('button', { name: `Switch off ${url}` }).click();
    await page.getByText('Off', { exact: true }).waitFor(WAIT);
    await page.getByRole('button', { name: `Switch on ${url}` }).click();
    await page.getByText('Is told', { exact: true }).waitFor(WAIT);

    await page.getByRole('button', { name: `Remove ${url}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Nobody is told yet.').waitFor(WAIT);
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
  }, 60_000);

  it('is offered to the owner alone', async () => {
    const { page } = await given.open({ path: '/webhooks?of=nobody' });
    await page.getByText('There is no such webhook any more').waitFor(WAIT);
    await page.route('**/api/v1/session', async (route) => {
      const answer = await route.fetch();
      const session = { ...((await answer.json()) as object), roles: ['auditor'] };
      await route.fulfill({ json: session });
    });
    await page.reload();
    await page.getByText('This is for the owner').waitFor(WAIT);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('link', { name: 'Models' }).waitFor(WAIT);
    expect(await page.getByRole('link', { name: 'Webhooks' }).count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
  }, 60_000);
});
