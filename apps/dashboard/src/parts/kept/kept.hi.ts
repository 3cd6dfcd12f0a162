import type { Translation } from '../../words/translation.ts';
import type { keptEn } from './kept.en.ts';

export default {
  'kept.mine': 'मेरे',
  'kept.shared': 'दूसरों के साझा किए',
  'kept.none': 'अभी कुछ सहेजा नहीं है।',
  'kept.isShared': 'साझा',
  'kept.forget': '{name} हटाएँ',
  'kept.name': 'सहेजने का नाम',
  'kept.nameNeeded': 'नाम चाहिए।',
  'kept.keep': 'सहेजें',
  'kept.share': 'सब इसे देखें',
  'kept.kept': 'सहेजा गया।',
} as const satisfies Translation<typeof keptEn>;
