import { becauseEn } from '../../parts/causes/because.en.ts';
import { dayEn } from '../../parts/day/day.en.ts';
import { mattersEn } from '../../parts/matters/matters.en.ts';
import { digestEn } from './digest.en.ts';

/** All words of a digest. */
export const digestWords = { ...digestEn, ...dayEn, ...mattersEn, ...becauseEn };
