import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { NotThereYet } from '#insights/asking/not-there-yet';
import { StoreUnavailable } from '#kernel/event-store';
import type { Lease, Leases } from '#kernel/leases';
import { pause } from '#kernel/pause';
import { wantedBy } from '#notify/endpoint';
import type { Sending } from '#notify/posting/deliver';
import { positionIn } from '#notify/telling/cursor';
import { Courier } from './courier.ts';
import { MovedOn, type Teller } from './teller.ts';

/** Another process takes over so long after one that died. */
const LEASE_MS = 15_000;
const LEASE = 'webhooks';

/** What was told stays for redelivery and for endpoints that were away. */
const KEPT_MS = 30 * 86_400_000;
const SWEEP_EVERY_MS = 3_600_000;

export interface NotifierParts {
  readonly teller: Teller;
  readonly sending: () => Promise<Sending>;
  readonly leases: Leases | undefined;
  readonly everyMs: number;
  readonly chance: () => number;
}

/** Tells others while the server runs: of several processes of an installation one at a time. */
@Injectable()
export class Notifier implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(Notifier.name);
  readonly #stopping = new AbortController();
  readonly #holder = randomUUID();
  #lease: Lease | undefined;
  #woken = new AbortController();
  #ended: Promise<void> | undefined;
  #sweptMs = -Infinity;

  constructor(private readonly parts: NotifierParts) {}

  onApplicationBootstrap(): void {
    this.#ended = this.#run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#ended;
  }

  /** Looks at once whether there is something to do. */
  wake(): void {
    this.#woken.abort();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const { parts } = this;
    const sending = { ...(await parts.sending()), signal };
    const failed = (error: unknown): void => {
      this.#say(error);
    };
    const again = (): void => {
      this.wake();
    };
    const courier = new Courier(sending, parts.chance, again, failed);
    while (!signal.aborted) {
      this.#woken = new AbortController();
      await this.#round(courier, sending).catch(failed);
      await pause(parts.everyMs, this.#woken.signal);
    }
    await courier.settled();
    if (this.#lease) await parts.leases?.release(this.#lease).catch(failed);
  }

  async #round(courier: Courier, { store, clock }: Sending): Promise<void> {
    // In this order: whoever is added in between has moved the cursor, and nothing that is theirs is passed by.
    const cursor = await store.cursor();
    const wanted = wantedBy(await store.endpoints());
    // Where nobody listens and nobody did there is nothing to hold.
    if (wanted.size === 0 && positionIn(cursor) === undefined) return;
    if (!(await this.#mayTell())) return;
    try {
      await this.parts.teller.round(cursor, wanted);
    } finally {
      courier.carry(await store.endpoints());
    }
    if (clock.nowMs() - this.#sweptMs < SWEEP_EVERY_MS) return;
    this.#sweptMs = clock.nowMs();
    await store.removeBefore(this.#sweptMs - KEPT_MS);
  }

  async #mayTell(): Promise<boolean> {
    const { leases } = this.parts;
    if (!leases) return true;
    this.#lease = await leases.claim(LEASE, this.#holder, LEASE_MS);
    return this.#lease !== undefined;
  }

  /** What passes by itself is tried again without a word. */
  #say(error: unknown): void {
    if (error instanceof MovedOn || error instanceof NotThereYet) return;
    if (error instanceof StoreUnavailable || this.#stopping.signal.aborted) return;
    this.#logger.error(`Others could not be told: ${String(error)}`);
  }
}
