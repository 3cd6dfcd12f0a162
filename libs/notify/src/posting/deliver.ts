import type { Clock } from '#kernel/clock';
import type { Endpoint } from '../endpoint.ts';
import type { Message } from '../message.ts';
import { signedHeaders } from '../signing.ts';
import type { Delivery, WebhookStore } from '../webhook-store.ts';
import { post, type Posted, type PostOptions } from './post.ts';

const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** What sending stands on. */
export interface Sending {
  readonly store: WebhookStore;
  /** The installation's secret, from which endpoints have theirs. */
  readonly secret: Buffer;
  readonly clock: Clock;
  readonly toPrivate: boolean;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Sends one message to an endpoint, once, and takes down how that went. */
export async function deliver(
  { store, secret, clock, ...rest }: Sending,
  endpoint: Endpoint,
  message: Message,
): Promise<Posted> {
  const atMs = clock.nowMs();
  const headers = {
    'content-type': CONTENT_TYPE,
    'user-agent': 'Mainstay',
    ...signedHeaders(secret, endpoint, message, atMs),
  };
  const options: PostOptions = { ...rest, nowMs: () => clock.nowMs() };
  const posted = await post(endpoint.url, headers, message.body, options);
  // Whoever stops in between has found out nothing about the other side.
  if (rest.signal?.aborted === true) return posted;
  const delivery: Delivery = {
    endpointId: endpoint.id,
    messageId: message.id,
    kind: message.kind,
    atMs,
    status: posted.status,
    failure: posted.failure,
    tookMs: clock.nowMs() - atMs,
  };
  await store.took(delivery);
  return posted;
}
