import type { Intent } from '#commands/deciding/intent';
import { readIntent } from '#commands/forms/form';
import {
  CalibrateRhythm,
  RecordChurnBacktest,
  RecordSignalBacktest,
} from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import { ChurnBacktest, type BacktestRequest } from '#insights/fit/churn-backtest';
import { ChurnModelFit } from '#insights/fit/fit-churn-model';
import { SignalBacktest, type SignalBacktestRequest } from '#insights/fit/signal-backtest';
import type { Clock } from '#kernel/clock';
import { instantOf, type Day } from '#kernel/time';
import { lookAt, type LookedAt, type LookRequest } from '#importing/reading/look';
import type { ImportPreview } from '#importing/running/import-preview';
import type { ImportProgress } from '#importing/running/import-progress';
import { ImportRun, type ImportRequest, type ImportSummary } from '#importing/running/import-run';
import { SimulationLoad, type LoadSummary } from '#importing/running/load-simulation';
import { UndoRun, type UndoRequest, type UndoSummary } from '#importing/running/undo-run';
import type { ReadSide } from '#stores/read-side';
import type { Stores } from '../stores/stores.ts';

/** Work that writes much at once. In which thread it is done is for whoever starts the server to say. */
export abstract class BulkWork {
  /** Aborted, it ends as soon as it can; what was recorded by then stays. */
  abstract importFile(request: ImportRequest, signal: AbortSignal): Promise<ImportSummary>;

  /** Looks at a file before anything of it is recorded. */
  abstract look(request: Omit<LookRequest, 'now'>): Promise<LookedAt>;

  /** What an import would do; nothing is written. */
  abstract rehearse(request: ImportRequest, signal: AbortSignal): Promise<ImportPreview>;

  /** Begun again it goes on where it ended. */
  abstract undoImport(request: UndoRequest): Promise<UndoSummary>;

  abstract loadDemo(): Promise<LoadSummary>;

  /** Calibrates the churn model and puts it on record. @throws Rejection as `ChurnModelFit` does */
  abstract calibrate(request: CalibrateRequest, signal: AbortSignal): Promise<RecordedWork>;

  /** Judges two models and puts that on record. @throws Rejection as `ChurnBacktest` does */
  abstract backtest(request: BacktestOrder, signal: AbortSignal): Promise<RecordedWork>;

  /** Judges the weights of signals and puts that on record. @throws Rejection as `SignalBacktest` does */
  abstract judgeSignals(request: SignalsOrder, signal: AbortSignal): Promise<RecordedWork>;
}

/** Whether there was anything to put on record. */
export interface RecordedWork {
  readonly changed: boolean;
}

interface Told {
  readonly actor: string;
  /** Hears of the share done, in (0, 1]. */
  readonly onProgress?: (progress: { readonly share: number }) => void;
}

export interface CalibrateRequest extends Told {
  readonly cutOffOn: Day;
  /** Under one key it is put on record once, whoever else does the same; left out where each counts. */
  readonly once?: string;
}

export interface BacktestOrder extends Told, BacktestRequest {}

export interface SignalsOrder extends Told, SignalBacktestRequest {}

/** Does bulk work right here, over stores that are open. */
export class BulkWorkHere extends BulkWork {
  readonly #clock: Clock;
  readonly #imports: ImportRun;
  readonly #undos: UndoRun;
  readonly #simulations: SimulationLoad;

  readonly #stores: Pick<Stores, 'events' | 'keys' | 'recording'>;

  constructor(
    stores: Pick<Stores, 'events' | 'keys' | 'recording'> & Pick<ReadSide, 'readModels'>,
  ) {
    super();
    this.#stores = stores;
    const { events, keys, recording, readModels } = stores;
    this.#clock = recording;
    this.#imports = new ImportRun(events, keys, recording, undefined, readModels);
    this.#undos = new UndoRun(events, keys, recording);
    this.#simulations = new SimulationLoad(events, keys, recording);
  }

  importFile(request: ImportRequest, signal: AbortSignal): Promise<ImportSummary> {
    const onProgress = (progress: ImportProgress): void => {
      // Told between two batches, where it may stop.
      signal.throwIfAborted();
      request.onProgress?.(progress);
    };
    return this.#imports.run({ ...request, onProgress });
  }

  look(request: Omit<LookRequest, 'now'>): Promise<LookedAt> {
    return lookAt({ ...request, now: instantOf(this.#clock.nowMs()) });
  }

  rehearse(request: ImportRequest, signal: AbortSignal): Promise<ImportPreview> {
    return this.#imports.rehearse({ ...request, signal });
  }

  undoImport(request: UndoRequest): Promise<UndoSummary> {
    return this.#undos.run(request);
  }

  loadDemo(): Promise<LoadSummary> {
    return this.#simulations.demo();
  }

  async calibrate(
    { cutOffOn, actor, onProgress, once }: CalibrateRequest,
    signal: AbortSignal,
  ): Promise<RecordedWork> {
    const { events, keys, recording } = this.#stores;
    const fit = new ChurnModelFit(events, keys, recording);
    const found = await fit.to(cutOffOn, { onProgress: telling(onProgress, signal) });
    return this.#record(readIntent(CalibrateRhythm.entry, { ...found }), actor, once);
  }

  async backtest(
    { actor, onProgress, ...request }: BacktestOrder,
    signal: AbortSignal,
  ): Promise<RecordedWork> {
    const { events, keys, recording } = this.#stores;
    const backtest = new ChurnBacktest(events, keys, recording);
    const found = await backtest.run(request, telling(onProgress, signal));
    return this.#record(readIntent(RecordChurnBacktest.entry, { ...found }), actor);
  }

  async judgeSignals(
    { actor, onProgress, ...request }: SignalsOrder,
    signal: AbortSignal,
  ): Promise<RecordedWork> {
    const { events, keys, recording } = this.#stores;
    const backtest = new SignalBacktest(events, keys, recording);
    const found = await backtest.run(request, telling(onProgress, signal));
    return this.#record(readIntent(RecordSignalBacktest.entry, { ...found }), actor);
  }

  async #record(intent: Intent, actor: string, once?: string): Promise<RecordedWork> {
    const { events, keys, recording } = this.#stores;
    const writer = new Writer(events, keys, recording);
    const key = once === undefined ? {} : { idempotencyKey: once, bodyHash: once };
    const { changed } = await writer.write(intent, { actor, origin: 'captured', ...key });
    return { changed };
  }
}

/** Tells how far it is, and ends where nobody wants it any more. */
const telling =
  (onProgress: Told['onProgress'], signal: AbortSignal) =>
  (share: number): void => {
    signal.throwIfAborted();
    onProgress?.({ share });
  };
