import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountEvent } from '#events/catalogue';
import { decode, keyNamesOfAll } from '#events/codec';
import { StreamNotFound } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Recorded } from '#kernel/event';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { MemoryEventStore } from '#stores/memory/event-store';
import { MemoryKeys } from '#stores/memory/keys';
import { MemoryReadModels } from '#stores/memory/read-models';
import type { ImportPreview } from '../src/running/import-preview.ts';
import { ImportRun, type ImportRequest, type ImportSummary } from '../src/running/import-run.ts';
import { UndoRun } from '../src/running/undo-run.ts';

/** A ledger that files are imported into, one after the other. */
export class LedgerOfFiles implements AsyncDisposable {
  readonly clock = new FixedClock('2026-11-27T10:00:00Z');
  readonly keys = new MemoryKeys();
  readonly events = new MemoryEventStore(this.clock, { zone: 'Europe/Berlin' });
  readonly readModels = new MemoryReadModels();
  readonly #run = new ImportRun(this.events, this.keys, this.clock, undefined, this.readModels);

  private constructor(private readonly folder: string) {}

  static async empty(): Promise<LedgerOfFiles> {
    return new LedgerOfFiles(await mkdtemp(join(tmpdir(), 'ledger-of-files-')));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  async imports(
    name: string,
    content: string,
    request: Partial<ImportRequest> = {},
  ): Promise<ImportSummary> {
    const file = join(this.folder, name);
    await writeFile(file, content);
    return this.#run.run({ file, actor: 'tester', ...request });
  }

  async tries(
    name: string,
    content: string,
    request: Partial<ImportRequest> = {},
  ): Promise<ImportPreview> {
    const file = join(this.folder, name);
    await writeFile(file, content);
    return this.#run.rehearse({ file, actor: 'tester', ...request });
  }

  async undoes(batch: string): Promise<void> {
    await new UndoRun(this.events, this.keys, this.clock).run({ batch, actor: 'tester' });
  }

  /** Numbers of accounts that anything was recorded of, in their order. */
  async accounts(): Promise<readonly string[]> {
    const stored = await this.events.readAll({ limit: 1_000 });
    const streams = new Set(stored.map(({ stream }) => stream));
    return [...streams].flatMap((stream) => /^account-(.*)$/.exec(stream)?.[1] ?? []);
  }

  /** What was recorded of an account, with its texts. */
  async eventsOf(accountId: string): Promise<readonly Recorded<AccountEvent>[]> {
    try {
      const stored = await this.events.read(accountStream(accountId));
      const ring = await this.keys.find(keyNamesOfAll(stored));
      // Streams of accounts hold events of accounts.
      return stored.map((event) => decode(event, ring) as Recorded<AccountEvent>);
    } catch (error) {
      if (error instanceof StreamNotFound) return [];
      throw error;
    }
  }

  async typesOf(accountId: string): Promise<readonly string[]> {
    return (await this.eventsOf(accountId)).map(({ type }) => type);
  }
}
