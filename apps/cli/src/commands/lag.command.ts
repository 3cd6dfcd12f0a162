import { Command, Option } from 'nest-commander';
import { logSources } from '#insights/asking/answer-sources';
import { KnowledgeLagQuestion } from '#insights/asking/questions/knowledge-lag.question';
import type { KnowledgeLag, LagFigures, LagGroup, LagGrouping } from '#insights/views';
import { LAG_GROUPINGS } from '#insights/views';
import type { Day } from '#kernel/time';
import { dayIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, table, withinTerminal } from '../terminal.ts';

interface LagOptions extends CommonOptions {
  readonly from?: Day;
  readonly to?: Day;
  readonly by?: LagGrouping;
}

/** Says how long facts take from happening to being recorded. */
@Command({ name: 'lag', description: 'How long facts take from happening to being recorded' })
export class LagCommand extends MainstayCommand<LagOptions> {
  @Option({ flags: '--from <day>', description: 'Recorded from this day on (default: 90 days)' })
  parseFrom(text: string): Day {
    return dayIn(text, '--from');
  }

  @Option({ flags: '--to <day>', description: 'Recorded up to this day (default: today)' })
  parseTo(text: string): Day {
    return dayIn(text, '--to');
  }

  @Option({ flags: '--by <what>', description: 'By source or person (default: source)' })
  parseBy(text: string): LagGrouping {
    const by = LAG_GROUPINGS.find((one) => one === text);
    if (by === undefined) throw new UsedWrongly(`--by is "${text}": write source or person.`);
    return by;
  }

  protected override async execute(
    installation: Installation,
    _none: readonly string[],
    { json = false, from, to, by }: LagOptions,
  ): Promise<void> {
    const { clock } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    const sources = logSources(events, keys, clock, await events.identity());
    const lag = await new KnowledgeLagQuestion({ from, to, by }).answer(sources);
    answer({ json: lag, text: lagText(lag) }, json);
  }
}

const lagText = ({ from, to, by, all, groups }: KnowledgeLag): string =>
  [
    `Facts recorded from ${from} to ${to}: days from happening to being recorded.`,
    withinTerminal(
      table(
        [by, 'facts', 'median days', 'within a day', 'longest'],
        [...groups.map((group) => [nameOf(group), ...cellsOf(group)]), ['all', ...cellsOf(all)]],
        ['left', 'right', 'right', 'right', 'right'],
      ),
    ),
  ].join('\n\n');

const nameOf = ({ source, recipe, actor }: LagGroup): string =>
  actor ?? (recipe === null ? source : `${source}, ${recipe}`);

const cellsOf = ({ facts, medianDays, withinADay, longestDays }: LagFigures) => [
  String(facts),
  String(medianDays ?? ''),
  facts === 0 ? '' : `${Math.round((withinADay / facts) * 100)} %`,
  String(longestDays ?? ''),
];
