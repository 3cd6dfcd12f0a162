import { Command, Option } from 'nest-commander';
import { readIntent } from '#commands/forms/form';
import { CalibrateChurnModel } from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import { parametersFor, type Calibration } from '#insights/churn-risk/calibration';
import { ChurnModelFit } from '#insights/fit/fit-churn-model';
import type { Day } from '#kernel/time';
import { dayIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, table } from '../terminal.ts';

interface FitOptions extends CommonOptions {
  readonly cut?: Day;
}

/** What a fit found. `recorded` is false when the same stands on record already. */
interface Fitted {
  readonly calibration: Calibration;
  readonly recorded: boolean;
  /** Hash of the churn model under these parameters, as scores name it. */
  readonly modelHash: string;
}

/** Fits the churn model to what had occurred by a day, and puts it on record. */
@Command({ name: 'fit', description: 'Fit the churn model to what had occurred by a day' })
export class FitCommand extends MainstayCommand<FitOptions> {
  @Option({
    flags: '--cut <day>',
    description: 'The last day the model may learn from; questions as of later days use it',
  })
  parseCut(day: string): Day {
    return dayIn(day, '--cut');
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { cut, json = false }: FitOptions,
  ): Promise<void> {
    const { clock, actor } = installation;
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    if (cut === undefined) {
      throw new UsedWrongly('Say the last day to learn from, such as --cut 2026-03-31.');
    }
    const calibration = await new ChurnModelFit(events, keys, clock).to(cut);
    const { changed: recorded } = await new Writer(
      events,
      keys,
      await installation.recording(),
    ).write(readIntent(CalibrateChurnModel.entry, { ...calibration }), {
      actor,
      origin: 'captured',
    });
    const modelHash = parametersFor([calibration], cut).model.hash;
    const fitted = { calibration, recorded, modelHash };
    answer({ json: { ...calibration, recorded, modelHash }, text: shown(fitted) }, json);
  }
}

function shown({ calibration, recorded, modelHash }: Fitted): string {
  const { cutOffOn, parameters, metrics } = calibration;
  const { r, alpha, a, b } = parameters;
  const { accounts, orderDays, logLikelihood } = metrics;
  const rows = [
    ['r', String(r)],
    ['alpha (days)', String(alpha)],
    ['a', String(a)],
    ['b', String(b)],
    ['accounts', String(accounts)],
    ['order days', String(orderDays)],
    ['log-likelihood', logLikelihood.toFixed(2)],
    ['model', modelHash],
  ];
  const said = recorded
    ? `Recorded: questions as of ${cutOffOn} and later days use these parameters.`
    : 'The same is on record already; nothing was recorded.';
  return `${table(['churn risk', `by ${cutOffOn}`], rows, ['left', 'right'])}\n${said}`;
}
