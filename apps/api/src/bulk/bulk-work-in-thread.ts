import { Worker } from 'node:worker_threads';
import type { LookedAt, LookRequest } from '#importing/reading/look';
import type { ImportPreview } from '#importing/running/import-preview';
import type { ImportRequest, ImportSummary } from '#importing/running/import-run';
import type { LoadSummary } from '#importing/running/load-simulation';
import type { UndoRequest, UndoSummary } from '#importing/running/undo-run';
import type { Places } from '#stores/places';
import { arrived } from '../insights/carried-errors.ts';
import type { CarriedError } from '../insights/insight-messages.ts';
import {
  BulkWork,
  type BacktestOrder,
  type CalibrateRequest,
  type RecordedWork,
  type SignalsOrder,
} from './bulk-work.ts';

/** What a thread is to do. */
type BulkOrder =
  | { readonly kind: 'import'; readonly request: Omit<ImportRequest, 'onProgress'> }
  | { readonly kind: 'look'; readonly request: Omit<LookRequest, 'now'> }
  | { readonly kind: 'rehearse'; readonly request: Omit<ImportRequest, 'onProgress'> }
  | { readonly kind: 'undo'; readonly request: Omit<UndoRequest, 'onProgress'> }
  | { readonly kind: 'calibrate'; readonly request: Omit<CalibrateRequest, 'onProgress'> }
  | { readonly kind: 'backtest'; readonly request: Omit<BacktestOrder, 'onProgress'> }
  | { readonly kind: 'signals'; readonly request: Omit<SignalsOrder, 'onProgress'> }
  | { readonly kind: 'demo' };

/** What a thread is started with. */
export interface BulkOrders {
  readonly places: Places;
  readonly order: BulkOrder;
}

/** What a thread tells: how far it is, and at the end what it did or why it could not. */
export type BulkNews =
  | { readonly kind: 'progress'; readonly progress: object }
  | { readonly kind: 'done'; readonly summary: object }
  | { readonly kind: 'failed'; readonly error: CarriedError };

/** Does bulk work in a thread of its own, so that everybody else is answered as quickly as ever. */
export class BulkWorkInThread extends BulkWork {
  readonly #threads = new Set<Worker>();

  constructor(
    private readonly places: Places,
    private readonly entry: URL,
  ) {
    super();
  }

  importFile(
    { onProgress, ...request }: ImportRequest,
    signal: AbortSignal,
  ): Promise<ImportSummary> {
    return this.#work({ kind: 'import', request }, onProgress, signal);
  }

  look(request: Omit<LookRequest, 'now'>): Promise<LookedAt> {
    return this.#work({ kind: 'look', request }, undefined);
  }

  rehearse({ onProgress, ...request }: ImportRequest, signal: AbortSignal): Promise<ImportPreview> {
    return this.#work({ kind: 'rehearse', request }, onProgress, signal);
  }

  undoImport({ onProgress, ...request }: UndoRequest): Promise<UndoSummary> {
    return this.#work({ kind: 'undo', request }, onProgress);
  }

  loadDemo(): Promise<LoadSummary> {
    return this.#work({ kind: 'demo' }, undefined);
  }

  calibrate(
    { onProgress, ...request }: CalibrateRequest,
    signal: AbortSignal,
  ): Promise<RecordedWork> {
    return this.#work({ kind: 'calibrate', request }, onProgress, signal);
  }

  backtest({ onProgress, ...request }: BacktestOrder, signal: AbortSignal): Promise<RecordedWork> {
    return this.#work({ kind: 'backtest', request }, onProgress, signal);
  }

  judgeSignals(
    { onProgress, ...request }: SignalsOrder,
    signal: AbortSignal,
  ): Promise<RecordedWork> {
    return this.#work({ kind: 'signals', request }, onProgress, signal);
  }

  /** Ends what is running. What was recorded by then stays; the same work again adds the rest. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #work<S extends object>(
    order: BulkOrder,
    onProgress: ((progress: never) => void) | undefined,
    signal?: AbortSignal,
  ): Promise<S> {
    const orders: BulkOrders = { places: this.places, order };
    const thread = new Worker(this.entry, { workerData: orders });
    this.#threads.add(thread);
    const done = Promise.withResolvers<S>();
    thread.on('message', (news: BulkNews) => {
      // A thread tells what the work it was given tells.
      if (news.kind === 'progress') onProgress?.(news.progress as never);
      else if (news.kind === 'done') done.resolve(news.summary as S);
      else done.reject(arrived(news.error));
    });
    signal?.addEventListener('abort', () => void thread.terminate(), { once: true });
    thread.on('error', done.reject);
    thread.on('exit', () => {
      this.#threads.delete(thread);
      done.reject(new Error('The thread ended before its work was done.'));
    });
    return done.promise;
  }
}
