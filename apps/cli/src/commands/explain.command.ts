import { Command, Option } from 'nest-commander';
import { logSources } from '#insights/asking/answer-sources';
import { AccountQuestion } from '#insights/asking/questions/account.question';
import { ChangesQuestion } from '#insights/asking/questions/changes.question';
import { PastPortfolios } from '#insights/portfolio/past-portfolios';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import type { AccountView } from '#insights/views';
import type { Day } from '#kernel/time';
import { MemoryLists } from '#stores/memory/lists';
import { accountNamed, dayIn, horizonDaysIn } from '../arguments.ts';
import { changed } from '../explain/changed.ts';
import { explained } from '../explain/explained.ts';
import { portfolioChanged } from '../explain/portfolio-changed.ts';
import { sentenceFor } from '../explain/sentences.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { answer } from '../terminal.ts';

interface ExplainOptions extends MomentOptions {
  readonly horizonDays?: number;
  readonly since?: Day;
}

/** Says why an account's scores are what they are, on any day. */
@Command({
  name: 'explain',
  arguments: '[account]',
  description:
    'Why the scores of an account are what they are; with --since why they changed, of an account or of all',
})
export class ExplainCommand extends MomentCommand<ExplainOptions> {
  @Option({
    flags: '--horizon-days <n>',
    description: 'Churn risk of the next so many days, from 30 on (default: 180)',
  })
  parseHorizonDays(text: string): number {
    return horizonDaysIn(text);
  }

  @Option({
    flags: '--since <day>',
    description: 'Why they changed since the end of this day, as it was known then',
  })
  parseSince(text: string): Day {
    return dayIn(text, '--since');
  }

  protected override async execute(
    installation: Installation,
    [accountId]: readonly string[],
    { json = false, asOf, horizonDays, since, ...moment }: ExplainOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const identity = await events.identity();
    const knownAt = this.knownAtOf(moment, installation, identity);
    const query = { asOf, knownAt, horizonDays };
    const sources = logSources(events, keys, clock, identity);
    if (accountId === undefined) {
      if (since === undefined)
        throw new UsedWrongly('Name an account, or say --since DAY for all.');
      const { moments, folds, calibrations } = sources;
      const newLists = () => new MemoryLists();
      const past = new PastPortfolios(events, keys, folds, moments, calibrations, newLists);
      const ids = await past.shown(query, horizonDays ?? HORIZON_DAYS, undefined, ({ pages }) =>
        pages.ids(query),
      );
      const changes = await sources.changes.ofMany(ids, query, { asOf: since }, undefined);
      answer({ json: changes, text: portfolioChanged(changes) }, json);
      return;
    }
    const account = accountNamed(accountId);
    if (since !== undefined) {
      const changes = await new ChangesQuestion(account, query, { asOf: since }).answer(sources);
      answer({ json: changes, text: changed(changes) }, json);
      return;
    }
    const view = await new AccountQuestion(account, query).answer(sources);
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
