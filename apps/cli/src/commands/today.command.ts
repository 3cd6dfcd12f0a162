import { Command, Option } from 'nest-commander';
import { logSources } from '#insights/asking/answer-sources';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import { PastPortfolios } from '#insights/portfolio/past-portfolios';
import { AHEAD_DAYS_MAX } from '#insights/today/today.query';
import { addDays, type Day } from '#kernel/time';
import { MemoryLists } from '#stores/memory/lists';
import { dayIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { answer } from '../terminal.ts';
import { todayText, withSentences } from '../today/today-text.ts';

interface TodayOptions extends MomentOptions {
  readonly owner?: string;
  readonly on?: Day;
}

/** Says what a day asks of a colleague, or of all. */
@Command({
  name: 'today',
  description: 'What is due, where most is at stake, and whom not to forget',
})
export class TodayCommand extends MomentCommand<TodayOptions> {
  @Option({ flags: '--owner <colleague>', description: 'Whose day it is (default: everybody’s)' })
  parseOwner(colleague: string): string {
    return colleague;
  }

  @Option({ flags: '--on <day>', description: 'A day to come, by what is known now' })
  parseOn(day: string): Day {
    return dayIn(day, '--on');
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false, owner: ownerId, on, asOf, ...moment }: TodayOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.log(), await installation.readSide()];
    const identity = await events.identity();
    const knownAt = this.knownAtOf(moment, installation, identity);
    const sources = logSources(events, keys, clock, identity);
    const { moments, folds, calibrations } = sources;
    mustBeAhead(on, asOf ?? moments.today());
    const newLists = () => new MemoryLists();
    const past = new PastPortfolios(events, keys, folds, moments, calibrations, newLists);
    const question = new TodayQuestion({ ownerId, on, asOf, knownAt });
    const view = await question.fromLog({ ...sources, past });
    answer({ json: withSentences(view), text: todayText(view) }, json);
  }
}

function mustBeAhead(on: Day | undefined, from: Day): void {
  if (on === undefined || (on >= from && on <= addDays(from, AHEAD_DAYS_MAX))) return;
  throw new UsedWrongly(
    `--on is ${on}: name ${from} or one of the ${AHEAD_DAYS_MAX} days after it; of a past day ask with --as-of.`,
  );
}
