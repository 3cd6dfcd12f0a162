import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { why } from '#importing/why/why';
import { Mutex } from '#kernel/mutex';
import type { FoundImport, SharedImport, SharedImports } from '#kernel/shared-imports';
import type { ImportView } from './bulk.views.ts';

/** How often others are told of an import that runs, and it is looked whether they want it to end. */
const TELL_EVERY_MS = 500;
/** Whoever has told nothing for so long has ended: what it imported is no longer told of by anybody. */
const SILENT_MAX_MS = 15_000;
/** What came of an import is told once the store is there again, for so many tries. */
const TRIES_MAX = 600;
/** Rows that were set aside are handed on up to so many bytes; larger files stay where they are. */
const REJECTED_BYTES_MAX = 1_048_576;

const ENDED = why('import-process-ended');

/** What the processes of an installation tell each other of their imports; alone, a process tells nobody. */
export class ToldImports {
  /** What is told later is kept later. */
  readonly #order = new Mutex();

  constructor(private readonly shared: SharedImports | undefined) {}

  /** An import as another process told of it last. @throws StoreUnavailable */
  async view(batch: string): Promise<Readonly<ImportView> | undefined> {
    const found = await this.shared?.find(batch);
    return found && viewOf(found);
  }

  /** Rows another process set aside. @throws StoreUnavailable */
  async rejected(batch: string): Promise<string | undefined> {
    return (await this.shared?.find(batch))?.rejected;
  }

  /** Asks the process that does it to end it. @throws StoreUnavailable */
  async cancel(batch: string): Promise<void> {
    await this.shared?.cancel(batch);
  }

  /** Tells of an import that has begun, so that who began it may ask any process for it. */
  async begun(view: Readonly<ImportView>): Promise<void> {
    await this.#tried({ ...sharedOf(view), isRunning: view.state === 'running' });
  }

  /** Tells how an import is while it runs, and hears that others want it to end; resolves when it is to stop. */
  async whileRunning(
    view: () => Readonly<ImportView>,
    cancelling: AbortController,
    signal: AbortSignal,
  ): Promise<void> {
    while (this.shared && !signal.aborted) {
      const heard = await this.#tried({ ...sharedOf(view()), isRunning: true });
      if (heard?.isCancelled) cancelling.abort();
      await pause(TELL_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Tells what came of it. */
  async over(view: Readonly<ImportView>, rejectedFile: string | null): Promise<void> {
    if (!this.shared) return;
    const rejected = rejectedFile === null ? undefined : await textOf(rejectedFile);
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      if (await this.#tried({ ...sharedOf(view), isRunning: false, rejected })) return;
      await pause(TELL_EVERY_MS, undefined, { ref: false });
    }
  }

  /** Nothing where it could not be told, for whatever reason: the import goes on all the same. */
  async #tried(told: SharedImport): Promise<{ readonly isCancelled: boolean } | undefined> {
    const { shared } = this;
    return shared && this.#order.run(() => shared.tell(told)).catch(() => undefined);
  }
}

const sharedOf = (view: Readonly<ImportView>) => ({
  batch: view.batch,
  told: JSON.stringify(view),
});

function viewOf({ told, isRunning, toldMsAgo, rejected }: FoundImport): Readonly<ImportView> {
  // Written above.
  const view = JSON.parse(told) as Readonly<ImportView>;
  if (isRunning && toldMsAgo > SILENT_MAX_MS) {
    return { ...view, state: 'failed', problem: ENDED.message, why: ENDED };
  }
  return { ...view, rejectedAt: rejected === undefined ? null : view.rejectedAt };
}

async function textOf(path: string): Promise<string | undefined> {
  const { size } = await stat(path);
  return size > REJECTED_BYTES_MAX ? undefined : readFile(path, 'utf8');
}
