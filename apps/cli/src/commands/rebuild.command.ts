import { Command } from 'nest-commander';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Builds the read models again from the log; running servers go on from what was built. */
@Command({ name: 'rebuild', description: 'Build the read models again from the log alone' })
export class RebuildCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const log = await installation.log();
    const { keys, readModels } = await installation.readSide();
    const progress = progressOf('Rebuilding', !json);
    const began = performance.now();
    const { models, accounts, position, events } = await rebuildFacts(log, keys, readModels, {
      shards: await installation.shards(),
      onRead: (reached, head) => {
        progress.at(reached, head);
      },
    });
    progress.end();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    answer(
      {
        json: { models, accounts, events, position, seconds },
        text: `Built ${models.length} read models of ${plural(accounts, 'account')} from ${plural(events, 'event')} in ${seconds} s.`,
      },
      json,
    );
  }
}
