import { setTimeout as pause } from 'node:timers/promises';
import type { PortfolioPage } from '#insights/views';
import type { Api, GivenCluster } from './given-cluster.ts';

/** Who was not answered asks again after so long: a server at its limits is not helped by more questions. */
const PAUSE_MS = 100;

export interface Acknowledged {
  readonly position: string;
  readonly eventIds: readonly string[];
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A program that commands and asks a cluster, and does not give up while what it is told may pass. */
export class Caller {
  constructor(private readonly cluster: GivenCluster) {}

  open(accountId: string): Promise<Acknowledged> {
    const body = { accountId, as: 'customer', name: accountId };
    return this.#send('accounts', `open-${accountId}`, body);
  }

  order(accountId: string, number: number): Promise<Acknowledged> {
    return this.#send(`accounts/${accountId}/orders`, `order-${accountId}-${number}`, {
      orderId: `O-${number}`,
      amount: `${(number % 90) + 10}.00`,
      currency: 'EUR',
      occurredOn: `2025-${String((number % 12) + 1).padStart(2, '0')}-1${number % 10}`,
    });
  }

  /** The portfolio once it includes a position. */
  async portfolioAfter(api: Api, position: string): Promise<PortfolioPage> {
    for (;;) {
      const answer = await this.#ask(api, `portfolio?limit=1&after=${position}`);
      if (answer !== undefined) return answer as PortfolioPage;
      await pause(PAUSE_MS);
    }
  }

  /** What is not known to have happened is sent again with the same key, anywhere. */
  async #send(path: string, key: string, body: object): Promise<Acknowledged> {
    for (let attempt = key.length; ; attempt += 1) {
      const { apis } = this.cluster;
      const answer = await this.#ask(apis[attempt % apis.length]!, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      });
      if (answer !== undefined) return answer as Acknowledged;
      await pause(PAUSE_MS);
    }
  }

  /** Nothing where the connection broke, or where it is too early, out of reach or busy with the same command. */
  async #ask(api: Api, path: string, init: Asking = {}): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.cluster.token}`, ...init.headers };
    const url = api.url(`/api/v1/${path}`);
    const answer = await fetch(url, { ...init, headers }).catch(() => undefined);
    const text = await answer?.text().catch(() => undefined);
    if (answer === undefined || text === undefined || answer.status === 503) return undefined;
    const said = JSON.parse(text) as { readonly code?: string };
    if (answer.ok) return said;
    if (said.code === 'busy') return undefined;
    throw new Error(`${path}: ${text}`);
  }
}
