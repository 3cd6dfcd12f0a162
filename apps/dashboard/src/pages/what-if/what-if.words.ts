import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { formEn } from '../../parts/form/form.en.ts';
import { mattersEn } from '../../parts/matters/matters.en.ts';
import { recordEn } from '../../parts/record/record.en.ts';
import { whatIfEn } from './what-if.en.ts';

/** All words of the page of scenarios: its own, and those of forms, refusals and duties. */
export const whatIfWords = {
  ...formEn,
  ...recordEn,
  ...faultsEn,
  ...refusalsEn,
  ...mattersEn,
  ...whatIfEn,
};
