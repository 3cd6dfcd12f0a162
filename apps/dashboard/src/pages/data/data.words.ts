import { rolesEn } from '../../parts/roles/roles.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { dataEn } from './data.en.ts';

/** All words of the page of data. */
export const dataWords = { ...dataEn, ...rolesEn, ...refusalsEn };
