import type { Clock } from '#kernel/clock';
import { instantOf } from '#kernel/time';
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
}

/** Does bulk work right here, over stores that are open. */
export class BulkWorkHere extends BulkWork {
  readonly #clock: Clock;
  readonly #imports: ImportRun;
  readonly #undos: UndoRun;
  readonly #simulations: SimulationLoad;

  constructor({
    events,
    keys,
    recording,
    readModels,
  }: Pick<Stores, 'events' | 'keys' | 'recording'> & Pick<ReadSide, 'readModels'>) {
    super();
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
}
