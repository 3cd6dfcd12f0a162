import { refusalsEn } from '../../words/refusals.en.ts';
import { readsEn } from './reads.en.ts';

/** All words of the page of what auditors read. */
export const readsWords = { ...readsEn, ...refusalsEn };
