import { Command } from 'nest-commander';
import { UndoRun, type UndoSummary } from '#importing/running/undo-run';
import { UndoStopped } from '#importing/running/undo-stopped';
import { inBulk } from '#stores/in-bulk';
import type { Installation } from '../installation.ts';
import { interruptible } from '../interruptible.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** The thread that writes the ledger, as the build leaves it. */
const WRITER = new URL(import.meta.resolve('#stores/sqlite/append-worker'));

/** Takes back all that an import recorded. */
@Command({
  name: 'undo',
  arguments: '<batch>',
  description: 'Take back all that an import recorded; `mainstay imports` names them',
})
export class UndoCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    [batch = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const { actor } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const [clock, log] = [await installation.recording(), await installation.log()];
    const progress = progressOf('Undoing', !json);
    try {
      const summary = await interruptible(
        (signal) =>
          inBulk(events, installation.places.events, WRITER, (bulk) =>
            new UndoRun(bulk, keys, clock, log).run({
              batch,
              actor,
              signal,
              onProgress: ({ streamsDone, streams, eventsRetracted }) => {
                progress.at(streamsDone, streams, plural(eventsRetracted, 'event'));
              },
            }),
          ),
        howFar,
      );
      progress.end();
      answer({ json: summary, text: textOf(summary) }, json);
    } finally {
      progress.end();
    }
  }
}

const howFar = (error: unknown): string | undefined =>
  error instanceof UndoStopped
    ? `Interrupted: ${plural(error.eventsRetracted, 'event')} taken back. The same command goes on.`
    : undefined;

function textOf({ eventsRetracted, eventsKept, kept }: UndoSummary): string {
  const done =
    eventsRetracted > 0
      ? `${plural(eventsRetracted, 'event')} taken back. The same file, or a mended one, is now as new.`
      : 'There is nothing left to take back.';
  const named = kept.map(
    ({ accountId, eventId, type, because }) => `  ${accountId}: ${type} ${eventId}: ${because}`,
  );
  const more = eventsKept - kept.length;
  return [
    done,
    ...(eventsKept > 0 ? [`${plural(eventsKept, 'event')} kept, as later ones need them:`] : []),
    ...named,
    ...(more > 0 ? [`  and ${String(more)} more.`] : []),
  ].join('\n');
}
