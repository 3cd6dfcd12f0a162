import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumber } from '#kernel/time';
import { ALGORITHMS, type AlgorithmName } from '#rhythm/judging/algorithms';
import { judgeAt, type CutVerdict } from '#rhythm/judging/backtest';
import type { Covered } from '#rhythm/judging/covered';
import { readOrders, rowsOf } from './read-orders.ts';

/**
 * `npm run truth FOLDER`: judges all models on histories of orders. FOLDER holds `<name>.events.csv[.gz]` (account_id,
 * occurred_at, type, amount) and `<name>.outcomes.csv[.gz]`, whose as_of and horizon_days say where to cut.
 */
function main([folder, ...only]: readonly string[]): void {
  if (folder === undefined) {
    say(process.stderr, 'Say the folder with the histories: npm run truth -- FOLDER [NAME …]');
    process.exitCode = 2;
    return;
  }
  say(process.stdout, HEADING);
  const covered: Covered[] = [];
  for (const name of namesIn(folder)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const histories = readOrders(fileOf(folder, name, 'events'));
    for (const { asOf, horizonDays } of cutsIn(fileOf(folder, name, 'outcomes'))) {
      const cut = { histories, day: dayNumber(asOf), horizonDays };
      for (const one of judgeAt(cut, MODELS)) {
        say(process.stdout, lineOf(`${name} ${asOf}`, horizonDays, one));
        if (one.model === 'rhythm-2') covered.push(one.covered);
      }
    }
  }
  say(process.stdout, coverText(covered));
}

/** How often the interval of rhythm-2 held what came. */
function coverText(covered: readonly Covered[]): string {
  const totals = covered.filter(({ total }) => total).length;
  const fifths = covered.reduce((sum, one) => sum + one.fifths, 0);
  return `\nThe interval of rhythm-2 held ${totals} of ${covered.length} totals and ${fifths} of ${5 * covered.length} fifths by risk.`;
}

const say = (where: NodeJS.WritableStream, text: string): void => void where.write(`${text}\n`);

const MODELS = Object.keys(ALGORITHMS) as AlgorithmName[];

const HEADING = [
  '| history and cut | days | model | accounts | lost | AUC | 95 % | Brier | 95 % | log-loss | ECE | lift |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n');

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .flatMap((file) => /^(.+)\.outcomes\.csv(\.gz)?$/.exec(file)?.[1] ?? [])
    .sort();

function fileOf(folder: string, name: string, what: string): string {
  const plain = join(folder, `${name}.${what}.csv`);
  return existsSync(plain) ? plain : `${plain}.gz`;
}

function cutsIn(path: string) {
  const cuts = new Map<string, { readonly asOf: string; readonly horizonDays: number }>();
  for (const row of rowsOf(path)) {
    const [asOf, days] = [row.get('as_of') ?? '', row.get('horizon_days') ?? ''];
    cuts.set(`${asOf} ${days}`, { asOf, horizonDays: Number(days) });
  }
  return cuts.values();
}

function lineOf(name: string, days: number, { model, verdict, ...intervals }: CutVerdict): string {
  const { accounts, lossRate, auc, brier, logLoss, ece, lift } = verdict;
  const between = ([low, high]: readonly [number, number]) =>
    `${low.toFixed(3)}–${high.toFixed(3)}`;
  const cells = [
    name,
    String(days),
    model,
    String(accounts),
    `${(100 * lossRate).toFixed(0)} %`,
    auc.toFixed(4),
    between(intervals.aucInterval),
    brier.toFixed(4),
    between(intervals.brierInterval),
    logLoss.toFixed(4),
    ece.toFixed(4),
    lift.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

main(process.argv.slice(2));
