import type { components } from './generated/messages.ts';

type Messages = components['schemas'];

/** What can be told, by its kind as an endpoint names it. */
export type EventKind = Exclude<keyof Messages, 'changed' | 'scores' | 'reset'>;

/** A CloudEvent as Mainstay tells it: `type` says which, `data` is of that. Kinds may be added: leave those you do not know. */
export type MainstayEvent<K extends EventKind = EventKind> = Messages[K];

/** Whoever is told keeps no doubt for longer than this about when something was sent. */
const AGE_MAX_SECONDS = 300;

const REASONS = {
  'headers-missing': 'The headers of Standard Webhooks are missing.',
  'too-old': 'It was sent more than five minutes ago.',
  'too-new': 'It was sent more than five minutes from now: one of the clocks is wrong.',
  'not-signed': 'No signature is of this body under any of the secrets.',
  unreadable: 'The body is no event.',
} as const;

/** Somebody else sent this, or sends it again: answer 400, and do nothing. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly reason: keyof typeof REASONS;

  constructor(reason: keyof typeof REASONS) {
    super(REASONS[reason]);
    this.reason = reason;
  }
}

/** Its name is known to browsers alone. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** As Node, Express or `fetch` have them. */
export type HeadersGiven =
  Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event of a webhook that Mainstay signed within the last five minutes. Takes the body as it came, not as parsed, and
 * all secrets that hold, as there are two for a day after a rotation. @throws WebhookRefused
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array,
  headers: HeadersGiven,
  secrets: string | readonly string[],
  nowMs: number = Date.now(),
): Promise<MainstayEvent> {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (!id || !timestamp || !signatures) throw new WebhookRefused('headers-missing');
  mustBeOfNow(timestamp, nowMs);
  const signed = joined(`${id}.${timestamp}.`, rawBody);
  const keys = await Promise.all([secrets].flat().map(keyOf));
  if (!(await isSigned(signed, signatures, keys))) throw new WebhookRefused('not-signed');
  return eventOf(rawBody, id);
}

function mustBeOfNow(timestamp: string, nowMs: number): void {
  const ageSeconds = /^\d{1,12}$/.test(timestamp) ? nowMs / 1_000 - Number(timestamp) : NaN;
  if (Number.isNaN(ageSeconds)) throw new WebhookRefused('headers-missing');
  if (ageSeconds > AGE_MAX_SECONDS) throw new WebhookRefused('too-old');
  if (ageSeconds < -AGE_MAX_SECONDS) throw new WebhookRefused('too-new');
}

/** Whether any of the signatures is by any of the keys. `verify` takes as long for a wrong one as for the right one. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  keys: readonly Key[],
): Promise<boolean> {
  const given = signatures
    .split(' ')
    .flatMap((one) => (one.startsWith('v1,') ? (bytesOf(one.slice(3)) ?? []) : []));
  const tried = await Promise.all(
    keys.flatMap((key) => given.map((one) => crypto.subtle.verify('HMAC', key, one, signed))),
  );
  return tried.includes(true);
}

function keyOf(secret: string): Promise<Key> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  if (!bytes || bytes.length === 0) throw new TypeError('A secret is whsec_ and base64.');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
}

function eventOf(rawBody: string | Uint8Array, id: string): MainstayEvent {
  const text = typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody);
  try {
    const event = JSON.parse(text) as Partial<MainstayEvent> | null;
    // Whoever has the secret writes events as they are described.
    if (event?.specversion === '1.0' && event.id === id) return event as MainstayEvent;
  } catch {
    // Said below.
  }
  throw new WebhookRefused('unreadable');
}

function headerOf(headers: HeadersGiven, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? [];
  return typeof value === 'string' ? value : value?.[0];
}

function joined(text: string, rawBody: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = [
    encoder.encode(text),
    typeof rawBody === 'string' ? encoder.encode(rawBody) : rawBody,
  ];
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Of base64; undefined for what is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
