import { Webhook } from 'standardwebhooks';
import { verifyWebhook, type HeadersGiven, type MainstayEvent } from './webhooks.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const AT = new Date('2026-03-02T10:00:00Z');
const BODY = JSON.stringify({
  specversion: '1.0',
  id: 'msg_1',
  source: '/mainstay/l',
  type: 'mainstay.webhook.test',
  time: AT.toISOString(),
  datacontenttype: 'application/json',
  data: { endpointId: 'e-ü' },
});

/** Signed by the library of the standard. */
const signed = (body = BODY, secret = SECRET, id = 'msg_1') => ({
  'webhook-id': id,
  'webhook-timestamp': String(AT.getTime() / 1_000),
  'webhook-signature': new Webhook(secret).sign(id, AT, body),
});
const verified = (
  headers: HeadersGiven,
  body: string | Uint8Array = BODY,
  secrets: string | readonly string[] = SECRET,
  laterMs = 0,
) => verifyWebhook(body, headers, secrets, AT.getTime() + laterMs);

describe('a webhook', () => {
  it('is believed when it is signed by the secret, whatever its headers and body come as', async () => {
    const event: MainstayEvent = await verified(signed());
    if (event.type !== 'mainstay.webhook.test') throw new Error('It is the test.');
    expect(event.data.endpointId).toBe('e-ü');
    const asked = await Promise.all([
      verified(new Headers(signed())),
      verified({ ...signed(), 'webhook-id': ['msg_1'] }, Buffer.from(BODY)),
      verified(Object.fromEntries(Object.entries(signed()).map(([k, v]) => [k.toUpperCase(), v]))),
    ]);
    expect(asked).toEqual([event, event, event]);
  });

  it('is believed when one of several signatures is by one of several secrets', async () => {
    const both = `v1,AAAA v2,x ${signed(BODY, OTHER)['webhook-signature']} ${signed()['webhook-signature']}`;
    const headers = { ...signed(), 'webhook-signature': both };
    await expect(verified(headers)).resolves.toMatchObject({ id: 'msg_1' });
    await expect(verified(signed(), BODY, [OTHER, SECRET])).resolves.toMatchObject({ id: 'msg_1' });
  });

  it.each([
    ['has another body', signed(), BODY.replace('e-ü', 'e-2'), 'not-signed'],
    ['has another id', { ...signed(), 'webhook-id': 'msg_2' }, BODY, 'not-signed'],
    ['has another time', { ...signed(), 'webhook-timestamp': '1772445601' }, BODY, 'not-signed'],
    ['is signed by another secret', signed(BODY, OTHER), BODY, 'not-signed'],
    [
      'has no signature of this version',
      { ...signed(), 'webhook-signature': 'v1a,AAAA' },
      BODY,
      'not-signed',
    ],
    ['has a signature of nothing', { ...signed(), 'webhook-signature': 'v1,' }, BODY, 'not-signed'],
    [
      'has a signature that is none',
      { ...signed(), 'webhook-signature': 'v1,%%' },
      BODY,
      'not-signed',
    ],
    ['has no signature', { ...signed(), 'webhook-signature': undefined }, BODY, 'headers-missing'],
    [
      'has no time that can be read',
      { ...signed(), 'webhook-timestamp': 'soon' },
      BODY,
      'headers-missing',
    ],
    ['is signed, but no JSON', signed('{'), '{', 'unreadable'],
    ['is signed, but no event', signed('{}'), '{}', 'unreadable'],
    ['is signed, but null', signed('null'), 'null', 'unreadable'],
    ['is signed under another id than its own', signed(BODY, SECRET, 'msg_2'), BODY, 'unreadable'],
  ])('is refused that %s', async (_what, headers, body, reason) => {
    await expect(verified(headers, body)).rejects.toMatchObject({ name: 'WebhookRefused', reason });
  });

  it('is refused more than five minutes away from now', async () => {
    const at = (seconds: number) => verified(signed(), BODY, SECRET, seconds * 1_000);
    await expect(at(300)).resolves.toBeDefined();
    await expect(at(301)).rejects.toMatchObject({ reason: 'too-old' });
    await expect(at(-300)).resolves.toBeDefined();
    await expect(at(-301)).rejects.toMatchObject({ reason: 'too-new' });
  });

  it('cannot be verified without a secret', async () => {
    for (const secret of ['', 'whsec_', 'whsec_%']) {
      await expect(verified(signed(), BODY, secret)).rejects.toThrow(
        'A secret is whsec_ and base64.',
      );
    }
    await expect(verified(signed(), BODY, [])).rejects.toMatchObject({ reason: 'not-signed' });
  });
});
