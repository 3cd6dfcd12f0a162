import { projectionsOf } from '#insights/facts/account-facts';
import { Moments } from '#insights/asking/moments';
import { ACCOUNT_LISTS } from '#insights/lists/account-lists';
import { listedQuietly } from '#insights/lists/list-accounts';
import { ListKeeper } from '#insights/lists/list-keeper';
import { LivePortfolio } from '#insights/portfolio/live-portfolio';
import { portfolioList } from '#insights/portfolio/portfolio.list';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { AccountFolds } from '#insights/projector/account-folds';
import { RowsOfDay } from '#insights/projector/rows-of-day';
import { StoredFacts } from '#insights/projector/stored-facts';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { ParametersByDay } from '#insights/churn-risk/calibrations';
import { listTable } from '#stores/list-views';
import { amountOf, type Figure } from './figure.ts';
import type { ScaleGround } from './scale-ground.ts';
import { timeMs } from './timing.ts';

/** The change of day: all accounts are scored anew, and then each next worse day is worked out. */
export async function rescoring(ground: ScaleGround): Promise<readonly Figure[]> {
  const { store, clock, readSide, number, accounts } = ground;
  const { keys, readModels, lists } = readSide;
  const ledger = await store.identity();
  await rebuildFacts(store, keys, readModels);
  const folds = new AccountFolds(projectionsOf(ledger.zone), ledger.zone);
  const facts = new StoredFacts(readModels, [folds]);
  const ofDay = new RowsOfDay(store, keys, folds, ledger.zone);
  const portfolio = new LivePortfolio(lists, facts, folds, ofDay, HORIZON_DAYS);
  const today = new Moments(store, clock, ledger).today();
  const question = new ParametersByDay([]).question(today, HORIZON_DAYS);
  const beside = new ListKeeper(lists, facts, folds, ofDay, listedQuietly);
  for (const list of ACCOUNT_LISTS) {
    let key: string | undefined;
    do key = await beside.fillAfter(list, key, question.day - 1);
    while (key !== undefined);
  }
  const scoredMs = await timeMs(async () => {
    let key: string | undefined;
    do key = await portfolio.refreshAfter(key, question);
    while (key !== undefined);
    await beside.again(question.day);
  });
  const workedMs = await timeMs(async () => {
    while (portfolio.pending > 0) await portfolio.workOutWorse(question);
  });
  const table = `mainstay.${listTable(portfolioList)}`;
  await number(`VACUUM FULL ${table}`);
  await number(`VACUUM FULL ${table}_bodies`);
  const listBytes = await number(
    `SELECT pg_total_relation_size('${table}') + pg_total_relation_size('${table}_bodies')`,
  );
  return [
    amountOf('accounts scored anew at the change of day', (accounts / scoredMs) * 1000, '/s'),
    amountOf('next worse days worked out', (accounts / workedMs) * 1000, '/s'),
    amountOf('list in PostgreSQL, an account', listBytes / accounts, 'B'),
  ];
}
