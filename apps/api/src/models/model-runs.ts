import { Injectable, Logger } from '@nestjs/common';
import { BY_SCHEDULE } from '#events/models/models.events';
import { Rejection } from '#kernel/decision';
import type { BacktestRequest } from '#insights/fit/churn-backtest';
import type { SignalBacktestRequest } from '#insights/fit/signal-backtest';
import type { Day } from '#kernel/time';
import { BulkWork } from '../bulk/bulk-work.ts';
import { Problem } from '../http/problem.ts';

/** Work on a model that runs or was the last to run since the server started. */
export interface ModelRun {
  readonly kind: 'calibration' | 'backtest' | 'signals';
  readonly bySchedule: boolean;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** The share done, 0 to 1. */
  readonly share: number;
  /** Whether it put anything on record; it does not where the same is there already. */
  readonly changed: boolean;
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly params: Readonly<Record<string, unknown>>;
  } | null;
}

type Work = (
  signal: AbortSignal,
  onProgress: (progress: { readonly share: number }) => void,
) => Promise<{ readonly changed: boolean }>;

/** Calibrates and judges models in the background, one at a time. */
@Injectable()
export class ModelRuns {
  readonly #logger = new Logger('models');
  #run: ModelRun | null = null;
  #cancelling = new AbortController();

  constructor(private readonly work: BulkWork) {}

  get last(): ModelRun | null {
    return this.#run;
  }

  /** @throws Problem while another runs */
  calibrate(cutOffOn: Day, actor: string): ModelRun {
    return this.#begin('calibration', (signal, onProgress) =>
      this.work.calibrate({ cutOffOn, actor, onProgress }, signal),
    ).begun;
  }

  /** The same by schedule; resolves with what came of it. @throws Problem while another runs */
  calibrateBySchedule(cutOffOn: Day): Promise<ModelRun> {
    const once = `calibration ${cutOffOn}`;
    const work: Work = (signal, onProgress) =>
      this.work.calibrate({ cutOffOn, actor: BY_SCHEDULE, once, onProgress }, signal);
    return this.#begin('calibration', work, true).ended;
  }

  /** @throws Problem while another runs */
  backtest(request: BacktestRequest, actor: string): ModelRun {
    return this.#begin('backtest', (signal, onProgress) =>
      this.work.backtest({ ...request, actor, onProgress }, signal),
    ).begun;
  }

  /** @throws Problem while another runs */
  judgeSignals(request: SignalBacktestRequest, actor: string): ModelRun {
    return this.#begin('signals', (signal, onProgress) =>
      this.work.judgeSignals({ ...request, actor, onProgress }, signal),
    ).begun;
  }

  /** Ends what runs; nothing of it is put on record. */
  cancel(): ModelRun | null {
    if (this.#run?.state === 'running') {
      this.#run = { ...this.#run, state: 'cancelled' };
      this.#cancelling.abort();
    }
    return this.#run;
  }

  #begin(
    kind: ModelRun['kind'],
    work: Work,
    bySchedule = false,
  ): { readonly begun: ModelRun; readonly ended: Promise<ModelRun> } {
    if (this.#run?.state === 'running') {
      throw new Problem(409, 'model-busy', 'A model is being worked on: wait, or cancel that.');
    }
    const beginning = { share: 0, changed: false, problem: null };
    const begun: ModelRun = { kind, bySchedule, state: 'running', ...beginning };
    this.#run = begun;
    this.#cancelling = new AbortController();
    return { begun, ended: this.#follow(begun, work, this.#cancelling.signal) };
  }

  async #follow(begun: ModelRun, work: Work, signal: AbortSignal): Promise<ModelRun> {
    let run = begun;
    const keep = (change: Partial<ModelRun>): ModelRun => {
      run = { ...run, ...(signal.aborted ? { state: 'cancelled' as const } : change) };
      // What was cancelled may have made room for other work.
      if (!signal.aborted) this.#run = run;
      return run;
    };
    try {
      const { changed } = await work(signal, ({ share }) => void keep({ share }));
      return keep({ state: 'done', share: 1, changed });
    } catch (error) {
      return keep(signal.aborted ? {} : { state: 'failed', problem: this.#problemOf(error) });
    }
  }

  #problemOf(error: unknown): NonNullable<ModelRun['problem']> {
    if (error instanceof Rejection) {
      const { code, message, params } = error;
      return { code, message, params };
    }
    this.#logger.error(
      'Work on a model failed',
      error instanceof Error ? error.stack : String(error),
    );
    return { code: 'model-work-failed', message: 'It broke off; the log says why.', params: {} };
  }
}
