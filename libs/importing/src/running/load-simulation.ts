import { setTimeout as pause } from 'node:timers/promises';
import { encodeAll } from '#commands/writing/encoding';
import type { EventOf } from '#events/catalogue';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import { StreamNotFound, type Append, type EventStore, type NewEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { addDays, dayOf, endOfDay, instantOf, type Day, type Instant } from '#kernel/time';
import { knownFromOf } from '#simulation/recorded';
import {
  demoPortfolio,
  demoStories,
  lateHeardOf,
  simulate,
  type SimulatedAccount,
  type Simulation,
} from '#simulation/simulate';
import type { StoryName } from '#simulation/profile';
import { isStaged, stagedAppends, writeStaged, type Staged } from './staged-appends.ts';

/** An account of the demo, what is told of it, and the moment to look at where that is not now. */
interface DemoStory {
  readonly accountId: string;
  readonly story: StoryName | 'known-late';
  readonly asOf?: Day;
  readonly knownAt?: Instant;
}

/** After so many days a departure that was heard of three weeks late is not known yet. */
const UNHEARD_OF_DAYS = 10;

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

  /**
   * The portfolio people try Mainstay with; it ends today. In a new ledger it is told when things came to be
   * known. @throws Rejection `account-exists`
   */
  async demo(onProgress?: LoadProgress): Promise<LoadSummary> {
    const { zone } = await this.events.identity();
    const simulation = demoPortfolio(dayOf(this.#now(), zone));
    const isNew = (await this.events.head()) === 0;
    if (!isNew) return this.run(simulation, onProgress);
    const summary = await this.#stage(simulation, onProgress);
    await this.#showFiguresByPerson();
    return { ...summary, recorded: summary.recorded + 1 };
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
  async demoStories(): Promise<readonly DemoStory[]> {
    return (await this.isDemoLoaded()) ? [...demoStories(), ...(await this.#knownLate())] : [];
  }

  /** The moment between a departure and the day it was heard of, as it was known then. */
  async #knownLate(): Promise<readonly DemoStory[]> {
    const { accountId } = lateHeardOf() ?? {};
    if (accountId === undefined) return [];
    const { zone } = await this.events.identity();
    const stored = await this.events.read(accountStream(accountId));
    const departed = stored.find(
      (event) => event.type === 'StakeholderDeparted' && isStaged(event),
    );
    if (!departed) return [];
    const asOf = addDays(dayOf(departed.occurredAt, zone), UNHEARD_OF_DAYS);
    const knownAt = endOfDay(asOf, zone);
    return departed.recordedAt > knownAt ? [{ accountId, story: 'known-late', asOf, knownAt }] : [];
  }

  async #stage(simulation: Simulation, onProgress?: LoadProgress): Promise<LoadSummary> {
    const now = this.#now();
    const { accounts } = simulation;
    const staged: Staged[] = [];
    for (const account of simulate(simulation)) {
      staged.push(...(await this.#staged(simulation, account, now)));
    }
    await writeStaged(this.events, stagedAppends(staged), (share) =>
      onProgress?.(Math.floor(accounts * share), accounts),
    );
    return { accounts, known: 0, recorded: staged.length };
  }

  /** What others are to see of each, which is off where nobody says so: the demo shows all there is. */
  async #showFiguresByPerson(): Promise<void> {
    const { zone } = await this.events.identity();
    const occurredAt = this.#now();
    const event: EventOf<'PolicySet'> = {
      type: 'PolicySet',
      occurredAt,
      data: {
        policy: 'per-person-reports',
        from: dayOf(occurredAt, zone),
        value: { enabled: true },
      },
      personal: { reason: 'The demo shows all there is; its people are made up.' },
    };
    const draft = {
      stream: POLICIES_STREAM,
      id: eventId(ACTOR, POLICIES_STREAM, 0),
      event,
      meta: { actor: ACTOR, origin: 'entered' as const },
    };
    const events = await encodeAll([draft], this.keys, newStream);
    await this.events.appendAll([{ stream: POLICIES_STREAM, expected: 'none', events }]);
  }

  async #staged(
    simulation: Simulation,
    account: SimulatedAccount,
    now: Instant,
  ): Promise<readonly Staged[]> {
    const stream = accountStream(account.accountId);
    // What would be known later than now is recorded now, as it is.
    const known = knownFromOf(simulation, account).map((at) => (at > now ? undefined : at));
    const encoded = await this.#encoded(simulation.seed, account, now, (index) =>
      known[index] === undefined ? {} : { staged: true },
    );
    return encoded.map((event, index) => ({ stream, event, recordedAt: known[index] }));
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
    for (const account of accounts) {
      const encoded = await this.#encoded(seed, account, now);
      const stream = accountStream(account.accountId);
      if (encoded.length > 0) appends.push({ stream, expected: 'none', events: encoded });
    }
    await this.events.appendAll(appends);
    await pause(PAUSE_MS);
    return appends.reduce((sum, { events }) => sum + events.length, 0);
  }

  #encoded(
    seed: string,
    { accountId, events }: SimulatedAccount,
    now: Instant,
    markOf: (index: number) => Pick<Meta, 'staged'> = () => ({}),
  ): Promise<readonly NewEvent[]> {
    const stream = accountStream(accountId);
    const drafts = events
      .filter(({ event }) => event.occurredAt <= now)
      .map(({ event, origin }, index) => ({
        stream,
        id: eventId(seed, stream, index),
        event,
        meta: { actor: ACTOR, origin, ...markOf(index) },
      }));
    return encodeAll(drafts, this.keys, newStream);
  }

  #now(): Instant {
    return instantOf(this.clock.nowMs());
  }
}

/** Simulated accounts begin their streams. */
const newStream = () => Promise.resolve({ recorded: [] });

const eventId = (seed: string, stream: string, index: number): string =>
  uuidOf(ACTOR, stream, seed, index);
