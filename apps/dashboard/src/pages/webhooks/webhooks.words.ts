import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { webhooksEn } from './webhooks.en.ts';

/** All words of the page of webhooks. */
export const webhooksWords = { ...webhooksEn, ...refusalsEn, ...faultsEn };
