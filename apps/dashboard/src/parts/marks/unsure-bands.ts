import type { Certainty, PortfolioRow, ScoreName } from '#insights/views';
import type { Say } from '../texts/text.ts';

/** The bands a chance may be in, where nothing tells how many are lost: then a percentage would say too much. */
export function unsureBands(certainty: Certainty | null | undefined, say: Say): string | undefined {
  if (!certainty || certainty.isLevelKnown) return undefined;
  const [first = 'low', ...others] = certainty.bands;
  const last = others.at(-1);
  const from = say(`band.${first}`);
  return last === undefined ? from : say('bands.between', { from, to: say(`band.${last}`) });
}

/** The same of a row of the portfolio: churn risk is the one score whose level may be unknown. */
export const unsureIn = (row: PortfolioRow, score: ScoreName, say: Say): string | undefined =>
  score === 'churnRisk' ? unsureBands(row.certainty, say) : undefined;
