import { Command, Option } from 'nest-commander';
import { Accounts } from '#insights/account/accounts';
import { projectionsOf } from '#insights/facts/account-facts';
import { Moments } from '#insights/asking/moments';
import { AccountFolds } from '#insights/projector/account-folds';
import type { AccountView } from '#insights/views';
import { horizonDaysIn } from '../arguments.ts';
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
    description: 'Churn risk within so many days (default: 180)',
  })
  parseHorizonDays(text: string): number {
    return horizonDaysIn(text);
  }

  protected override async execute(
    installation: Installation,
    [accountId = '']: readonly string[],
    { json = false, asOf, knownAt, horizonDays }: ExplainOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const identity = await events.identity();
    const folds = new AccountFolds(projectionsOf(identity.zone), identity.zone);
    const accounts = new Accounts(events, keys, folds, new Moments(events, clock, identity));
    const view = await accounts.view(accountId, { asOf, knownAt, horizonDays });
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
