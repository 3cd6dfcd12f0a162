import { becauseEn } from '../../parts/causes/because.en.ts';
import { dayEn } from '../../parts/day/day.en.ts';
import { mattersEn } from '../../parts/matters/matters.en.ts';
import { todayEn } from './today.en.ts';

/** All words of Today but those of its welcome. */
export const todayWords = { ...todayEn, ...dayEn, ...mattersEn, ...becauseEn };
