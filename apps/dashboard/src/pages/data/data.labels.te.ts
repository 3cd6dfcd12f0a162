import type { Translation } from '../../words/translation.ts';
import type { dataLabelsEn } from './data.labels.en.ts';

export default {
  'nav.data': 'డేటా',
  'palette.data': 'డేటా: దిగుమతులు, బ్యాకప్‌లు, టోకెన్లు, సెషన్లు',
} as const satisfies Translation<typeof dataLabelsEn>;
