import { Command, Option } from 'nest-commander';
import { readIntent } from '#commands/forms/form';
import { RecordChurnBacktest } from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import { CHURN_ALGORITHMS, type ChurnAlgorithm } from '#events/models/models.events';
import { ChurnBacktest } from '#insights/fit/churn-backtest';
import type { Day } from '#kernel/time';
import { dayIn, horizonDaysIn, listIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { backtestText } from '../models/backtest-text.ts';
import { answer } from '../terminal.ts';

interface BacktestOptions extends CommonOptions {
  readonly model?: ChurnAlgorithm;
  readonly against?: ChurnAlgorithm;
  readonly cuts?: readonly Day[];
  readonly horizon?: number;
  readonly record?: boolean;
}

const CUTS_MAX = 12;
const HORIZON_DAYS = 90;

/** Judges two models of churn on past days; with `--record` that is the ground to activate one of them. */
@Command({
  name: 'backtest',
  description: 'Judge two models of churn on past days, each by what was known then',
})
export class BacktestCommand extends MainstayCommand<BacktestOptions> {
  @Option({
    flags: '--model <name>',
    description: `The model to try: ${CHURN_ALGORITHMS.join(', ')} (default: rhythm-2)`,
  })
  parseModel(name: string): ChurnAlgorithm {
    return algorithmIn(name, '--model');
  }

  @Option({ flags: '--against <name>', description: 'The one beside it (default: mbg-nbd)' })
  parseAgainst(name: string): ChurnAlgorithm {
    return algorithmIn(name, '--against');
  }

  @Option({ flags: '--cuts <days>', description: 'The last days they know, such as 2026-03-31' })
  parseCuts(days: string): readonly Day[] {
    const cuts = listIn(days).map((day) => dayIn(day, '--cuts'));
    if (cuts.length > 0 && cuts.length <= CUTS_MAX) return cuts;
    throw new UsedWrongly(`--cuts takes 1 to ${CUTS_MAX} days with commas between them.`);
  }

  @Option({
    flags: '--horizon <n>',
    description: 'By what came within so many days, from 30 on (default: 90)',
  })
  parseHorizon(days: string): number {
    return horizonDaysIn(days);
  }

  @Option({ flags: '--record', description: 'Put it on record' })
  parseRecord(): boolean {
    return true;
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    options: BacktestOptions,
  ): Promise<void> {
    const {
      model = 'rhythm-2',
      against = 'mbg-nbd',
      cuts,
      horizon,
      record,
      json = false,
    } = options;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    if (cuts === undefined)
      throw new UsedWrongly('Say the days to cut at, such as --cuts 2026-03-31.');
    if (model === against) throw new UsedWrongly('A model is judged beside another one.');
    const { clock, actor } = installation;
    const backtestId = `${model}-${against}-${clock.nowMs()}`;
    const request = { backtestId, model, against, cuts, horizonDays: horizon ?? HORIZON_DAYS };
    const found = await new ChurnBacktest(events, keys, clock).run(request);
    const recorded = record === true;
    if (recorded) {
      const writer = new Writer(events, keys, await installation.recording());
      const intent = readIntent(RecordChurnBacktest.entry, { ...found });
      await writer.write(intent, { actor, origin: 'captured' });
    }
    const said = recorded ? `Recorded as ${backtestId}.` : 'Nothing was recorded: --record does.';
    answer({ json: { ...found, recorded }, text: `${backtestText(found)}\n\n${said}` }, json);
  }
}

function algorithmIn(name: string, option: string): ChurnAlgorithm {
  const known = CHURN_ALGORITHMS.find((one) => one === name);
  if (known) return known;
  throw new UsedWrongly(`${option} is ${name}: name one of ${CHURN_ALGORITHMS.join(', ')}.`);
}
