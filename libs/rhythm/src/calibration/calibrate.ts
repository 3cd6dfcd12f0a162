import { figureAt } from '../numerics/figure-at.ts';
import { readyBases, type Bases } from '../bases/bases.ts';
import { probabilityOf } from '../numerics/log-odds.ts';
import {
  BOTH_BASES,
  logOddsOf,
  MBG_ALONE,
  type CalibrationMode,
  type Correction,
} from '../reading/correction.ts';
import { read, READINGS } from '../reading/readings.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { corrected } from './corrections.ts';
import { fitBases, SAMPLES } from './fit-bases.ts';
import { MBG_PARAMETERS, untold } from './identified.ts';
import { HistoryWalk, startOf, type OrderHistory } from './order-history.ts';
import { recorded } from './recorded.ts';
import { isCalmedBySilence } from './silence-check.ts';
import { closedWindows, shortWindows, type Window } from './windows.ts';
import { WindowRows } from './window-rows.ts';

/** What a calibration finds: bases, and a correction for each horizon in ascending order. Plain JSON. */
export interface RhythmCalibration {
  readonly bases: Bases;
  readonly corrections: readonly Correction[];
  readonly accounts: number;
  readonly orderDays: number;
}

/** Parameters of MBG/NBD that the accounts do not tell; all of them where nothing was ordered. */
export interface Untold {
  readonly untold: readonly string[];
}

export interface CalibrationQuestion {
  /** In the order of account ids; what lies beyond the cut-off day is not looked at. */
  readonly histories: readonly OrderHistory[];
  /** Day number. */
  readonly cut: number;
  readonly horizons: readonly number[];
}

/** Fewer accounts are scored by MBG/NBD alone; fewer losses or survivors correct nothing. */
const ACCOUNTS_MIN = 100;
const OUTCOMES_MIN = 20;

/** Horizons that are calibrated together; another one takes what lies between its neighbours. */
export const HORIZONS = [30, 90, 180, 365] as const;

/**
 * Calibrates rhythm-2 at a cut-off day, from nothing later than it. Yields the share done now and then, in (0, 1], so
 * that whoever runs it may stop or let others work. Accounts that do not tell the bases end it with what is untold.
 */
export function* calibrate(
  question: CalibrationQuestion,
): Generator<number, RhythmCalibration | Untold, undefined> {
  const { cut, horizons } = question;
  const histories = question.histories.filter(({ days }) => (days[0] ?? Infinity) <= cut);
  const start = startOf(histories);
  if (start === null) return { untold: MBG_PARAMETERS };
  const states = histories.flatMap((history) => new HistoryWalk(history).to(cut) ?? []);
  const bases = fitBases(states, cut, SAMPLES.now);
  const unknown = untold(
    states.map((state) => rhythmAt(state, cut)),
    bases.mbg,
  );
  if (unknown.length > 0) return { untold: unknown };
  yield BASES_SHARE;
  const ledger: Ledger = { histories, states, cut, start, bases, then: new Map() };
  const corrections: Correction[] = [];
  const ascending = [...horizons].sort((one, other) => one - other);
  for (const [place, horizonDays] of ascending.entries()) {
    const own = (1 - BASES_SHARE) / ascending.length;
    for (const share of correctionOf(ledger, horizonDays)) {
      if (typeof share === 'number') yield BASES_SHARE + own * (place + share);
      else corrections.push(share);
    }
  }
  const orderDays = states.reduce((sum, { n }) => sum + n, 0);
  return { bases, corrections, accounts: states.length, orderDays };
}

/** Of the work of a calibration, that for the bases. */
const BASES_SHARE = 0.05;

interface Ledger {
  readonly histories: readonly OrderHistory[];
  readonly states: readonly RhythmState[];
  readonly cut: number;
  readonly start: number;
  readonly bases: Bases;
  /** The bases as they were at the starts of windows. */
  readonly then: Map<number, Bases>;
}

