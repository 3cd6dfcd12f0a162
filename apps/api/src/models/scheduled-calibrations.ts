import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { readIntent } from '#commands/forms/form';
import { FailScheduledCalibration } from '#commands/models/models.commands';
import type { Writer } from '#commands/writing/writer';
import { BY_SCHEDULE } from '#events/models/models.events';
import type { Moments } from '#insights/asking/moments';
import type { Models } from '#insights/models/models';
import { StoreUnavailable } from '#kernel/event-store';
import type { Lease, Leases } from '#kernel/leases';
import { pause } from '#kernel/pause';
import { addDays, type Day } from '#kernel/time';
import type { ModelRun, ModelRuns } from './model-runs.ts';

/** Another process takes over so long after one that died. */
const LEASE_MS = 60_000;
const LEASE = 'calibration';
const MESSAGE_MAX = 500;

export interface ScheduledParts {
  readonly runs: ModelRuns;
  readonly writer: Writer;
  readonly models: Pick<Models, 'view'>;
  readonly moments: Pick<Moments, 'today'>;
  readonly leases: Leases | undefined;
  readonly everyMs: number;
}

/**
 * Calibrates when the rule `calibration` says that it is due, to the end of the day before: of several processes of an
 * installation one, and never while that one works on a model. What it gave, or why it gave nothing, is on record before
 * anything is tried again, so that a restart does nothing twice.
 */
@Injectable()
export class ScheduledCalibrations implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(ScheduledCalibrations.name);
  readonly #stopping = new AbortController();
  readonly #holder = randomUUID();
  #lease: Lease | undefined;
  #ended: Promise<void> | undefined;

  constructor(private readonly parts: ScheduledParts) {}

  onApplicationBootstrap(): void {
    this.#ended = this.#run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    const { runs } = this.parts;
    if (runs.last?.bySchedule) runs.cancel();
    await this.#ended;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (;;) {
      // A server that starts has read models to catch up with first.
      await pause(this.parts.everyMs, signal);
      if (signal.aborted) return;
      await this.round().catch((error: unknown) => {
        this.#say(error);
      });
    }
  }

  /** Looks once whether a calibration is due, and does it. */
  async round(): Promise<void> {
    const { runs } = this.parts;
    if (runs.last?.state === 'running' || (await this.#dueTo()) === undefined) return;
    if (!(await this.#hold())) return;
    try {
      // Asked again: whoever held it before may have done it.
      const cutOffOn = await this.#dueTo();
      if (cutOffOn === undefined || this.#isBusy()) return;
      const run = await this.#holding(runs.calibrateBySchedule(cutOffOn));
      if (run.state !== 'done' && !this.#stopping.signal.aborted) await this.#fail(cutOffOn, run);
    } finally {
      await this.#release();
    }
  }

  /** The last day to learn from, where a calibration is due. */
  async #dueTo(): Promise<Day | undefined> {
    const { models, moments } = this.parts;
    const today = moments.today();
    const { dueOn } = (await models.view()).schedule;
    return dueOn !== null && dueOn <= today ? addDays(today, -1) : undefined;
  }

  #isBusy(): boolean {
    return this.parts.runs.last?.state === 'running' || this.#stopping.signal.aborted;
  }

  async #fail(cutOffOn: Day, { state, problem }: ModelRun): Promise<void> {
    const said =
      state === 'cancelled' || !problem
        ? { code: 'cancelled', message: 'It was given up.' }
        : { code: problem.code, message: problem.message.slice(0, MESSAGE_MAX) };
    const failure = { on: this.parts.moments.today(), cutOffOn, ...said };
    const intent = readIntent(FailScheduledCalibration.entry, failure);
    await this.parts.writer.write(intent, { actor: BY_SCHEDULE, origin: 'captured' });
  }

  /** Of several processes one may. */
  async #hold(): Promise<boolean> {
    const { leases } = this.parts;
    if (!leases) return true;
    this.#lease = await leases.claim(LEASE, this.#holder, LEASE_MS);
    return this.#lease !== undefined;
  }

  /** Holds on while something is done. Whoever loses it all the same puts nothing on record a second time. */
  async #holding<T>(work: Promise<T>): Promise<T> {
    const done = new AbortController();
    const ended = work.finally(() => {
      done.abort();
    });
    for (;;) {
      await pause(LEASE_MS / 3, done.signal);
      if (done.signal.aborted) return ended;
      await this.#hold().catch(() => false);
    }
  }

  async #release(): Promise<void> {
    const lease = this.#lease;
    this.#lease = undefined;
    if (lease) await this.parts.leases?.release(lease);
  }

  /** What passes by itself is tried again without a word. */
  #say(error: unknown): void {
    if (error instanceof StoreUnavailable || this.#stopping.signal.aborted) return;
    this.#logger.error(`A calibration by schedule could not be begun: ${String(error)}`);
  }
}
