import { Webhook } from 'standardwebhooks';
import { bothSignUntilMs, ROTATION_MS, secretOf, signedHeaders } from './signing.ts';

const installation = Buffer.alloc(32, 7);
const atMs = Date.now();
const message = { id: 'msg_1', body: '{"a":1}' };
const endpoint = { id: 'e-1', generation: 1, rotatedAtMs: null };

describe('a signed message', () => {
  it('is believed by whoever has the secret, and knows the standard', () => {
    const headers = signedHeaders(installation, endpoint, message, atMs);
    const webhook = new Webhook(secretOf(installation, endpoint));
    expect(webhook.verify(message.body, { ...headers })).toEqual({ a: 1 });
  });

  it('is not believed once a letter of it is another', () => {
    const headers = signedHeaders(installation, endpoint, message, atMs);
    const webhook = new Webhook(secretOf(installation, endpoint));
    expect(() => webhook.verify('{"a":2}', { ...headers })).toThrow('No matching signature');
  });

  it('is not believed by another endpoint, nor in another installation', () => {
    const headers = { ...signedHeaders(installation, endpoint, message, atMs) };
    const others = [
      secretOf(installation, { id: 'e-2', generation: 1 }),
      secretOf(Buffer.alloc(32, 8), endpoint),
    ];
    for (const secret of others) {
      expect(() => new Webhook(secret).verify(message.body, headers)).toThrow();
    }
  });

  it('is signed by both secrets for a day after one was rotated, and by the new one from then on', () => {
    const rotated = { id: 'e-1', generation: 2, rotatedAtMs: atMs };
    const [before, after] = [1, 2].map(
      (generation) => new Webhook(secretOf(installation, { id: 'e-1', generation })),
    );
    const during = { ...signedHeaders(installation, rotated, message, atMs) };
    expect(before?.verify(message.body, during)).toEqual({ a: 1 });
    expect(after?.verify(message.body, during)).toEqual({ a: 1 });

    const old = { ...rotated, rotatedAtMs: atMs - ROTATION_MS };
    const later = { ...signedHeaders(installation, old, message, atMs) };
    expect(() => before?.verify(message.body, later)).toThrow();
    expect(after?.verify(message.body, later)).toEqual({ a: 1 });

    expect(bothSignUntilMs(rotated, atMs)).toBe(atMs + ROTATION_MS);
    expect(bothSignUntilMs(old, atMs)).toBeNull();
    expect(bothSignUntilMs(endpoint, atMs)).toBeNull();
  });
});
