import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { BEGINNING, type ImportProgress } from '#importing/running/import-progress';
import type { ImportRequest } from '#importing/running/import-run';
import { bySentence } from '#importing/why/left-out';
import { why, type Why } from '#importing/why/why';
import { StoreUnavailable } from '#kernel/event-store';
import { Problem } from '../http/problem.ts';
import { BulkWork } from './bulk-work.ts';
import type { ImportView } from './bulk.views.ts';
import { whyForPeople } from './told-errors.ts';
import { ToldImports } from './told-imports.ts';

/** Finished imports are told of for a while; the log remembers them for ever. */
const REMEMBERED_MAX = 100;

/** What came of an import beside its figures. */
type WhatElse = Pick<
  ImportView,
  'recipe' | 'recipeName' | 'leftOutBecause' | 'leftOutWhy' | 'cellsLeftOut' | 'alike'
>;

const NOTHING_ELSE: WhatElse = {
  recipe: null,
  recipeName: null,
  leftOutBecause: {},
  leftOutWhy: [],
  cellsLeftOut: {},
  alike: [],
};

interface Run {
  readonly folder: string;
  readonly state: ImportView['state'];
  readonly why: Why | null;
  readonly fileName: string | null;
  readonly rowsTotal: number | null;
  readonly progress: ImportProgress;
  readonly told: WhatElse;
  readonly rejectedFile: string | null;
  readonly cancelling: AbortController;
}

/** Imports that run or ran since the server started: one at a time, so that others get at the log too. */
@Injectable()
export class Imports implements OnApplicationShutdown {
  readonly #logger = new Logger('imports');
  readonly #runs = new Map<string, Run>();

  constructor(
    private readonly work: BulkWork,
    private readonly told: ToldImports,
  ) {}

  /** Begins to import a file in the background. @throws Problem while another import runs */
  async begin(
    batch: string,
    request: ImportRequest,
    rowsTotal: number | null = null,
  ): Promise<Readonly<ImportView>> {
    const elsewhere = this.#runs.has(batch) ? undefined : await this.told.view(batch);
    if (elsewhere?.state === 'running') {
      await rm(dirname(request.file), { recursive: true, force: true });
      return elsewhere;
    }
    const running = this.#runs.entries().find(([, { state }]) => state === 'running');
    if (running && running[0] !== batch) {
      throw new Problem(409, 'import-running', 'Another import is running: wait until it is done.');
    }
    if (!running) void this.#run(batch, request, rowsTotal);
    else void rm(dirname(request.file), { recursive: true, force: true });
    const view = await this.view(batch);
    await this.told.begun(view);
    return view;
  }

  /** Whether an import runs or ran in this process. */
  has(batch: string): boolean {
    return this.#runs.has(batch);
  }

  /** Whether one runs now. */
  get isRunning(): boolean {
    return this.#runs.values().some(({ state }) => state === 'running');
  }