function* correctionOf(
  ledger: Ledger,
  horizonDays: number,
): Generator<number | Correction, void, undefined> {
  const { states, cut, start, bases } = ledger;
  const means = meansOf(ledger, horizonDays);
  const alone = (mode: CalibrationMode, found: Partial<Correction> = {}): Correction =>
    recorded({
      horizonDays,
      mode,
      intercept: 0,
      coefficients: mode === 'mbg-alone' ? MBG_ALONE : BOTH_BASES,
      means,
      windows: 0,
      losses: 0,
      survivors: 0,
      ...found,
    });
  if (states.length < ACCOUNTS_MIN) return void (yield alone('mbg-alone'));
  const closed = closedWindows(cut, horizonDays, start);
  const windows = closed.length > 0 ? closed : shortWindows(cut, start);
  const isShort = closed.length === 0;
  const rows = new WindowRows(windows.length * states.length);
  // Windows come in the order of their days, so that each account is walked once.
  const walks = ledger.histories.map((history) => new HistoryWalk(history));
  for (const [place, window] of windows.entries()) {
    addWindow(ledger, walks, window, rows);
    yield (place + 1) / windows.length;
  }
  const found = {
    windows: windows.length,
    losses: rows.losses,
    survivors: rows.count - rows.losses,
  };
  if (Math.min(found.losses, found.survivors) < OUTCOMES_MIN) {
    return void (yield alone('bases-alone', found));
  }
  const reader = { bases: readyBases(bases), horizonDays };
  let fit = corrected(rows, { isShort, isSigned: false });
  if (isCalmedBySilence(states, fit, reader)) fit = corrected(rows, { isShort, isSigned: true });
  if (isShort) fit = { ...fit, intercept: fit.intercept + shiftOf(ledger, horizonDays, fit) };
  yield alone(isShort ? 'short-windows' : 'closed-windows', { ...fit, ...found });
}

/** All accounts as they were at the start of a window, with the bases of now and those of then. */
function addWindow(
  { bases, then }: Ledger,
  walks: readonly HistoryWalk[],
  window: Window,
  rows: WindowRows,
): void {
  const states = walks.map((walk) => walk.to(window.day));
  let basesThen = then.get(window.day);
  if (!basesThen) {
    const known = states.filter((state) => state !== null);
    basesThen = fitBases(known, window.day, SAMPLES.then, bases);
    then.set(window.day, basesThen);
  }
  for (const [place, walk] of walks.entries()) {
    const state = states[place];
    if (state) rows.add(state, walk, window, bases, basesThen);
  }
}

function meansOf({ states, cut, bases }: Ledger, horizonDays: number): readonly number[] {
  const reader = { bases: readyBases(bases), horizonDays };
  const sums = new Float64Array(READINGS.length);
  const readings = new Float64Array(READINGS.length);
  for (const state of states) {
    read(rhythmAt(state, cut), reader, readings);
    for (let place = 0; place < sums.length; place += 1) {
      sums[place] = figureAt(sums, place) + figureAt(readings, place);
    }
  }
  return Array.from(sums, (sum) => sum / states.length);
}

const SHIFT_MAX = 20;

/** What makes a correction lose as many accounts as the uncorrected bases do: short windows say who, not how many. */
function shiftOf(
  { states, cut, bases }: Ledger,
  horizonDays: number,
  fit: Pick<Correction, 'intercept' | 'coefficients'>,
): number {
  const reader = { bases: readyBases(bases), horizonDays };
  const uncorrected = { intercept: 0, coefficients: BOTH_BASES };
  let expected = 0;
  const logOdds = states.map((state) => {
    const readings = read(rhythmAt(state, cut), reader);
    expected += probabilityOf(logOddsOf(uncorrected, readings));
    return logOddsOf(fit, readings);
  });
  let [low, high] = [-SHIFT_MAX, SHIFT_MAX];
  for (let halving = 0; halving < 60; halving += 1) {
    const shift = (low + high) / 2;
    const sum = logOdds.reduce((total, one) => total + probabilityOf(one + shift), 0);
    if (sum < expected) low = shift;
    else high = shift;
  }
  return (low + high) / 2;
}
