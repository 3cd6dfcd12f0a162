import type { Course, Endpoint, Terms } from '#notify/endpoint';
import {
  DELIVERIES_MAX,
  WebhookStore,
  type Delivery,
  type Numbered,
  type Telling,
} from '#notify/webhook-store';
import { courseText, endpointOf, termsText, type EndpointRow } from '../webhook-rows.ts';

/** Keeps endpoints and what they are told as long as the process lives. */
export class MemoryWebhookStore extends WebhookStore {
  readonly #endpoints = new Map<string, EndpointRow>();
  readonly #deliveries: Delivery[] = [];
  readonly #marks = new Map<string, Map<string, string>>();
  #messages: Numbered[] = [];
  #cursor: string | undefined;
  #last = 0;

  endpoints(): Promise<readonly Endpoint[]> {
    return Promise.resolve([...this.#endpoints.values()].map(endpointOf));
  }

  add(endpoint: Endpoint): Promise<void> {
    const { id } = endpoint;
    this.#endpoints.set(id, { id, terms: termsText(endpoint), course: courseText(endpoint) });
    return Promise.resolve();
  }

  putTerms(id: string, terms: Terms): Promise<boolean> {
    return Promise.resolve(this.#change(id, { terms: termsText(terms) }));
  }

  putCourse(id: string, course: Course): Promise<boolean> {
    return Promise.resolve(this.#change(id, { course: courseText(course) }));
  }

  remove(id: string): Promise<boolean> {
    return Promise.resolve(this.#endpoints.delete(id));
  }

  marks(scope: string): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(this.#marks.get(scope)));
  }

  cursor(): Promise<string | undefined> {
    return Promise.resolve(this.#cursor);
  }

  tell({ expected, cursor, messages, marks, forget }: Telling): Promise<boolean> {
    if (this.#cursor !== expected) return Promise.resolve(false);
    this.#cursor = cursor;
    for (const scope of forget) this.#marks.delete(scope);
    for (const { scope, key, value } of marks) {
      const known = this.#marks.get(scope) ?? new Map<string, string>();
      this.#marks.set(scope, known.set(key, value));
    }
    for (const message of messages) {
      if (this.#messages.some(({ id }) => id === message.id)) continue;
      this.#messages.push({ ...message, number: ++this.#last });
    }
    return Promise.resolve(true);
  }

  after(number: number, kinds: readonly string[], limit: number): Promise<readonly Numbered[]> {
    const wanted = this.#messages.filter(
      (message) => message.number > number && kinds.includes(message.kind),
    );
    return Promise.resolve(wanted.slice(0, limit));
  }

  last(): Promise<number> {
    return Promise.resolve(this.#last);
  }

  message(id: string): Promise<Numbered | undefined> {
    return Promise.resolve(this.#messages.find((message) => message.id === id));
  }

  took(delivery: Delivery): Promise<void> {
    this.#deliveries.unshift(delivery);
    return Promise.resolve();
  }

  deliveries(endpointId: string): Promise<readonly Delivery[]> {
    const own = this.#deliveries.filter((delivery) => delivery.endpointId === endpointId);
    return Promise.resolve(own.slice(0, DELIVERIES_MAX));
  }

  removeBefore(atMs: number): Promise<void> {
    this.#messages = this.#messages.filter((message) => message.atMs >= atMs);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #change(id: string, change: Partial<EndpointRow>): boolean {
    const known = this.#endpoints.get(id);
    if (known) this.#endpoints.set(id, { ...known, ...change });
    return known !== undefined;
  }
}
