import { Command, Option } from 'nest-commander';
import { readFile } from 'node:fs/promises';
import {
  ColumnMapUnusable,
  parseColumnMap,
  parseColumnMapFile,
} from '#importing/reading/column-map';
import { HeadingUnusable, type ColumnMap } from '#importing/reading/columns';
import { FileUnusable } from '#importing/reading/file-unusable';
import type { ImportProgress } from '#importing/running/import-progress';
import { ImportRun, type ImportRequest, type ImportSummary } from '#importing/running/import-run';
import { ImportStopped } from '#importing/running/import-stopped';
import { readInWorker } from '#importing/reading/read-in-worker';
import { isCurrency } from '#kernel/money';
import { inBulk } from '#stores/in-bulk';
import { UsedWrongly } from '../failure.ts';
import { readable } from '../files.ts';
import type { Installation } from '../installation.ts';
import { interruptible } from '../interruptible.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

interface ImportOptions extends CommonOptions {
  readonly currency?: string;
  readonly map?: readonly string[];
  readonly mapFile?: string;
  readonly lines?: boolean;
  readonly strict?: boolean;
}

/** Brings a CSV file of what happened into the ledger. */
@Command({
  name: 'import',
  arguments: '<file>',
  description: 'Import a CSV file (or .csv.gz) of what happened',
})
export class ImportCommand extends MainstayCommand<ImportOptions> {
  protected override readonly makes = true;

  @Option({ flags: '--currency <code>', description: 'Of amounts without one, such as EUR' })
  parseCurrency(code: string): string {
    const currency = code.toUpperCase();
    if (isCurrency(currency)) return currency;
    throw new UsedWrongly(`--currency is "${code}": write an ISO 4217 code such as EUR.`);
  }

  @Option({
    flags: '--map <ours=theirs>',
    description: 'What the file calls a column of ours; may be said again',
  })
  parseMap(pair: string, before: readonly string[] = []): readonly string[] {
    return [...before, pair];
  }

  @Option({ flags: '--map-file <file>', description: 'The same as a JSON object {ours: theirs}' })
  parseMapFile(file: string): string {
    return file;
  }

  @Option({ flags: '--lines', description: 'Rows of one reference are the lines of one order' })
  parseLines(): boolean {
    return true;
  }

  @Option({ flags: '--strict', description: 'All rows or none' })
  parseStrict(): boolean {
    return true;
  }

  protected override async execute(
    installation: Installation,
    [file = '']: readonly string[],
    { json = false, currency, map = [], mapFile, lines = false, strict = false }: ImportOptions,
  ): Promise<void> {
    const { actor } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const clock = await installation.recording();
    await readable(file);
    const progress = progressOf('Importing', !json);
    try {
      const request: ImportRequest = {
        file,
        actor,
        map: await mapOf(map, mapFile),
        lines,
        strict,
        ...(currency === undefined ? {} : { currency }),
        onProgress: (done) => {
          progress.at(done.bytesRead, done.bytesTotal, done.waitsFor ?? figuresOf(done));
        },
      };
      const summary = await interruptible(
        (signal) =>
          inBulk(events, installation.places.events, WRITER, (bulk) =>
            new ImportRun(bulk, keys, clock, (reading) => readInWorker(READER, reading)).run({
              ...request,
              signal,
            }),
          ),
        howFar,
      );
      progress.end();
      tell(summary, json);
    } catch (error) {
      progress.end();
      throw isUsedWrongly(error) ? new UsedWrongly(error.message) : error;
    }
  }
}

/** The threads that read the file and write the ledger, as the build leaves them. */
const READER = new URL(import.meta.resolve('#importing/reading/read-worker'));
const WRITER = new URL(import.meta.resolve('#stores/sqlite/append-worker'));

/** What is said on the line goes before what the file says. */
async function mapOf(pairs: readonly string[], file: string | undefined): Promise<ColumnMap> {
  if (file !== undefined) await readable(file);
  const fromFile = file === undefined ? {} : parseColumnMapFile(await readFile(file, 'utf8'));
  return { ...fromFile, ...parseColumnMap(pairs) };
}

/** The file, its heading, or what was said of it, does not fit: nothing was imported. Errors from the thread keep only their name. */
const isUsedWrongly = (error: unknown): error is Error =>
  error instanceof Error &&
  (error instanceof ColumnMapUnusable ||
    [FileUnusable.name, HeadingUnusable.name].includes(error.name));

/** What had become of the rows of an import that was stopped. */
const howFar = (error: unknown): string | undefined =>
  error instanceof ImportStopped
    ? `Interrupted: ${figuresOf(error.progress)}. The same file again adds the rest.`
    : undefined;

function tell(summary: ImportSummary, json: boolean): void {
  const { rejected, rejectedFile, unknownPeople, done } = summary;
  if (!done) {
    throw new Error(
      `Nothing was imported: ${plural(rejected, 'row')} cannot be used. ${rejectedFile ?? ''} says which and why; mend them, or leave out --strict.`,
    );
  }
  const aside =
    rejectedFile === null
      ? ''
      : `\n${plural(rejected, 'row')} cannot be used: ${rejectedFile} says which and why. Mend them there and import that file.`;
  const without =
    unknownPeople > 0
      ? `\n${plural(unknownPeople, 'participant')} of contacts not known and left out: bring people along in the same file, or before it.`
      : '';
  answer({ json: summary, text: `${figuresOf(summary)}.${without}${aside}` }, json);
}

const figuresOf = ({ rowsRead, recorded, known }: ImportProgress): string =>
  `${plural(rowsRead, 'row')} read, ${plural(recorded, 'event')} recorded, ${plural(known, 'row')} known already`;
