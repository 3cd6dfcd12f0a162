import { randomUUID } from 'node:crypto';
import type { Random } from '#simulation/random';

/** A contact that was sent, and the answer it got. */
export interface Acknowledged {
  readonly accountId: string;
  readonly reference: string;
  readonly eventId: string;
  readonly position: string;
}

interface Answer {
  readonly eventIds: readonly string[];
  readonly position: string;
}

/** Now and then somebody sends again what was answered already. */
const REPEATED = 0.2;

/**
 * A program that records contacts, one after the other, each under a key of its own, and sends each until it is
 * answered: recorded twice it would be two contacts, as nothing but the key says that it is the same.
 */
export class WriterClient {
  readonly acknowledged: Acknowledged[] = [];
  /** What was sent, whether it was answered or not. */
  readonly sent = new Set<string>();
  /** Answers that were others than the first one to the same. */
  readonly differing: string[] = [];
  #next = { key: randomUUID(), reference: '' };

  constructor(
    readonly accountId: string,
    private readonly token: string,
    private readonly random: Random,
  ) {
    this.#prepare();
  }

  /** Sends until the server is gone. */
  async sendTo(origin: string): Promise<void> {
    try {
      for (;;) await this.#sendOne(origin);
    } catch (error) {
      if (!isUnanswered(error)) throw error;
    }
  }

  async open(origin: string): Promise<void> {
    const { accountId } = this;
    const body = { accountId, as: 'customer', name: accountId };
    await this.#post(`${origin}/api/v1/accounts`, body, `open-${accountId}`);
  }

  async #sendOne(origin: string): Promise<void> {
    const { accountId } = this;
    const { key, reference } = this.#next;
    const url = `${origin}/api/v1/accounts/${accountId}/contacts`;
    const body = { kind: 'call', reference };
    this.sent.add(reference);
    const { eventIds, position } = await this.#post(url, body, key);
    this.acknowledged.push({ accountId, reference, eventId: eventIds[0] ?? '', position });
    this.#prepare();
    if (!this.random.chance(REPEATED)) return;
    const again = await this.#post(url, body, key);
    if (again.position !== position || again.eventIds[0] !== eventIds[0]) {
      this.differing.push(`${reference}: ${JSON.stringify(again)}`);
    }
  }

  #prepare(): void {
    const reference = `${this.accountId}/${this.acknowledged.length}`;
    this.#next = { key: randomUUID(), reference };
  }

  async #post(url: string, body: object, key: string): Promise<Answer> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
    const said = await answer.text();
    if (answer.status !== 200) throw new Error(`${answer.status}: ${said}`);
    return JSON.parse(said) as Answer;
  }
}

/** What fetch throws where nobody answers any more; by its name, as it is no TypeError of the spec's own realm. */
const isUnanswered = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';
