import { resolve } from 'node:path';
import { Command } from 'nest-commander';
import { mustHold, putBack, readNote } from '#stores/backup/backup-files';
import { shownPlace } from '#stores/places';
import { FolderLock } from '#stores/sqlite/folder-lock';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { migrateShowing } from '../migration.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Puts a backup where an installation is to be: into an empty folder, or into servers that hold nothing yet. */
@Command({
  name: 'restore',
  arguments: '<dir>',
  description: 'Put a backup into an empty folder, or into empty servers, and verify it there',
})
export class RestoreCommand extends MainstayCommand {
  /** It is what begins the installation. */
  protected override readonly makes = true;

  protected override async execute(
    { places, clock }: Installation,
    [dirText = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const dir = resolve(dirText);
    const note = readNote(dir);
    mustHold(dir, note);
    const { events, read } = places;
    if (events.kind === 'sqlite' && read.kind === 'sqlite') {
      using _lock = FolderLock.take(events.dir);
      putBack(dir, events.dir);
      mustHold(events.dir, note);
    } else {
      const from = { kind: 'sqlite', dir } as const;
      // Keys first: whoever reads an event finds its key.
      await migrateShowing(progressOf('Restoring', !json), clock, [
        [from, read],
        [from, events],
      ]);
    }
    const place = shownPlace(events);
    answer(
      {
        json: { place, events: note.events, keys: note.keys, at: note.at },
        text: `Put back ${plural(note.events, 'event')} and ${plural(note.keys, 'key')} of ${note.at} into ${place}; read models are built by the next start.`,
      },
      json,
    );
  }
}
