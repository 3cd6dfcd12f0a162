import { setTimeout as pause } from 'node:timers/promises';
import { encodeAll } from '#commands/writing/encoding';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import { StreamNotFound, type Append, type EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { dayOf, instantOf } from '#kernel/time';
import {
  demoPortfolio,
  demoStories,
  simulate,
  type SimulatedAccount,
  type Simulation,
} from '#simulation/simulate';

/** Who stands on simulated events. */
const ACTOR = 'simulation';
/** So many events hold the log's lock for milliseconds; others have their turn in the pause after them. */
const BATCH_EVENTS = 250;
const PAUSE_MS = 2;

/** What a load did: accounts already there are left as they are. */
export interface LoadSummary {
  readonly accounts: number;
  readonly known: number;
  readonly recorded: number;
}

export type LoadProgress = (accountsDone: number, accounts: number) => void;

/** Brings a simulated portfolio into the ledger, each account whole and once. */
export class SimulationLoad {
  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** The portfolio people try Mainstay with; it ends today. @throws Rejection `account-exists` */
  async demo(onProgress?: LoadProgress): Promise<LoadSummary> {
    const { zone } = await this.events.identity();
    return this.run(demoPortfolio(dayOf(this.#now(), zone)), onProgress);
  }

  /** @throws Rejection `account-exists` when an account of that name is not the simulation's; nothing is loaded then */
  async run(simulation: Simulation, onProgress?: LoadProgress): Promise<LoadSummary> {
    const known = await this.#knownAccounts(simulation);
    const now = this.#now();
    let [recorded, done] = [0, 0];
    let batch: SimulatedAccount[] = [];
    const flush = async () => {
      recorded += await this.#append(simulation.seed, batch, now);
      done += batch.length;
      onProgress?.(known.size + done, simulation.accounts);
      batch = [];
    };
    for (const account of simulate(simulation)) {
      if (known.has(account.accountId)) continue;
      batch.push(account);
      if (batch.reduce((sum, { events }) => sum + events.length, 0) >= BATCH_EVENTS) await flush();
    }
    if (batch.length > 0) await flush();
    return { accounts: simulation.accounts, known: known.size, recorded };
  }

  /** Whether the demo portfolio was begun to be loaded. */
  async isDemoLoaded(): Promise<boolean> {
    const { seed, ...rest } = demoPortfolio('2000-01-01');
    const [first] = simulate({ ...rest, seed, accounts: 1 });
    return first !== undefined && (await this.#isOurs(seed, first.accountId));
  }

  /** Which of its accounts tells which story; none while the demo is not there. */
  async demoStories(): Promise<ReturnType<typeof demoStories>> {
    return (await this.isDemoLoaded()) ? demoStories() : [];
  }

  async #knownAccounts(simulation: Simulation): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const { accountId } of simulate(simulation)) {
      if (await this.#isOurs(simulation.seed, accountId)) known.add(accountId);
      else if (await this.#isThere(accountId)) {
        throw new Rejection(
          'account-exists',
          `There is an account ${accountId} that is not the demo's. Load the demo into a folder of its own.`,
          { accountId },
        );
      }
    }
    return known;
  }

  async #isOurs(seed: string, accountId: string): Promise<boolean> {
    const stream = accountStream(accountId);
    return (await this.events.find(stream, [eventId(seed, stream, 0)])).length > 0;
  }

  async #isThere(accountId: string): Promise<boolean> {
    try {
      return (await this.events.read(accountStream(accountId), { limit: 1 })).length > 0;
    } catch (error) {
      if (error instanceof StreamNotFound) return false;
      throw error;
    }
  }

  /** What lies later today has not happened yet, and is not told. */
  async #append(seed: string, accounts: readonly SimulatedAccount[], now: string): Promise<number> {
    const appends: Append[] = [];
    for (const { accountId, events } of accounts) {
      const stream = accountStream(accountId);
      const drafts = events
        .filter(({ event }) => event.occurredAt <= now)
        .map(({ event, origin }, index) => ({
          stream,
          id: eventId(seed, stream, index),
          event,
          meta: { actor: ACTOR, origin },
        }));
      const encoded = await encodeAll(drafts, this.keys, newStream);
      if (encoded.length > 0) appends.push({ stream, expected: 'none', events: encoded });
    }
    await this.events.appendAll(appends);
    await pause(PAUSE_MS);
    return appends.reduce((sum, { events }) => sum + events.length, 0);
  }

  #now(): string {
    return instantOf(this.clock.nowMs());
  }
}

/** Simulated accounts begin their streams. */
const newStream = () => Promise.resolve({ recorded: [] });

const eventId = (seed: string, stream: string, index: number): string =>
  uuidOf(ACTOR, stream, seed, index);
