import { resolve } from 'node:path';
import { Command } from 'nest-commander';
import { instantOf } from '#kernel/time';
import { copyFiles, countIn, makeEmptyFolder, writeNote } from '#stores/backup/backup-files';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { migrateShowing } from '../migration.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Copies all that cannot be built again into a folder, while servers go on. */
@Command({
  name: 'backup',
  arguments: '<dir>',
  description: 'Copy ledger, keys, access and answers into an empty folder, and verify the copy',
})
export class BackupCommand extends MainstayCommand {
  protected override async execute(
    { places, clock }: Installation,
    [dirText = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const dir = resolve(dirText);
    const at = instantOf(clock.nowMs());
    makeEmptyFolder(dir);
    if (places.events.kind === 'sqlite' && places.read.kind === 'sqlite') {
      copyFiles(places.events.dir, dir);
    } else {
      const to = { kind: 'sqlite', dir } as const;
      // The ledger first, so that no event is without its key.
      await migrateShowing(progressOf('Copying', !json), clock, [
        [places.events, to],
        [places.read, to],
      ]);
    }
    const counted = countIn(dir);
    writeNote(dir, { ...counted, at });
    const { events, keys } = counted;
    answer(
      {
        json: { dir, ...counted, at },
        text: `Copied ${plural(events, 'event')} and ${plural(keys, 'key')} to ${dir}, and opened and counted them there.`,
      },
      json,
    );
  }
}
