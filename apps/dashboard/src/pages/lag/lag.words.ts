import { lagEn } from './lag.en.ts';

/** All words of the report on the lag of knowledge. */
export const lagWords = { ...lagEn };
