import type { Translation } from '../../words/translation.ts';
import type { whatIfLabelsEn } from './what-if.labels.en.ts';

export default {
  'nav.whatIf': 'ఇలా అయితే',
  'palette.whatIf': 'ఇలా అయితే: దృశ్యం ప్రయత్నించండి',
} as const satisfies Translation<typeof whatIfLabelsEn>;
