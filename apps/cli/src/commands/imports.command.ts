import { Command } from 'nest-commander';
import { ImportRegister, type PastImport } from '#importing/running/import-register';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, plural, table } from '../terminal.ts';

/** Which files were imported, and what became of that. */
@Command({ name: 'imports', description: 'Imports so far, the newest first' })
export class ImportsCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const [log, { keys }] = [await installation.log(), await installation.readSide()];
    const imports = await new ImportRegister(log, keys).all();
    const heading = ['batch', 'when', 'who', 'file', 'events', 'rows', 'known', 'aside', 'undone'];
    const text =
      imports.length > 0 ? table(heading, imports.map(lineOf)) : 'Nothing was imported so far.';
    answer({ json: imports, text }, json);
  }
}

const lineOf = (one: PastImport): readonly string[] => [
  one.batch,
  one.at,
  one.actor,
  one.fileName === null ? '(sealed)' : one.fileName + (one.recipe ? ` (${one.recipe})` : ''),
  ...[one.eventsRecorded, one.rowsRead, one.rowsKnown, one.rowsRejected].map(String),
  one.undone ? undoneText(one.undone) : '',
];

const undoneText = ({ at, actor, eventsKept }: NonNullable<PastImport['undone']>): string =>
  `${at} by ${actor}${eventsKept > 0 ? `, ${plural(eventsKept, 'event')} kept` : ''}`;
