import type { EventOf } from '#events/catalogue';
import { CHURN_SIGNALS } from '#events/models/models.events';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  endOfDay,
  instantOf,
  type Day,
} from '#kernel/time';
import { isLostAfter } from '#rhythm/judging/backtest';
import { judgeSignals, type SignalRow } from '#rhythm/judging/signals';
import { scoreAccount } from '../account/account-scores.ts';
import { withSignals } from '../churn-risk/calibration.ts';
import { Calibrations } from '../churn-risk/calibrations.ts';
import { projectionsOf } from '../facts/account-facts.ts';
import { AccountFolds } from '../projector/account-folds.ts';
import { foldLog } from '../projector/fold-log.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { Weighed } from '../score/score.ts';
import { orderDaysOfAll } from './order-days-of-all.ts';

/** By what came within how many days the weights of signals are judged. */
export interface SignalBacktestRequest {
  readonly backtestId: string;
  readonly horizonDays: number;
}

export type SignalBacktestFound = EventOf<'ChurnSignalsJudged'>['data'];

/** Windows do not overlap, so that one silence is one loss; so many at most, the newest. */
const CUTS_MAX = 12;

/**
 * Judges the weights of signals by what came of accounts that buy ad hoc: on days so far apart as the horizon is, each
 * account as it was known then, or as it is known now of then where nothing was recorded yet.
 */
export class SignalBacktest {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws Rejection `nobody-ordered` where no window has closed */
  async run(
    { backtestId, horizonDays }: SignalBacktestRequest,
    onProgress?: (share: number) => void,
  ): Promise<SignalBacktestFound> {
    const { zone } = await this.store.identity();
    const position = await this.store.head();
    const today = dayOf(instantOf(this.clock.nowMs()), zone);
    const histories = await orderDaysOfAll(this.store, this.keys, { zone, position });
    const cuts = closedCuts(histories, today, horizonDays);
    const last = cuts.at(-1);
    if (last === undefined) throw noneClosed(addDays(today, -horizonDays));
    const parameters = await new Calibrations(this.store).knownAt(position);
    const folds = new AccountFolds(projectionsOf(zone), zone);
    const byId = new Map(histories.map((one) => [one.accountId, one]));
    const rows: SignalRow[] = [];
    for (const [place, cutOn] of cuts.entries()) {
      const until = endOfDay(cutOn, zone);
      const then = await this.store.positionKnownAt(until);
      const extent = { position: then === 0 ? position : then, until };
      const accounts = await foldLog(this.store, this.keys, folds, extent);
      const question = parameters.question(cutOn, horizonDays);
      const byPriors = { ...question, parameters: withSignals(question.parameters, {}) };
      const day = dayNumber(cutOn);
      for (const { accountId, rows: folded } of accounts.all()) {
        const history = byId.get(accountId);
        if (!history || folds.problemOf(folded)) continue;
        const { churnRisk } = scoreAccount(folds.factsOf(folded), byPriors);
        const row = rowOf(churnRisk, isLostAfter(history, { histories, day, horizonDays }));
        if (row) rows.push(row);
      }
      onProgress?.((place + 1) / cuts.length);
      await yieldToOthers();
    }
    if (rows.length === 0) throw noneClosed(last);
    const { signals, logLoss } = judgeSignals(rows, CHURN_SIGNALS.length);
    return {
      backtestId,
      horizonDays,
      cuts,
      accounts: rows.length,
      losses: rows.filter(({ isLoss }) => isLoss).length,
      logLoss,
      signals: CHURN_SIGNALS.flatMap((signal, place) => {
        const judged = signals[place];
        return judged ? [{ signal, ...judged }] : [];
      }),
    };
  }
}

/** The days whose windows have closed, the newest last. */
function closedCuts(
  histories: Awaited<ReturnType<typeof orderDaysOfAll>>,
  today: Day,
  horizonDays: number,
): readonly Day[] {
  const first = histories.reduce((least, { days }) => Math.min(least, days[0] ?? least), Infinity);
  const newest = dayNumber(today) - horizonDays;
  return Array.from({ length: CUTS_MAX }, (_, place) => newest - place * horizonDays)
    .filter((day) => day >= first)
    .map(dayFromNumber)
    .toReversed();
}

/** An account that is judged by its rhythm, with what its signals add by their priors. */
function rowOf(risk: Weighed, isLoss: boolean): SignalRow | undefined {
  if (risk.value === null || risk.base?.code !== 'rhythm') return undefined;
  const parts = risk.parts();
  const exactOf = (code: string): number =>
    parts.reduce((sum, part) => (part.code === code ? sum + part.exact : sum), 0);
  return { base: exactOf('rhythm'), signals: CHURN_SIGNALS.map(exactOf), isLoss };
}

const noneClosed = (cutOn: Day): Rejection =>
  new Rejection('nobody-ordered', `Nobody had ordered by ${cutOn}.`, { cutOn });
