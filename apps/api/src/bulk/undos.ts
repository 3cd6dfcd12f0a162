import { Injectable, Logger } from '@nestjs/common';
import { OthersKeptWriting } from '#commands/bulk/others-kept-writing';
import { ImportRegister, type PastImport } from '#importing/running/import-register';
import type { UndoRequest } from '#importing/running/undo-run';
import { ClockOff } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import { why, type Why } from '#importing/why/why';
import { StoreUnavailable } from '#kernel/event-store';
import { Problem } from '../http/problem.ts';
import { BulkWork } from './bulk-work.ts';
import type { UndoView } from './bulk.views.ts';
import { Imports } from './imports.ts';

/** Errors whose own sentence is for people; they come from another thread, where only their name is left. */
const TOLD: readonly string[] = [OthersKeptWriting.name, ClockOff.name, Rejection.name];

const GOES_ON = 'What was taken back stays so; undo it again to take back the rest.';

const BEGINNING = { eventsRetracted: 0, eventsKept: 0, kept: [] };

/** Imports that are or were undone since the server started, and what the log remembers of all. */
@Injectable()
export class Undos {
  readonly #logger = new Logger('undos');
  readonly #runs = new Map<string, UndoView>();

  constructor(
    private readonly work: BulkWork,
    private readonly imports: Imports,
    private readonly register: ImportRegister,
  ) {}

  /** Begins to undo an import in the background. @throws Problem for one there is not, and while other work runs */
  async begin(request: Pick<UndoRequest, 'batch' | 'actor'>): Promise<UndoView> {
    const { batch } = request;
    const running = this.#runs.get(batch);
    if (running?.state === 'running') return running;
    // Of one that was cancelled the log holds what it recorded, and no record of itself.
    if (!this.imports.has(batch) && !(await this.#remembered(batch))) unknown(batch);
    const isBusy = this.#runs.values().some(({ state }) => state === 'running');
    if (isBusy || this.imports.isRunning) {
      throw new Problem(
        409,
        'import-running',
        'An import is running or being undone: wait for it.',
      );
    }
    void this.#run(request);
    return this.view(batch);
  }

  /** As it is here, or as the log remembers it. @throws Problem */
  async view(batch: string): Promise<UndoView> {
    const here = this.#runs.get(batch);
    if (here && here.state !== 'done') return here;
    const past = await this.#remembered(batch);
    // What was imported again since is no longer undone.
    if (here && (!past || past.undone)) return here;
    const { undone } = past ?? unknown(batch);
    if (!undone) throw new Problem(404, 'undo-unknown', `Import ${batch} was not undone.`);
    const { eventsRetracted, eventsKept } = undone;
    return {
      batch,
      state: 'done',
      problem: null,
      why: null,
      eventsRetracted,
      eventsKept,
      kept: [],
    };
  }

  async #remembered(batch: string): Promise<PastImport | undefined> {
    return (await this.register.all()).find((one) => one.batch === batch);
  }

  async #run({ batch, actor }: Pick<UndoRequest, 'batch' | 'actor'>): Promise<void> {
    let view: Readonly<Pick<UndoView, keyof UndoView>> = {
      batch,
      state: 'running',
      problem: null,
      why: null,
      ...BEGINNING,
    };
    const keep = (change: Partial<UndoView>): void => {
      view = { ...view, ...change };
      this.#runs.set(batch, view);
    };
    keep({});
    try {
      const onProgress: UndoRequest['onProgress'] = ({ eventsRetracted }) => {
        keep({ eventsRetracted });
      };
      const summary = await this.work.undoImport({ batch, actor, onProgress });
      keep({ ...summary, kept: [...summary.kept], state: 'done' });
    } catch (error) {
      const said = this.#whyOf(error);
      keep({ state: 'failed', problem: said.message, why: said });
    }
  }

  #whyOf(error: unknown): Why {
    if (error instanceof Error && TOLD.includes(error.name)) {
      return { code: 'others-kept-writing', message: error.message };
    }
    if (error instanceof StoreUnavailable) {
      return { code: 'undo-stopped-by-store', message: `${error.message} ${GOES_ON}` };
    }
    this.#logger.error('An undoing failed', error instanceof Error ? error.stack : String(error));
    return why('undo-broke-off');
  }
}

function unknown(batch: string): never {
  throw new Problem(404, 'import-unknown', `There is no import ${batch}.`);
}
