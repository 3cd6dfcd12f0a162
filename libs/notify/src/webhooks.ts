import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel/clock';
import { beginsAt, type Endpoint, type Terms } from './endpoint.ts';
import type { Kind } from './kinds.ts';
import { testMessage } from './message.ts';
import { deliver, type Sending } from './posting/deliver.ts';
import type { Posted } from './posting/post.ts';
import { secretOf } from './signing.ts';
import { cursorAfter, positionIn } from './telling/cursor.ts';
import type { Delivery, WebhookStore } from './webhook-store.ts';

/** So many endpoints are told at most. */
const ENDPOINTS_MAX = 50;
export const URL_MAX = 2_000;

/** What endpoints rest on; how they are reached is a setting. */
export interface WebhookParts {
  readonly store: WebhookStore;
  readonly clock: Clock;
  readonly secret: () => Promise<Buffer>;
  readonly toPrivate: boolean;
  readonly ledgerId: string;
  /** Where the log ends. */
  readonly head: () => Promise<number>;
}

/** An endpoint with its secret, which is seen this once. */
export interface Keyed {
  readonly endpoint: Endpoint;
  readonly secret: string;
}

/** What people do with endpoints. */
export class Webhooks {
  constructor(private readonly parts: WebhookParts) {}

  list(): Promise<readonly Endpoint[]> {
    return this.parts.store.endpoints();
  }

  /** Told of what happens from now on. @throws WebhookRefused */
  async add(url: string, kinds: readonly Kind[]): Promise<Keyed> {
    const { store, clock, toPrivate } = this.parts;
    mustBeTarget(url, toPrivate);
    if ((await store.endpoints()).length >= ENDPOINTS_MAX)
      throw new WebhookRefused('webhooks-full');
    const endpoint: Endpoint = {
      id: randomUUID(),
      url,
      kinds,
      isOn: true,
      generation: 1,
      rotatedAtMs: null,
      createdAtMs: clock.nowMs(),
      ...beginsAt(await store.last()),
    };
    await store.add(endpoint);
    await this.#beginTelling();
    return this.#keyed(endpoint);
  }

  /** Another secret; for a day messages are signed by the one before as well. @throws WebhookRefused */
  async rotate(id: string): Promise<Keyed> {
    const { generation } = await this.find(id);
    const rotatedAtMs = this.parts.clock.nowMs();
    return this.#keyed(await this.#say(id, { generation: generation + 1, rotatedAtMs }));
  }

  /** One that is switched on begins where it was, with nothing held against it. @throws WebhookRefused */
  async switch(id: string, isOn: boolean): Promise<Endpoint> {
    const endpoint = await this.#say(id, { isOn });
    if (!isOn) return endpoint;
    const course = beginsAt(endpoint.cursor);
    await this.parts.store.putCourse(id, course);
    return { ...endpoint, ...course };
  }

  /** @throws WebhookRefused */
  async remove(id: string): Promise<void> {
    if (!(await this.parts.store.remove(id))) throw new WebhookRefused('webhook-unknown');
  }

  /** @throws WebhookRefused */
  async deliveries(id: string): Promise<readonly Delivery[]> {
    return this.deliveriesOf(await this.find(id));
  }

  /** The last tries of an endpoint that was found, the last first. */
  deliveriesOf({ id }: Endpoint): Promise<readonly Delivery[]> {
    return this.parts.store.deliveries(id);
  }

  /** Sends a message that says nothing. @throws WebhookRefused */
  async test(id: string): Promise<Posted> {
    const endpoint = await this.find(id);
    const { ledgerId, clock } = this.parts;
    return deliver(await this.#sending(), endpoint, testMessage(ledgerId, id, clock.nowMs()));
  }

  /** Sends a message once more, beside the order of the others. @throws WebhookRefused */
  async redeliver(id: string, messageId: string): Promise<Posted> {
    const endpoint = await this.find(id);
    const message = await this.parts.store.message(messageId);
    if (!message) throw new WebhookRefused('message-unknown');
    return deliver(await this.#sending(), endpoint, message);
  }

  /** @throws WebhookRefused */
  async find(id: string): Promise<Endpoint> {
    const found = (await this.parts.store.endpoints()).find((endpoint) => endpoint.id === id);
    if (!found) throw new WebhookRefused('webhook-unknown');
    return found;
  }

  /**
   * What happens from this moment on is told, however long it takes until somebody looks at the log. After the endpoint
   * is there: whoever finds that telling has begun finds whom it began for.
   */
  async #beginTelling(): Promise<void> {
    const { store, head } = this.parts;
    const expected = await store.cursor();
    if (positionIn(expected) !== undefined) return;
    const cursor = cursorAfter(expected, await head());
    // Somebody else has begun where it is elsewhere by now.
    await store.tell({ expected, cursor, messages: [], marks: [], forget: [] });
  }

  async #say(id: string, change: Partial<Terms>): Promise<Endpoint> {
    const said = { ...(await this.find(id)), ...change };
    if (!(await this.parts.store.putTerms(id, said))) throw new WebhookRefused('webhook-unknown');
    return said;
  }

  async #keyed(endpoint: Endpoint): Promise<Keyed> {
    return { endpoint, secret: secretOf(await this.parts.secret(), endpoint) };
  }

  async #sending(): Promise<Sending> {
    const { store, clock, toPrivate, secret } = this.parts;
    return { store, clock, toPrivate, secret: await secret() };
  }
}

const REFUSALS = {
  'webhook-unknown': 'There is no such webhook any more.',
  'message-unknown': 'There is no such message any more: messages are kept for thirty days.',
  'webhooks-full': `There are ${String(ENDPOINTS_MAX)} webhooks: remove one first.`,
  'webhook-url':
    'This is no address that messages can be sent to: write one such as https://hooks.example/mainstay.',
  'webhook-https':
    'Messages are sent over https: write an address that begins with https://, or allow private targets (MAINSTAY_WEBHOOKS_TO_PRIVATE=1).',
} as const;

/** What was asked for cannot be, for the reason its sentence gives. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';

  constructor(readonly code: keyof typeof REFUSALS) {
    super(REFUSALS[code]);
  }
}

/** Where it leads is looked at whenever something is sent: names may stand for something else by then. */
function mustBeTarget(url: string, toPrivate: boolean): void {
  const target = URL.canParse(url) && url.length <= URL_MAX ? new URL(url) : undefined;
  if (!target || !['http:', 'https:'].includes(target.protocol))
    throw new WebhookRefused('webhook-url');
  // They would stand in lists, and in the request as a header of their own.
  if (target.username !== '' || target.password !== '') throw new WebhookRefused('webhook-url');
  if (target.protocol === 'http:' && !toPrivate) throw new WebhookRefused('webhook-https');
}
