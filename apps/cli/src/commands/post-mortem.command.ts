import { Command, Option } from 'nest-commander';
import { logSources } from '#insights/asking/answer-sources';
import { PostMortemQuestion } from '#insights/asking/questions/post-mortem.question';
import { accountNamed, horizonDaysIn } from '../arguments.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { postMortemText } from '../post-mortem/post-mortem-text.ts';
import { answer } from '../terminal.ts';

interface PostMortemOptions extends MomentOptions {
  readonly horizonDays?: number;
}

/** Says what models would have said before an account was lost, and what was known of it when. */
@Command({
  name: 'post-mortem',
  arguments: '<account>',
  description: 'When models would have warned of a loss, and what was known when',
})
export class PostMortemCommand extends MomentCommand<PostMortemOptions> {
  @Option({
    flags: '--horizon-days <n>',
    description: 'Churn risk of the next so many days, from 30 on (default: 180)',
  })
  parseHorizonDays(text: string): number {
    return horizonDaysIn(text);
  }

  protected override async execute(
    installation: Installation,
    [accountId = '']: readonly string[],
    { json = false, asOf, horizonDays, ...moment }: PostMortemOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const identity = await events.identity();
    const knownAt = this.knownAtOf(moment, installation, identity);
    const sources = logSources(events, keys, clock, identity);
    const question = new PostMortemQuestion(accountNamed(accountId), {
      asOf,
      knownAt,
      horizonDays,
    });
    const view = await question.answer(sources);
    answer({ json: view, text: postMortemText(view) }, json);
  }
}
