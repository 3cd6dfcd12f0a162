import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'nest-commander';
import { SYSTEM_MAX } from '#commands/accounts/system-name';
import { ColumnMapUnusable } from '#importing/reading/column-map';
import { HeadingUnusable } from '#importing/reading/columns';
import { Undecided } from '#importing/reading/conventions-of';
import { FileUnusable } from '#importing/reading/file-unusable';
import { lookAt, recipeOf } from '#importing/reading/look';
import { readInWorker } from '#importing/reading/read-in-worker';
import { RecipeUnusable, recipeText } from '#importing/recipes/check-recipe';
import type { Recipe } from '#importing/recipes/recipe';
import {
  COUNTRY,
  OptionUnusable,
  parseTaxPercent,
  SKIP_MAX,
  typeSaid,
} from '#importing/recipes/options';
import { ImportRun, type ReadFile, type ImportRequest } from '#importing/running/import-run';
import { ImportStopped } from '#importing/running/import-stopped';
import { SameUnusable } from '#importing/who/same-unusable';
import { isCurrency } from '#kernel/money';
import { instantOf } from '#kernel/time';
import { inBulk } from '#stores/in-bulk';
import { UsedWrongly } from '../failure.ts';
import { readable } from '../files.ts';
import { asked, canAsk } from '../import/ask.ts';
import { previewText } from '../import/preview-text.ts';
import { isGuessed, unsaid } from '../import/questions.ts';
import { figuresOf, tell } from '../import/recording.ts';
import { saidBy, type Said, type SaidOptions } from '../import/said.ts';
import type { Installation } from '../installation.ts';
import { interruptible } from '../interruptible.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf, type Progress } from '../progress.ts';
import { answer, say } from '../terminal.ts';

interface ImportOptions extends CommonOptions, SaidOptions {
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly saveRecipe?: string;
}

const DELIMITERS: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t' };

