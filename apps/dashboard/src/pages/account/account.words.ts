import { chartEn } from '../../parts/chart/chart.en.ts';
import { mattersEn } from '../../parts/matters/matters.en.ts';
import { recordEn } from '../../parts/record/record.en.ts';
import { missingEn } from '../../parts/texts/missing.en.ts';
import { eventsEn } from '../../words/events/events.words.ts';
import { faultsEn } from '../../words/faults.en.ts';
import { refusalsEn } from '../../words/refusals.en.ts';
import { accountEn } from './account.en.ts';
import { disagreementEn } from './disagreement/disagreement.en.ts';
import { verdictEn } from './head/verdict.en.ts';
import { overviewEn } from './overview/overview.en.ts';
import { printEn } from './print/print.en.ts';
import { timelineEn } from './timeline/timeline.en.ts';
import { becauseEn } from '../../parts/causes/because.en.ts';
import { changeCausesEn } from '../../parts/causes/change-causes.en.ts';

/** All words of the account page. */
export const accountWords = {
  ...accountEn,
  ...verdictEn,
  ...disagreementEn,
  ...overviewEn,
  ...becauseEn,
  ...changeCausesEn,
  ...printEn,
  ...timelineEn,
  ...mattersEn,
  ...chartEn,
  ...missingEn,
  ...recordEn,
  ...eventsEn,
  ...faultsEn,
  ...refusalsEn,
};
