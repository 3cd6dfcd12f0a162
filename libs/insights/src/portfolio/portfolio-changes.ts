import { figureAt } from '#rhythm/numerics/figure-at';
import { CAUSES, type Cause } from '#rhythm/reading/attribution';
import type { ScoreChange } from '../account/changes.view.ts';
import { apportion } from '../score/apportion.ts';
import { SCORE_NAMES, type ScoreName } from '../score/bands.ts';
import type { CauseOfPortfolio, PortfolioScoreChange } from './portfolio-changes.view.ts';

/** An account with the changes of its three scores. */
export interface ChangedAccount {
  readonly accountId: string;
  readonly changes: readonly ScoreChange[];
}

/** What moves a score by half a point is counted, in thousandths. */
const COUNTED_FROM = 500;
const STRONGEST_MAX = 5;

/**
 * The mean change of each score, and of each cause: as what causes moved at each account adds up to its change, their
 * means add up to the mean.
 */
export const portfolioChanges = (
  changed: readonly ChangedAccount[],
  names: ReadonlyMap<string, string>,
): readonly PortfolioScoreChange[] => SCORE_NAMES.map((name) => changeOf(name, changed, names));

/** The accounts that are named as strongest anywhere. */
export const strongestOf = (changed: readonly ChangedAccount[]): ReadonlySet<string> =>
  new Set(
    SCORE_NAMES.flatMap((name) => {
      const moves = movesOf(name, changed);
      return CAUSES.flatMap((cause) => strongest(moves, cause).map(({ accountId }) => accountId));
    }),
  );

/** A score of one account that had it at both moments. */
interface Move {
  readonly accountId: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly moved: ReadonlyMap<Cause, number>;
}

function movesOf(name: ScoreName, changed: readonly ChangedAccount[]): readonly Move[] {
  return changed.flatMap(({ accountId, changes }) =>
    changes.flatMap((change): readonly Move[] => {
      const { before, after, difference, causes } = change;
      if (change.name !== name || before === null || after === null || difference === null) {
        return [];
      }
      const moved = new Map(causes.map((one) => [one.cause, one.moved] as const));
      return [{ accountId, before, after, difference, moved }];
    }),
  );
}

const movedBy = ({ moved }: Move, cause: Cause): number => moved.get(cause) ?? 0;

function changeOf(
  name: ScoreName,
  changed: readonly ChangedAccount[],
  names: ReadonlyMap<string, string>,
): PortfolioScoreChange {
  const moves = movesOf(name, changed);
  const accounts = moves.length;
  if (accounts === 0) {
    return { name, accounts, before: null, after: null, difference: 0, causes: [] };
  }
  const mean = (of: (move: Move) => number): number =>
    moves.reduce((sum, move) => sum + of(move), 0) / accounts;
  const difference = Math.round(mean((move) => move.difference));
  const active = CAUSES.filter((cause) => moves.some(({ moved }) => moved.has(cause)));
  const parts = apportion(
    active.map((cause) => mean((move) => movedBy(move, cause))),
    difference,
  );
  return {
    name,
    accounts,
    before: mean((move) => move.before),
    after: mean((move) => move.after),
    difference,
    causes: active.map((cause, place): CauseOfPortfolio => ({
      cause,
      moved: figureAt(parts, place),
      accounts: moves.filter((move) => Math.abs(movedBy(move, cause)) >= COUNTED_FROM).length,
      strongest: strongest(moves, cause).map((move) => ({
        accountId: move.accountId,
        name: names.get(move.accountId) ?? move.accountId,
        moved: movedBy(move, cause),
      })),
    })),
  };
}

/** Those a cause moved most, in either direction; none that it did not move. */
function strongest(moves: readonly Move[], cause: Cause): readonly Move[] {
  const sizeOf = (move: Move): number => Math.abs(movedBy(move, cause));
  return moves
    .filter((move) => sizeOf(move) > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, STRONGEST_MAX);
}
