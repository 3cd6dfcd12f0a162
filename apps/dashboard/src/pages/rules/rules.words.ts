import { refusalsEn } from '../../words/refusals.en.ts';
import { rulesEn } from './rules.en.ts';

/** All words of the page of rules. */
export const rulesWords = { ...rulesEn, ...refusalsEn };
