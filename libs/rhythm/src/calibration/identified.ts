import { lnLikelihood, type MbgNbd } from '../bases/mbg-nbd.ts';
import type { RhythmAt } from '../state/rhythm-at.ts';
import { MBG_BOX } from './fit-bases.ts';

/** So near a side of the search a parameter says what it cannot be. */
const EDGE = 0.01;
/** Twenty times as much, as logarithms; and histories that are so little less likely then do not tell a parameter. */
const FAR = 3;
const FLAT = 0.01;

export const MBG_PARAMETERS = ['r', 'alpha', 'a', 'b'] as const satisfies readonly (keyof MbgNbd)[];

/**
 * Parameters of MBG/NBD that accounts do not tell: those at a side of the search, and those of which twenty times more
 * or less is as likely, by itself or with the one it goes along with (r with alpha, a with b: their ratios are means).
 */
export function untold(accounts: readonly RhythmAt[], found: MbgNbd): readonly (keyof MbgNbd)[] {
  const likely = (parameters: MbgNbd) =>
    accounts.reduce((sum, account) => sum + lnLikelihood(parameters, account), 0);
  const best = likely(found);
  return MBG_PARAMETERS.filter((name, axis) => {
    const [least, greatest] = MBG_BOX[axis] ?? [-Infinity, Infinity];
    const ln = Math.log(found[name]);
    if (ln < least + EDGE || ln > greatest - EDGE) return true;
    const companion = MBG_PARAMETERS[axis ^ 1] ?? name;
    return [Math.exp(-FAR), Math.exp(FAR)].some((times) => {
      const alone = { ...found, [name]: found[name] * times };
      const along = { ...alone, [companion]: found[companion] * times };
      return [alone, along].some((moved) => best - likely(moved) < FLAT);
    });
  });
}
