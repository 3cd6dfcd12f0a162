import { mkdtemp, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'nest-commander';
import { orderDaysOfAll } from '#insights/fit/order-days-of-all';
import { dayFromNumber } from '#kernel/time';
import type { OrderHistory } from '#rhythm/calibration/order-history';
import { trialAt } from '#rhythm/judging/trial';
import { horizonDaysIn } from '../arguments.ts';
import { Rejection } from '#kernel/decision';
import { readable } from '../files.ts';
import { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, say } from '../terminal.ts';
import { trialText, type TrialOfCut } from '../models/trial-text.ts';

interface TrialOptions extends CommonOptions {
  readonly horizonDays?: number;
  readonly currency?: string;
}

const HORIZON_DAYS = 90;
/** Cuts are so far apart, and so many at most. */
const APART_DAYS = 90;
const CUTS_MAX = 4;
/** Before a ledger is so old nothing can be learned from it. */
const YOUNG_DAYS = 120;

/** Of the customers who were lost, which would have been flagged, how early, at how many false alarms. */
@Command({
  name: 'trial',
  arguments: '[file]',
  description:
    'What the churn model would have known of the customers you lost, of a file or an installation',
})
export class TrialCommand extends MainstayCommand<TrialOptions> {
  @Option({
    flags: '--horizon-days <n>',
    description: 'Lost is who places no order in so many days, from 30 on (default: 90)',
  })
  parseHorizonDays(text: string): number {
    return horizonDaysIn(text);
  }

  @Option({ flags: '--currency <code>', description: 'Of amounts without one, where it is a file' })
  parseCurrency(code: string): string {
    return code;
  }

  override async run(parameters: string[], options: TrialOptions = {}): Promise<void> {
    const [file] = parameters;
    if (file === undefined) return super.run(parameters, options);
    await readable(file);
    const folder = await mkdtemp(join(tmpdir(), 'mainstay-trial-'));
    try {
      await imported(file, folder, options.currency);
      await super.run([], { ...options, data: folder });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { horizonDays = HORIZON_DAYS, json = false }: TrialOptions,
  ): Promise<void> {
    const [events, { keys }] = [await installation.log(), await installation.readSide()];
    const { zone } = await events.identity();
    const position = await events.head();
    const histories = await orderDaysOfAll(events, keys, { zone, position });
    const trials = cutsOf(histories, horizonDays).map((day): TrialOfCut => {
      say(`Trying ${dayFromNumber(day)} …`);
      return { cutOn: dayFromNumber(day), ...trialAt({ histories, day, horizonDays }) };
    });
    if (trials.length === 0) {
      throw new Rejection(
        'too-little-to-fit',
        `There is too little to try: it takes ${YOUNG_DAYS + horizonDays} days from the first order to the last.`,
      );
    }
    answer({ json: { horizonDays, trials }, text: trialText(trials, horizonDays) }, json);
  }
}

/** Days whose horizon has passed by the last order, the latest last. */
function cutsOf(histories: readonly OrderHistory[], horizonDays: number): readonly number[] {
  const days = histories.flatMap(({ days: own }) => [own[0] ?? Infinity, own.at(-1) ?? -Infinity]);
  const [first, last] = days.reduce(
    ([least, greatest], day) => [Math.min(least, day), Math.max(greatest, day)],
    [Infinity, -Infinity],
  );
  return Array.from({ length: CUTS_MAX }, (_, step) => last - horizonDays - APART_DAYS * step)
    .filter((day) => day - first >= YOUNG_DAYS)
    .reverse();
}

/** The file brought into a folder of its own, as `mainstay import` does it. */
async function imported(file: string, folder: string, currency?: string): Promise<void> {
  const [program = ''] = process.argv.slice(1);
  const said = currency === undefined ? [] : ['--currency', currency];
  const importing = spawn(
    process.execPath,
    [...process.execArgv, program, 'import', file, '--data', folder, ...said],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = (await once(importing, 'exit')) as [number | null];
  if (code !== 0) {
    throw new Rejection(
      'cannot-be-tried',
      `${file} cannot be tried as it is. Import it into a folder of its own, \`npx mainstay import ${file} --data trial\` with what it needs said, and try that: \`npx mainstay trial --data trial\`.`,
    );
  }
}
