import type { Translation } from '../../words/translation.ts';
import type { whatIfLabelsEn } from './what-if.labels.en.ts';

export default {
  'nav.whatIf': 'Was wäre, wenn',
  'palette.whatIf': 'Was wäre, wenn: ein Szenario durchspielen',
} as const satisfies Translation<typeof whatIfLabelsEn>;
