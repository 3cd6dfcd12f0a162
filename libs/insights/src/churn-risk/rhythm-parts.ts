import { partsOf, RHYTHM_PARTS, type RhythmPart } from '#rhythm/reading/parts';
import type { RhythmModel, RhythmScore } from '#rhythm/reading/score';
import type { RhythmState } from '#rhythm/state/rhythm-state';
import type { OrderBook } from '../commerce/order-facts.ts';
import { noEvidence } from '../score/evidence.ts';
import type { Part } from '../score/score.ts';

/** Parts weaker than this would show as lines of nothing. */
const WEAKEST = 0.0005;

/**
 * What the rhythm of orders comes to is made of, each part with its events: the level of the average account has none,
 * silence has the last order, returns have theirs, and all else rests on the order days.
 */
export function rhythmParts(
  model: RhythmModel,
  score: RhythmScore,
  state: RhythmState,
  orders: OrderBook,
): readonly Part[] {
  const parts = partsOf(model, score, state);
  const evidence: Partial<Record<RhythmPart, Part['evidence']>> = {
    level: noEvidence,
    silence: orders.newest,
    returns: orders.returned,
  };
  const usualGapDays = Math.round(score.usualGapDays);
  return RHYTHM_PARTS.filter((part) => Math.abs(parts[part]) >= WEAKEST).map((part) => ({
    code: `rhythm-${part}`,
    exact: parts[part],
    params: paramsOf(part, score, usualGapDays),
    evidence: evidence[part] ?? orders.evidence,
  }));
}

function paramsOf(
  part: RhythmPart,
  { at }: RhythmScore,
  usualGapDays: number,
): Record<string, number> {
  switch (part) {
    case 'silence':
      return {
        silentDays: at.silentDays,
        usualGapDays,
        gaps: tenths(at.silentDays / usualGapDays),
      };
    case 'rhythm':
      return { orderDays: at.n, customerDays: at.knownDays };
    case 'regularity':
      return { usualGapDays };
    case 'returns':
      return { returns: at.returns };
    case 'level':
    case 'trend':
    case 'value':
      return {};
  }
}

const tenths = (figure: number): number => Math.round(figure * 10) / 10;