  /** Imports that run in this process. */
  running(): readonly Readonly<ImportView>[] {
    return [...this.#runs]
      .filter(([, { state }]) => state === 'running')
      .map(([batch, run]) => viewOf(batch, run));
  }

  /** As it is here, or as another process told of it. @throws Problem, StoreUnavailable */
  async view(batch: string): Promise<Readonly<ImportView>> {
    const run = this.#runs.get(batch);
    const view = run ? viewOf(batch, run) : await this.told.view(batch);
    if (view) return view;
    throw new Problem(404, 'import-unknown', 'There was no such import since the server started.');
  }

  /** Ends an import that runs, here or elsewhere; one that is over stays as it is. @throws Problem, StoreUnavailable */
  async cancel(batch: string): Promise<Readonly<ImportView>> {
    const run = this.#runs.get(batch);
    if (run) run.cancelling.abort();
    else await this.told.cancel(batch);
    return this.view(batch);
  }

  /** The rows that were set aside, as CSV. @throws Problem, StoreUnavailable */
  async rejected(batch: string): Promise<Readable> {
    await this.view(batch);
    const run = this.#runs.get(batch);
    if (run && run.rejectedFile !== null) return createReadStream(run.rejectedFile);
    const rejected = run ? undefined : await this.told.rejected(batch);
    if (rejected !== undefined) return Readable.from([rejected]);
    throw new Problem(404, 'nothing-rejected', 'No rows of this import were set aside.');
  }

  async onApplicationShutdown(): Promise<void> {
    const folders = [...this.#runs.values()].map(({ folder }) => folder);
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }

  async #run(batch: string, request: ImportRequest, rowsTotal: number | null): Promise<void> {
    const before = this.#runs.get(batch);
    const folder = dirname(request.file);
    let run: Run = {
      folder,
      state: 'running',
      why: null,
      fileName: request.fileName ?? null,
      rowsTotal,
      progress: { ...BEGINNING, bytesTotal: 0 },
      told: NOTHING_ELSE,
      rejectedFile: null,
      cancelling: new AbortController(),
    };
    const keep = (change: Partial<Run>): void => {
      run = { ...run, ...change };
      this.#runs.set(batch, run);
    };
    keep({});
    const over = new AbortController();
    const view = () => viewOf(batch, run);
    const telling = this.told.whileRunning(view, run.cancelling, over.signal);
    if (before) await rm(before.folder, { recursive: true, force: true });
    try {
      const onProgress = (progress: ImportProgress): void => {
        keep({ progress });
      };
      const {
        rejectedFile,
        done,
        recipe,
        leftOutBecause: leftOutWhy,
        cellsLeftOut,
        alike,
        batch: _batch,
        fileHash: _hash,
        ...progress
      } = await this.work.importFile({ ...request, onProgress }, run.cancelling.signal);
      keep({
        progress,
        told: {
          recipe: recipe?.title ?? null,
          recipeName: recipe?.name ?? null,
          leftOutBecause: bySentence(leftOutWhy),
          leftOutWhy,
          cellsLeftOut,
          alike,
        },
        rejectedFile,
        state: done ? 'done' : 'failed',
        why: done ? null : why('rows-unusable'),
      });
    } catch (error) {
      const isCancelled = run.cancelling.signal.aborted;
      keep({ state: 'failed', why: isCancelled ? why('import-cancelled') : this.#whyOf(error) });
    } finally {
      // Read to its end or not, nobody needs it any more; rows that were set aside stay beside it.
      await rm(run.rejectedFile === null ? folder : request.file, { recursive: true, force: true });
    }
    over.abort();
    await telling;
    await this.told.over(view(), run.rejectedFile);
    await this.#forgetOldest();
  }

  #whyOf(error: unknown): Why {
    const told = whyForPeople(error);
    if (told !== undefined) {
      return error instanceof StoreUnavailable
        ? {
            code: 'import-stopped-by-store',
            message: `${told.message} What was imported stays; import it again to add the rest.`,
          }
        : told;
    }
    this.#logger.error('An import failed', error instanceof Error ? error.stack : String(error));
    return why('import-broke-off');
  }

  async #forgetOldest(): Promise<void> {
    for (const [batch, { state, folder }] of this.#runs) {
      if (this.#runs.size <= REMEMBERED_MAX) return;
      if (state === 'running') continue;
      this.#runs.delete(batch);
      await rm(folder, { recursive: true, force: true });
    }
  }
}

const viewOf = (batch: string, run: Run): ImportView => {
  const { state, why: said, fileName, rowsTotal, progress, told, rejectedFile } = run;
  return {
    batch,
    state,
    problem: said?.message ?? null,
    why: said,
    fileName,
    rowsTotal,
    ...progress,
    ...told,
    rejectedAt: rejectedFile === null ? null : `/api/v1/imports/${batch}/rejected`,
  };
};
