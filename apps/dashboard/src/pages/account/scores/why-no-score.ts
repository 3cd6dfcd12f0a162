import type { AccountView, ScoreName } from '#insights/views';
import type { Say } from '../../../parts/texts/text.ts';

/** Why an account has no such score, as a sentence. */
export function whyNoScore({ problem, status }: AccountView, name: ScoreName, say: Say): string {
  if (problem) return say('scores.noneNow');
  if (status === 'prospect' && name === 'loyalty') return say('scores.prospectWhy');
  return status === 'lost' && name === 'churnRisk'
    ? say('scores.lostWhy')
    : say(`scores.noneWhy.${name}`);
}
