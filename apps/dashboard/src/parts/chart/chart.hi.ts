import type { Translation } from '../../words/translation.ts';
import type { chartEn } from './chart.en.ts';

export default {
  'chart.label': 'बारह महीनों में {score}',
  'chart.how': 'तीर कुंजियों से एक-एक दिन चलें',
  'chart.day': 'दिन',
  'chart.value': 'मान',
  'chart.moved': 'किससे बदला',
  'chart.at': '{day}: {value}',
  'chart.ahead': '{day}: {value}, यदि कुछ न किया',
  'chart.pick': 'क्लिक: तब से यह क्यों बदला',
  'chart.limit': '{band}, {value} से',
  'chart.table': 'तालिका',
  'chart.asTable': 'तालिका: {chart}',
} as const satisfies Translation<typeof chartEn>;