/** Brings a file of what happened into the ledger. */
@Command({
  name: 'import',
  arguments: '<file>',
  description: 'Import an export of your shop, books or CRM; `mainstay recipes` lists those known',
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

  @Option({ flags: '--type <type>', description: 'What all rows are, such as order or contact' })
  parseType(type: string): string {
    return usedWell(() => typeSaid(type));
  }

  @Option({
    flags: '--value <column:word=type>',
    description: 'Rows with that word in that column are of that type, others are left out',
  })
  parseValue(rule: string, before: readonly string[] = []): readonly string[] {
    return [...before, rule];
  }

  @Option({
    flags: '--set <ours=value>',
    description: 'A column of ours that is the same for all rows; may be said again',
  })
  parseSet(pair: string, before: readonly string[] = []): readonly string[] {
    return [...before, pair];
  }

  @Option({ flags: '--lines', description: 'Rows of one reference are the lines of one order' })
  parseLines(): boolean {
    return true;
  }

  @Option({ flags: '--net', description: 'Amounts hold no tax' })
  parseNet(): boolean {
    return true;
  }

  @Option({ flags: '--gross <percent>', description: 'Amounts hold so much tax, such as 19' })
  parseGross(percent: string): string {
    return usedWell(() => parseTaxPercent(percent));
  }

  @Option({ flags: '--ours <domain>', description: 'Our own addresses end so, in files of mails' })
  parseOurs(domain: string): string {
    return domain;
  }

  @Option({ flags: '--country <code>', description: 'Of telephone numbers, such as DE' })
  parseCountry(code: string): string {
    const country = code.toUpperCase();
    if (COUNTRY.test(country)) return country;
    throw new UsedWrongly(`--country is "${code}": write two letters such as DE.`);
  }

  @Option({ flags: '--dates <order>', description: 'Days are written dmy or mdy' })
  parseDates(order: string): 'dmy' | 'mdy' {
    if (order === 'dmy' || order === 'mdy') return order;
    throw new UsedWrongly(`--dates is "${order}": write dmy (31/12/2026) or mdy (12/31/2026).`);
  }

  @Option({ flags: '--decimal <mark>', description: 'The decimal mark: a point or a comma' })
  parseDecimal(mark: string): '.' | ',' {
    if (mark === '.' || mark === ',') return mark;
    throw new UsedWrongly(`--decimal is "${mark}": write . or ,`);
  }

  @Option({
    flags: '--delimiter <mark>',
    description: 'What stands between cells, such as ; or tab',
  })
  parseDelimiter(mark: string): string {
    const delimiter = DELIMITERS[mark] ?? mark;
    if (delimiter.length === 1) return delimiter;
    throw new UsedWrongly(`--delimiter is "${mark}": write one mark such as ; or the word tab.`);
  }

  @Option({ flags: '--skip <lines>', description: 'Lines before the heading' })
  parseSkip(lines: string): number {
    const skip = Number(lines);
    if (/^\d+$/.test(lines) && skip <= SKIP_MAX) return skip;
    throw new UsedWrongly(`--skip is "${lines}": write a number of lines up to ${SKIP_MAX}.`);
  }

  @Option({ flags: '--recipe <file>', description: 'A recipe of your own to read the file by' })
  parseRecipe(file: string): string {
    return file;
  }

  @Option({ flags: '--save-recipe <file>', description: 'Keep how the file is read as a recipe' })
  parseSaveRecipe(file: string): string {
    return file;
  }

  @Option({ flags: '--system <name>', description: 'Whose numbers of accounts these are' })
  parseSystem(name: string): string {
    const system = name.trim();
    if (system !== '' && system.length <= SYSTEM_MAX) return system;
    throw new UsedWrongly(`--system is "${name}": write a short name such as shop-eu.`);
  }

  @Option({
    flags: '--same <theirs=ours>',
    description: 'An account of the file is that one of ours; may be said again',
  })
  parseSame(pair: string, before: readonly string[] = []): readonly string[] {
    return [...before, pair];
  }

  @Option({ flags: '--same-file <file>', description: 'The same as a JSON object {theirs: ours}' })
  parseSameFile(file: string): string {
    return file;
  }

  @Option({ flags: '--dry-run', description: 'Say what an import would do; nothing is recorded' })
  parseDryRun(): boolean {
    return true;
  }

  @Option({ flags: '--strict', description: 'All rows or none' })
  parseStrict(): boolean {
    return true;
  }

  protected override async execute(
    installation: Installation,
    [file = '']: readonly string[],
    { json = false, strict = false, dryRun = false, saveRecipe, ...options }: ImportOptions,
  ): Promise<void> {
    await readable(file);
    try {
      let said = await saidBy(options);
      for (;;) {
        try {
          if (saveRecipe !== undefined) await keepRecipe(saveRecipe, await recipeOf(file, said));
          const request = { file, actor: installation.actor, ...said, strict };
          if (dryRun) await rehearse(installation, request, json);
          else await record(installation, request, json);
          return;
        } catch (error) {
          // Nothing is recorded before all is said that a file leaves open.
          if (!isLeftOpen(error)) throw error;
          said = await decided(file, said, error, installation, json);
        }
      }
    } catch (error) {
      throw isUsedWrongly(error) ? new UsedWrongly(error.message) : error;
    }
  }
}

/** Asks for what a file leaves open, where somebody sits there. @throws UsedWrongly with what to write */
async function decided(
  file: string,
  said: Said,
  error: Error,
  { clock }: Installation,
  json: boolean,
): Promise<Said> {
  const looked = await lookAt({ file, ...said, now: instantOf(clock.nowMs()) });
  if (looked.problem !== null) throw new UsedWrongly(looked.problem.message);
  const isOpen = looked.questions.length > 0 || isGuessed(said, looked);
  if (!isOpen) throw error;
  if (json || !canAsk()) throw new UsedWrongly(unsaid(said, looked, error.message));
  return asked(said, looked);
}

/** The threads that read the file and write the ledger, as the build leaves them. */
const READER = new URL(import.meta.resolve('#importing/reading/read-worker'));
const READING: ReadFile = (request) => readInWorker(READER, request);
const WRITER = new URL(import.meta.resolve('#stores/sqlite/append-worker'));

/** What an import works on, opened. */
async function openedBy(installation: Installation) {
  const events = await installation.events();
  const { keys, readModels } = await installation.readSide();
  return { events, keys, readModels, clock: await installation.recording() };
}

async function record(
  installation: Installation,
  request: ImportRequest,
  json: boolean,
): Promise<void> {
  const { events, keys, readModels, clock } = await openedBy(installation);
  const summary = await showing('Importing', json, (progress) =>
    interruptible(
      (signal) =>
        inBulk(events, installation.places.events, WRITER, (bulk) =>
          new ImportRun(bulk, keys, clock, READING, readModels).run({
            ...request,
            ...shownBy(progress),
            signal,
          }),
        ),
      howFar,
    ),
  );
  tell(summary, json);
}

async function rehearse(
  installation: Installation,
  request: ImportRequest,
  json: boolean,
): Promise<void> {
  const { events, keys, readModels, clock } = await openedBy(installation);
  const run = new ImportRun(events, keys, clock, READING, readModels);
  const preview = await showing('Trying', json, (progress) =>
    run.rehearse({ ...request, ...shownBy(progress) }),
  );
  answer({ json: preview, text: previewText(preview) }, json);
  const isOfUse = preview.known > 0 || Object.keys(preview.events).length > 0;
  if (preview.rejected > 0 && !isOfUse) throw new Error('No row of the file could be used.');
}

/** Does long work under a bar, which goes however the work ends. */
async function showing<T>(
  task: string,
  json: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = progressOf(task, !json);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

const shownBy = (progress: Progress): Pick<ImportRequest, 'onProgress'> => ({
  onProgress: (done) => {
    progress.at(done.bytesRead, done.bytesTotal, done.waitsFor ?? figuresOf(done));
  },
});

/** Keeps how a file is read, so that the next one of its kind needs no flags. */
async function keepRecipe(path: string, recipe: Recipe): Promise<void> {
  await writeFile(path, recipeText(recipe), { flag: 'wx' });
  say(`Kept how it is read in ${path}: the next such file takes --recipe ${path}.`);
}

/** Whether whoever imports has to say something about the file. Errors from the thread keep only their name. */
const isLeftOpen = (error: unknown): error is Error =>
  error instanceof Error && [HeadingUnusable.name, Undecided.name].includes(error.name);

/** The file, its heading, or what was said of it, does not fit: nothing was imported. Errors from the thread keep only their name. */
const isUsedWrongly = (error: unknown): error is Error =>
  error instanceof Error &&
  (MISUSES.some((misuse) => error instanceof misuse) || MISUSE_NAMES.has(error.name));

const MISUSES = [ColumnMapUnusable, OptionUnusable, RecipeUnusable, SameUnusable];
const MISUSE_NAMES: ReadonlySet<string> = new Set([
  FileUnusable.name,
  HeadingUnusable.name,
  Undecided.name,
]);

/** @throws UsedWrongly in the words of what makes no sense */
function usedWell<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof OptionUnusable ? new UsedWrongly(error.message) : error;
  }
}

/** What had become of the rows of an import that was stopped. */
const howFar = (error: unknown): string | undefined =>
  error instanceof ImportStopped
    ? `Interrupted: ${figuresOf(error.progress)}. The same file again adds the rest.`
    : undefined;
