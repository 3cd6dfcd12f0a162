import { Command } from 'nest-commander';
import { projectionsOf } from '#insights/account-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import { rebuild } from '#insights/projector/rebuild';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Builds the read models again from the log; a running server goes on from what was built. */
@Command({ name: 'rebuild', description: 'Build the read models again from the log alone' })
export class RebuildCommand extends MainstayCommand {
  protected override async execute(
    { events, keys, readModels }: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const { zone } = await events.identity();
    const folds = new AccountFolds(projectionsOf(zone), zone);
    const position = await events.head();
    const progress = progressOf('Rebuilding', !json);
    const began = performance.now();
    const { accounts } = await rebuild(events, keys, readModels, folds, {
      position,
      onRead: (reached) => {
        progress.at(reached, position);
      },
    });
    progress.end();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    answer(
      {
        json: { models: folds.models, accounts, events: position, seconds },
        text: `Built ${folds.models.length} read models of ${plural(accounts, 'account')} from ${plural(position, 'event')} in ${seconds} s.`,
      },
      json,
    );
  }
}
