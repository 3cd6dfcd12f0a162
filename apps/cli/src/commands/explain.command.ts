import { Command, Option } from 'nest-commander';
import { logSources } from '#insights/asking/answer-sources';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import type { AccountView } from '#insights/views';
import { accountNamed, horizonDaysIn } from '../arguments.ts';
import { explained } from '../explain/explained.ts';
import { sentenceFor } from '../explain/sentences.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { answer } from '../terminal.ts';

interface ExplainOptions extends MomentOptions {
  readonly horizonDays?: number;
}

/** Says why an account's scores are what they are, on any day. */
@Command({
  name: 'explain',
  arguments: '<account>',
  description: 'Why the scores of an account are what they are',
})
export class ExplainCommand extends MomentCommand<ExplainOptions> {
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
    { json = false, asOf, horizonDays, ...moment }: ExplainOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const identity = await events.identity();
    const knownAt = this.knownAtOf(moment, installation, identity);
    const question = new AccountQuestion(accountNamed(accountId), { asOf, knownAt, horizonDays });
    const view = await question.answer(logSources(events, keys, clock, identity));
    answer({ json: withSentences(view), text: explained(view) }, json);
  }
}

/** For machines what the API answers, with each contribution's sentence beside its code. */
const withSentences = (view: AccountView) => ({
  ...view,
  scores: view.scores.map((score) => ({
    ...score,
    contributions: score.contributions.map((contribution) => ({
      ...contribution,
      sentence: sentenceFor(contribution, view),
    })),
  })),
});
