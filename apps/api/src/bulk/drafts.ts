import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { fileHashOf } from '#importing/reading/file-hash';
import { OUR_COLUMNS } from '#importing/reading/columns';
import type { LookedAt } from '#importing/reading/look';
import { ROW_TYPES } from '#importing/rows/row-types';
import { why, type Why } from '#importing/why/why';
import { Rejection } from '#kernel/decision';
import { uuidOf } from '#kernel/hash';
import { Problem } from '../http/problem.ts';
import { BulkWork } from './bulk-work.ts';
import type { ImportView } from './bulk.views.ts';
import type { DraftView, Rehearsal } from './drafts.views.ts';
import { Imports } from './imports.ts';
import { asAsked, type SaidOfFile } from './said-of-file.ts';
import { whyForPeople } from './told-errors.ts';
import type { Upload } from './uploads.ts';

/** So many files may wait for somebody to go on with them, and so long. */
const DRAFTS_MAX = 8;
const AGE_MAX_MS = 3_600_000;

interface Draft {
  readonly file: Upload;
  readonly bytes: number;
  readonly actor: string;
  readonly since: number;
  readonly said: SaidOfFile;
  readonly looked: LookedAt;
  readonly rehearsal: Rehearsal | null;
  readonly stopping: AbortController;
}

/** Files that were sent and of which nothing is recorded yet: looked at, and tried, as often as somebody likes. */
@Injectable()
export class Drafts implements OnApplicationShutdown {
  readonly #logger = new Logger('imports');
  readonly #drafts = new Map<string, Draft>();

  constructor(
    private readonly work: BulkWork,
    private readonly imports: Imports,
  ) {}

