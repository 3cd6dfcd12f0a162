import type { Translation } from '../../words/translation.ts';
import type { whatIfLabelsEn } from './what-if.labels.en.ts';

export default {
  'nav.whatIf': 'अगर ऐसा हो',
  'palette.whatIf': 'अगर ऐसा हो: परिदृश्य आज़माएँ',
} as const satisfies Translation<typeof whatIfLabelsEn>;
