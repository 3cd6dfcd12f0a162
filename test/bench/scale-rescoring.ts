import { projectionsOf } from '#insights/facts/account-facts';
import { Moments } from '#insights/asking/moments';
import { LivePortfolio } from '#insights/portfolio/live-portfolio';
import { HORIZON_DAYS } from '#insights/portfolio/portfolio.query';
import { AccountFolds } from '#insights/projector/account-folds';
import { StoredFacts } from '#insights/projector/stored-facts';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { ParametersByDay } from '#insights/churn-risk/calibrations';
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
  const portfolio = new LivePortfolio(lists, facts, folds, HORIZON_DAYS);
  const today = new Moments(store, clock, ledger).today();
  const question = new ParametersByDay([]).question(today, HORIZON_DAYS);
  const scoredMs = await timeMs(async () => {
    let key: string | undefined;
    do key = await portfolio.refreshAfter(key, question);
    while (key !== undefined);
  });
  const workedMs = await timeMs(async () => {
    while (portfolio.pending > 0) await portfolio.workOutWorse(question);
  });
  await number('VACUUM FULL mainstay.list_portfolio_1');
  await number('VACUUM FULL mainstay.list_portfolio_1_bodies');
  const listBytes = await number(
    `SELECT pg_total_relation_size('mainstay.list_portfolio_1')
      + pg_total_relation_size('mainstay.list_portfolio_1_bodies')`,
  );
  return [
    amountOf('accounts scored anew at the change of day', (accounts / scoredMs) * 1000, '/s'),
    amountOf('next worse days worked out', (accounts / workedMs) * 1000, '/s'),
    amountOf('list in PostgreSQL, an account', listBytes / accounts, 'B'),
  ];
}
