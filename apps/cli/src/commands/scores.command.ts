import { Command, Option } from 'nest-commander';
import { churnProbabilities, type ChurnProbability } from '#insights/fit/churn-probabilities';
import { logSources } from '#insights/asking/answer-sources';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { csvLine } from '#kernel/csv';
import type { Day } from '#kernel/time';
import { horizonDaysIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import { writeLines } from '../files.ts';
import type { Installation } from '../installation.ts';
import { MomentCommand, type MomentOptions } from '../moment-command.ts';
import { answer, plural, say } from '../terminal.ts';

interface ScoresOptions extends MomentOptions {
  readonly horizonDays?: number;
  readonly out?: string;
}

const HEADING = 'account_id,as_of,horizon_days,probability';

/** Writes churn risk of all accounts to a file, as of any day. */
@Command({ name: 'scores', description: 'Write the churn risk of all accounts to a CSV file' })
export class ScoresCommand extends MomentCommand<ScoresOptions> {
  @Option({
    flags: '--horizon-days <n>',
    description:
      'No order in the next so many days, or leaving at a decision within them, from 30 on (default: 180)',
  })
  parseHorizonDays(text: string): number {
    return horizonDaysIn(text);
  }

  @Option({
    flags: '--out <file>',
    description: 'The file to write, whole or not at all; or a pipe or device',
  })
  parseOut(file: string): string {
    return file;
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { out, asOf, horizonDays = HORIZON_DAYS, json = false, ...moment }: ScoresOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.log(), await installation.readSide()];
    if (!out) throw new UsedWrongly('Say the file to write, such as --out p.csv.');
    const identity = await events.identity();
    const knownAt = this.knownAtOf(moment, installation, identity);
    const { moments, folds } = logSources(events, keys, clock, identity);
    const day = asOf ?? moments.today();
    const found = await churnProbabilities(events, keys, folds, moments, {
      asOf: day,
      knownAt,
      horizonDays,
    });
    const isAnswer = await writeLines(out, [
      HEADING,
      ...found.map((one) => rowOf(one, day, horizonDays)),
    ]);
    const unscored = found.filter(({ problem }) => problem !== undefined).length;
    const lost = found.filter(({ probability }) => probability === null).length - unscored;
    const text = `Wrote ${plural(found.length, 'account')} to ${out}${lostText(lost)}${unscoredText(unscored)}.`;
    // Rows that went to standard output are the answer.
    if (isAnswer) say(text);
    else {
      const accounts = found.length;
      answer({ json: { file: out, asOf: day, horizonDays, accounts, lost, unscored }, text }, json);
    }
  }
}

const rowOf = ({ accountId, probability }: ChurnProbability, day: Day, days: number): string =>
  csvLine([accountId, day, days, probability === null ? null : probability.toFixed(6)]).trimEnd();

const lostText = (lost: number): string =>
  lost === 0 ? '' : `; ${lost} of them lost already, without a probability`;

const unscoredText = (unscored: number): string =>
  unscored === 0 ? '' : `; ${unscored} of them cannot be scored: the portfolio says why`;
