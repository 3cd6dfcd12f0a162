import { refusalsEn } from '../../words/refusals.en.ts';
import { modelsEn } from './models.en.ts';

/** All words of the page of models. */
export const modelsWords = { ...modelsEn, ...refusalsEn };
