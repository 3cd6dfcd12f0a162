import { Command } from 'nest-commander';
import { SimulationLoad } from '#importing/running/load-simulation';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Loads the demo portfolio, once. */
@Command({ name: 'demo', description: 'Load the demo portfolio: three years of 120 accounts' })
export class DemoCommand extends MainstayCommand {
  protected override readonly makes = true;

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const clock = await installation.recording();
    const progress = progressOf('Loading the demo', !json);
    const load = new SimulationLoad(events, keys, clock);
    const done = await load.demo((accounts, total) => {
      progress.at(accounts, total);
    });
    progress.end();
    const { accounts, known, recorded } = done;
    const text =
      recorded === 0
        ? `The demo portfolio is loaded already: ${plural(known, 'account')}.`
        : `Loaded ${plural(accounts - known, 'account')} with ${plural(recorded, 'event')}.`;
    answer({ json: done, text }, json);
  }
}