  /** @throws Problem when too many wait already, or the file is none that can be read */
  async begin(file: Upload, actor: string): Promise<DraftView> {
    await this.#forgetOld();
    if (this.#drafts.size >= DRAFTS_MAX) await this.#forgetOneOf(actor);
    if (this.#drafts.size >= DRAFTS_MAX) {
      await thrownAway(file);
      throw new Problem(
        409,
        'drafts-waiting',
        'Too many files wait to be imported: go on with one of them, or throw it away.',
      );
    }
    const looked = await this.#looked(file, {}).catch(async (error: unknown) => {
      await thrownAway(file);
      throw error;
    });
    const { size: bytes } = await stat(file.path);
    const id = randomUUID();
    const stopping = new AbortController();
    const since = Date.now();
    this.#drafts.set(id, {
      file,
      bytes,
      actor,
      since,
      said: {},
      looked,
      rehearsal: null,
      stopping,
    });
    return this.view(id, actor);
  }

  /** @throws Problem */
  view(id: string, actor: string): DraftView {
    const { file, bytes, looked, rehearsal } = this.#draft(id, actor);
    const { format, how, rows, columns, recipe, problem, questions } = looked;
    return {
      draft: id,
      fileName: file.fileName,
      bytes,
      format,
      ...how,
      rows,
      columns,
      recipe,
      problem: problem?.message ?? null,
      why: problem,
      questions,
      types: ROW_TYPES,
      ourColumns: OUR_COLUMNS,
      rehearsal,
    };
  }

  /** Looks at the file again, by what is said of it now. @throws Problem */
  async look(id: string, actor: string, said: SaidOfFile): Promise<DraftView> {
    const { file } = this.#draft(id, actor);
    const looked = await this.#looked(file, said);
    // What is still being tried is tried by what is no longer said.
    this.#draft(id, actor).stopping.abort();
    this.#keep(id, actor, { said, looked, rehearsal: null, stopping: new AbortController() });
    return this.view(id, actor);
  }

  /** Begins to try what an import would do. @throws Problem while something is still open */
  async rehearse(id: string, actor: string, said: SaidOfFile): Promise<DraftView> {
    const { looked } = await this.#ready(id, actor, said);
    const { file, stopping } = this.#draft(id, actor);
    const keep = (rehearsal: Partial<Rehearsal>): void => {
      const draft = this.#drafts.get(id);
      if (draft?.stopping !== stopping) return;
      this.#keep(id, actor, {
        rehearsal: { ...(draft.rehearsal ?? BEGINNING), ...rehearsal },
      });
    };
    this.#keep(id, actor, { rehearsal: BEGINNING });
    const request = {
      ...asAsked(said),
      map: looked.map,
      file: file.path,
      fileName: file.fileName,
      actor,
      onProgress: ({ rowsRead }: { readonly rowsRead: number }) => {
        keep({ rowsRead });
      },
    };
    void this.work.rehearse(request, stopping.signal).then(
      (preview) => {
        keep({ state: 'done', rowsRead: preview.rowsRead, preview });
      },
      (error: unknown) => {
        const said = this.#whyOf(error);
        keep({ state: 'failed', problem: said.message, why: said });
      },
    );
    return this.view(id, actor);
  }

  /** Records the file; it is a draft no longer. @throws Problem while something is still open */
  async record(id: string, actor: string, said: SaidOfFile): Promise<Readonly<ImportView>> {
    const { looked } = await this.#ready(id, actor, said);
    const { file, stopping } = this.#draft(id, actor);
    const batch = uuidOf('import-batch', await fileHashOf(file.path));
    const request = {
      ...asAsked(said),
      map: looked.map,
      file: file.path,
      fileName: file.fileName,
      actor,
    };
    const view = await this.imports.begin(batch, request, looked.rows);
    stopping.abort();
    this.#drafts.delete(id);
    return view;
  }

  /** @throws Problem */
  async throwAway(id: string, actor: string): Promise<void> {
    const { file, stopping } = this.#draft(id, actor);
    this.#drafts.delete(id);
    stopping.abort();
    await thrownAway(file);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#drafts.values().map(({ file }) => thrownAway(file)));
  }

  /** The draft as it is by what is said, where nothing is open any more. */
  async #ready(id: string, actor: string, said: SaidOfFile): Promise<Draft> {
    await this.look(id, actor, said);
    const draft = this.#draft(id, actor);
    const { problem, questions } = draft.looked;
    const open = problem?.message ?? questions[0]?.sentence;
    if (open !== undefined) throw new Problem(422, 'file-undecided', open);
    return draft;
  }

  async #looked(file: Upload, said: SaidOfFile): Promise<LookedAt> {
    try {
      return await this.work.look({ file: file.path, ...asAsked(said) });
    } catch (error) {
      const { code, message, params } = this.#whyOf(error);
      throw new Rejection('file-unusable', message, { ...params, why: code });
    }
  }

  /** Others' files are nobody's business. */
  #draft(id: string, actor: string): Draft {
    const draft = this.#drafts.get(id);
    if (draft?.actor === actor) return draft;
    throw new Problem(404, 'draft-unknown', 'There is no such file any more: send it again.');
  }

  #keep(id: string, actor: string, change: Partial<Draft>): void {
    this.#drafts.set(id, { ...this.#draft(id, actor), ...change });
  }

  async #forgetOld(): Promise<void> {
    for (const [id, { since, actor }] of this.#drafts) {
      if (Date.now() - since > AGE_MAX_MS) await this.throwAway(id, actor);
    }
  }

  /** A page that was closed leaves its file behind: the oldest of the same person makes room. */
  async #forgetOneOf(actor: string): Promise<void> {
    const oldest = this.#drafts.entries().find(([, draft]) => draft.actor === actor);
    if (oldest) await this.throwAway(oldest[0], actor);
  }

  #whyOf(error: unknown): Why {
    const told = whyForPeople(error);
    if (told !== undefined) return told;
    this.#logger.error(
      'A file could not be read',
      error instanceof Error ? error.stack : String(error),
    );
    return why('reading-broke-off');
  }
}

const BEGINNING: Rehearsal = {
  state: 'running',
  rowsRead: 0,
  preview: null,
  problem: null,
  why: null,
};

const thrownAway = ({ path }: Upload): Promise<void> =>
  rm(dirname(path), { recursive: true, force: true });
