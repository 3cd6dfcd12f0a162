import { changeCausesEn } from '../../parts/causes/change-causes.en.ts';
import { listEn } from '../../parts/record-list/list.en.ts';
import { missingEn } from '../../parts/texts/missing.en.ts';
import { portfolioEn } from './portfolio.en.ts';

/** All words of the portfolio. */
export const portfolioWords = { ...portfolioEn, ...missingEn, ...listEn, ...changeCausesEn };
