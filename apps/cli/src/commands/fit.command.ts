import { Command, Option } from 'nest-commander';
import { readIntent } from '#commands/forms/form';
import type { Intent } from '#commands/deciding/intent';
import { CalibrateRhythm, WithdrawChurnCalibration } from '#commands/models/models.commands';
import { Writer } from '#commands/writing/writer';
import { parametersFor, type Calibration } from '#insights/churn-risk/calibration';
import { ChurnModelFit } from '#insights/fit/fit-churn-model';
import { dayOf, instantOf, type Day } from '#kernel/time';
import { dayIn } from '../arguments.ts';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, table, type Answer } from '../terminal.ts';

interface FitOptions extends CommonOptions {
  readonly cut?: Day;
  readonly horizons?: readonly number[];
  readonly withdraw?: boolean;
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

  @Option({
    flags: '--horizons <days>',
    description: 'Days ahead to calibrate for, such as 90,180 (default: 30,90,180,365)',
  })
  parseHorizons(days: string): readonly number[] {
    const horizons = days.split(',').map(Number);
    if (horizons.length <= HORIZONS_MAX && horizons.every(isHorizon)) return horizons;
    throw new UsedWrongly(
      `--horizons takes at most ${HORIZONS_MAX} lengths from 7 to 730 days, such as 90,180.`,
    );
  }

  @Option({
    flags: '--withdraw',
    description: 'Take the fit to that day back: questions as of today and later do without it',
  })
  parseWithdraw(): boolean {
    return true;
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { cut, horizons, withdraw = false, json = false }: FitOptions,
  ): Promise<void> {
    // Waited for here, so that a folder without an installation is told of first.
    const [events, { keys }] = [await installation.events(), await installation.readSide()];
    if (cut === undefined) {
      throw new UsedWrongly('Say the last day to learn from, such as --cut 2026-03-31.');
    }
    const { clock, actor } = installation;
    const model: Model = {
      fit: new ChurnModelFit(events, keys, clock),
      today: dayOf(instantOf(clock.nowMs()), (await events.identity()).zone),
      record: async (intent) => {
        const writer = new Writer(events, keys, await installation.recording());
        return (await writer.write(intent, { actor, origin: 'captured' })).changed;
      },
    };
    answer(await (withdraw ? withdrawn(model, cut) : fitted(model, cut, horizons)), json);
  }
}

const HORIZONS_MAX = 12;

const isHorizon = (days: number): boolean => Number.isInteger(days) && days >= 7 && days <= 730;

/** What a fit to a day is made with, put on record and taken back. */
interface Model {
  readonly fit: ChurnModelFit;
  readonly today: Day;
  /** Answers whether there was anything to record. */
  readonly record: (intent: Intent) => Promise<boolean>;
}

async function fitted(
  { fit, record }: Model,
  cut: Day,
  horizons: readonly number[] | undefined,
): Promise<Answer> {
  const calibration = await fit.to(cut, horizons ? { horizons } : {});
  const recorded = await record(readIntent(CalibrateRhythm.entry, { ...calibration }));
  const modelHash = parametersFor([calibration], cut).model.hash;
  return {
    json: { ...calibration, recorded, modelHash },
    text: shown({ calibration, recorded, modelHash }),
  };
}

async function withdrawn({ today, record }: Model, cutOffOn: Day): Promise<Answer> {
  const data = { cutOffOn, fromOn: today };
  const recorded = await record(readIntent(WithdrawChurnCalibration.entry, data));
  const text = recorded
    ? `Taken back: questions as of ${today} and later days do without the fit to ${cutOffOn}; as of earlier days it still counts.`
    : `The fit to ${cutOffOn} was taken back already; nothing was recorded.`;
  return { json: { ...data, recorded }, text };
}

function shown({ calibration, recorded, modelHash }: Fitted): string {
  const { cutOffOn, bases, corrections, metrics } = calibration;
  const { r, alpha, a, b } = bases.mbg;
  const rows = [
    ['r', String(r)],
    ['alpha (weeks)', String(alpha)],
    ['a', String(a)],
    ['b', String(b)],
    ['usual gap (days)', bases.population.usualGapDays.toFixed(1)],
    ['accounts', String(metrics.accounts)],
    ['order days', String(metrics.orderDays)],
    ['model', modelHash],
  ];
  const horizons = corrections.map(({ horizonDays, mode, windows, losses, survivors }) => [
    String(horizonDays),
    RESTS_ON[mode],
    String(windows),
    String(losses),
    String(survivors),
  ]);
  const said = recorded
    ? `Recorded: questions as of ${cutOffOn} and later days use this calibration.`
    : 'The same is on record already; nothing was recorded.';
  return [
    table(['churn risk', `by ${cutOffOn}`], rows, ['left', 'right']),
    table(['horizon', 'rests on', 'windows', 'without an order', 'with one'], horizons, [
      'right',
      'left',
      'right',
      'right',
      'right',
    ]),
    said,
  ].join('\n');
}

const RESTS_ON: Readonly<Record<Calibration['corrections'][number]['mode'], string>> = {
  'closed-windows': 'windows that have closed',
  'short-windows': 'shorter windows: who, not how many',
  'bases-alone': 'both bases: windows say too little',
  'mbg-alone': 'MBG/NBD: fewer than 100 accounts',
};
