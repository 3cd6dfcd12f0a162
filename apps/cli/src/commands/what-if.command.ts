import { readFile } from 'node:fs/promises';
import { Command } from 'nest-commander';
import { InvalidFields } from '#commands/forms/form';
import { Supposer, type SupposedOfAccount } from '#commands/writing/supposer';
import { Writer } from '#commands/writing/writer';
import { logSources } from '#insights/asking/answer-sources';
import { WhatIfQuestion } from '#insights/asking/questions/what-if.question';
import { AHEAD_DAYS_MAX } from '#insights/today/today.query';
import { addDays, type Day } from '#kernel/time';
import { UsedWrongly } from '../failure.ts';
import { readable } from '../files.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer } from '../terminal.ts';
import { scenarioIn } from '../what-if/scenario.ts';
import { whatIfText } from '../what-if/what-if-text.ts';

/** Says how accounts would stand if some things happened to them; nothing of it is recorded. */
@Command({
  name: 'what-if',
  arguments: '<file>',
  description: 'How accounts would stand if what a file says happened to them; nothing is recorded',
})
export class WhatIfCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    [file = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    await readable(file);
    const {
      accountIds,
      steps,
      on: asked,
      horizonDays,
    } = scenarioIn(await readFile(file, 'utf8'), file);
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const sources = logSources(events, keys, clock, await events.identity());
    const on = dayAsked(asked, sources.moments.today());
    const writer = new Writer(events, keys, clock);
    const supposer = new Supposer(events, keys, clock, (stream) => writer.history(stream));
    const by = { actor: 'owner', origin: 'entered' } as const;
    const supposed = await supposer.suppose(accountIds, steps, on, by).catch(saidByForms);
    const view = await new WhatIfQuestion(supposed, { on, horizonDays }).answer(sources);
    answer({ json: view, text: whatIfText(view) }, json);
  }
}

function dayAsked(on: Day | undefined, today: Day): Day {
  if (on === undefined) return today;
  if (on >= today && on <= addDays(today, AHEAD_DAYS_MAX)) return on;
  throw new UsedWrongly(
    `on is ${on}: name ${today} or one of the ${AHEAD_DAYS_MAX} days after it.`,
  );
}

function saidByForms(error: unknown): readonly SupposedOfAccount[] {
  throw error instanceof InvalidFields ? new UsedWrongly(`${error.message}.`) : error;
}
