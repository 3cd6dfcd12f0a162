import { listEn } from '../../parts/record-list/list.en.ts';
import { renewalsEn } from './renewals.en.ts';

/** All words of the renewals. */
export const renewalsWords = { ...renewalsEn, ...listEn };
